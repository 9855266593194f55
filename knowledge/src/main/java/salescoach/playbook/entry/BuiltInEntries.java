package salescoach.playbook.entry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import salescoach.KnowledgeException;

/**
 * The entries that come with the coach, one file each in the folder {@code entries}.
 *
 * @param entries in the order of their ids
 * @param mistakes of the files that could not be read, each with file, line and cure; the others
 *     stand
 */
public record BuiltInEntries(List<Entry> entries, List<String> mistakes) {

  private static final String FOLDER = "salescoach/playbook/entries/";

  public BuiltInEntries {
    entries = List.copyOf(entries);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Reads them all.
   *
   * @throws KnowledgeException where the program's own files can't be read at all
   */
  public static BuiltInEntries load() {
    try {
      Path home =
          Path.of(BuiltInEntries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? inFolder(home.resolve(FOLDER)) : inJar(home);
    } catch (IOException | URISyntaxException broken) {
      throw new KnowledgeException("The playbook's entries can't be read.", broken);
    }
  }

  static BuiltInEntries inFolder(Path folder) throws IOException {
    Reading reading = new Reading();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        reading.add(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return reading.done();
  }

  private static BuiltInEntries inJar(Path jar) throws IOException {
    Reading reading = new Reading();
    try (JarFile open = new JarFile(jar.toFile())) {
      List<String> names =
          open.stream()
              .map(java.util.zip.ZipEntry::getName)
              .filter(name -> name.startsWith(FOLDER) && name.endsWith(".md"))
              .sorted()
              .toList();
      for (String name : names) {
        try (InputStream in = open.getInputStream(open.getJarEntry(name))) {
          reading.add(name.substring(FOLDER.length()), in.readAllBytes());
        }
      }
    }
    return reading.done();
  }

  private static final class Reading {
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    void add(String file, byte[] bytes) {
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        entries.add(EntryFile.read(file, text));
      } catch (CharacterCodingException notUtf8) {
        mistakes.add(file + ": This is not UTF-8. Save it as plain text in UTF-8.");
      } catch (KnowledgeException wrong) {
        mistakes.add(String.valueOf(wrong.getMessage()));
      }
    }

    BuiltInEntries done() {
      return new BuiltInEntries(entries, mistakes);
    }
  }
}
