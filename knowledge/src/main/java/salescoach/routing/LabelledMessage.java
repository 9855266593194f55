package salescoach.routing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import salescoach.KnowledgeException;

/** A message of which we say what it is. */
record LabelledMessage(Kind kind, String text) {

  private static final String BAR = " | ";

  /**
   * Reads a file of lines {@code KIND | message}; {@code \n} in it is a line break, and a line that
   * begins with {@code #} a remark.
   *
   * @throws KnowledgeException where the file is missing or a line is not like that
   */
  static List<LabelledMessage> beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new KnowledgeException(
            "The file " + file + " is missing beside " + owner.getName() + ".");
      }
      return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new KnowledgeException("The file " + file + " can't be read.", broken);
    }
  }

  static List<LabelledMessage> read(String file, BufferedReader lines) throws IOException {
    List<LabelledMessage> messages = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        messages.add(message(file, number, line));
      }
    }
    return List.copyOf(messages);
  }

  private static LabelledMessage message(String file, int number, String line) {
    int bar = line.indexOf(BAR);
    for (Kind kind : Kind.values()) {
      if (bar > 0 && kind.name().equals(line.substring(0, bar))) {
        return new LabelledMessage(kind, line.substring(bar + BAR.length()).replace("\\n", "\n"));
      }
    }
    throw new KnowledgeException(
        file
            + ", line "
            + number
            + ": \""
            + line
            + "\" has no kind. Begin with a kind and a bar, such as \"QUESTION | \".");
  }
}
