package salescoach.kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.KnowledgeException;

/**
 * The words beside a class: sections of lines.
 *
 * <p>A line that ends in a colon names a section, the lines below it are its phrases, and what
 * follows a {@code #} is a remark.
 */
public final class WordFile {

  private final String file;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private WordFile(String file) {
    this.file = file;
  }

  /**
   * Reads the file that stands beside a class.
   *
   * @throws KnowledgeException where the file is missing, or a line stands before any section; the
   *     message names file and line
   */
  public static WordFile beside(Class<?> owner, String name) {
    WordFile words = new WordFile(name);
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new KnowledgeException(
            "The file " + name + " is missing beside " + owner.getName() + ".");
      }
      words.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new KnowledgeException("The file " + name + " can't be read.", broken);
    }
    return words;
  }

  private void read(BufferedReader lines) throws IOException {
    List<String> section = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      int remark = line.indexOf('#');
      String phrase = (remark < 0 ? line : line.substring(0, remark)).strip();
      if (phrase.endsWith(":")) {
        section =
            sections.computeIfAbsent(
                phrase.substring(0, phrase.length() - 1), name -> new ArrayList<>());
      } else if (!phrase.isEmpty() && section == null) {
        throw new KnowledgeException(
            file
                + ", line "
                + number
                + ": \""
                + phrase
                + "\" stands before any section. Begin with a"
                + " line such as \"hype:\".");
      } else if (!phrase.isEmpty() && section != null) {
        section.add(phrase);
      }
    }
  }

  /** The names of the sections, in the file's order. */
  public List<String> sections() {
    return List.copyOf(sections.keySet());
  }

  /**
   * The lines of a section.
   *
   * @throws KnowledgeException where the file has no such section
   */
  public List<String> lines(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new KnowledgeException("The file " + file + " has no section \"" + section + ":\".");
    }
    return List.copyOf(lines);
  }

  /** The words of a section that has no phrases: any number of them on a line. */
  public Set<String> words(String section) {
    return lines(section).stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A section as a list of phrases, named {@code file/section}. */
  public PhraseList phrases(String section) {
    return new PhraseList(file.replace(".txt", "") + "/" + section, lines(section));
  }
}
