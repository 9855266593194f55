package salescoach.playbook.finding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import salescoach.KnowledgeException;
import salescoach.playbook.entry.BuiltInEntries;

/**
 * A step of the build: trains the categoriser and writes it beside its class, unless what it learns
 * from is what it was last trained on.
 */
final class TrainCategoriser {

  private TrainCategoriser() {}

  /**
   * Trains.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "salescoach", "playbook", "finding");
    List<Phrasing> phrasings = Phrasing.learned(BuiltInEntries.load().entries());
    Path model = folder.resolve(Categoriser.FILE);
    Path mark = folder.resolve("categoriser.sha256");
    String digest = digest(phrasings);
    if (Files.exists(model) && Files.exists(mark) && Files.readString(mark).equals(digest)) {
      return;
    }
    try (OutputStream out = Files.newOutputStream(model)) {
      Categoriser.trainedOn(phrasings).write(out);
    }
    Files.writeString(mark, digest);
  }

  /** A mark of what the phrasings say, as the categoriser reads them. */
  static String digest(List<Phrasing> phrasings) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(Categoriser.SETTINGS.getBytes(StandardCharsets.UTF_8));
      for (Phrasing phrasing : phrasings) {
        sha.update((phrasing.entry() + '\n').getBytes(StandardCharsets.UTF_8));
        for (String feature : Categoriser.features(phrasing.text())) {
          sha.update((feature + '\n').getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new KnowledgeException("SHA-256 is missing.", everyJavaHasIt);
    }
  }
}
