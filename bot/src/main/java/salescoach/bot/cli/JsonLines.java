package salescoach.bot.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import salescoach.KnowledgeException;
import salescoach.bot.BotException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works through JSON Lines, one at a time: each answer is written before the next line is read. A
 * line that can't be worked on is answered with an error in its place; a blank one is passed over.
 */
final class JsonLines {

  /** A longer line is not read: nothing that is worked on comes near it. */
  static final int MOST_BYTES_OF_A_LINE = 4 * 1024 * 1024;

  /** What is done with a line. */
  @FunctionalInterface
  interface Work {
    /**
     * The answer, as a line of JSON.
     *
     * @param id whatever the line gave; null where it gave none
     * @throws KnowledgeException or BotException where the line can't be worked on
     */
    String answer(JsonNode line, @Nullable JsonNode id);
  }

  private final String example;
  private final Work work;
  private boolean failed;

  /**
   * Lines of that form.
   *
   * @param example a line as it should be, for the message about one that is not
   */
  JsonLines(String example, Work work) {
    this.example = example;
    this.work = work;
  }

  /**
   * Works through a file, or standard input for {@code -} or null.
   *
   * @return whether every line could be worked on
   * @throws BotException where there is no such file
   */
  boolean work(@Nullable String file, Terminal terminal) {
    try (InputStream in = input(file, terminal)) {
      return work(in, terminal.out());
    } catch (NoSuchFileException missing) {
      throw new BotException("There is no file " + file + ". Check the path.", missing);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream input(@Nullable String file, Terminal terminal) throws IOException {
    return file == null || file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
  }

  /** Works through all lines and tells whether every one could be worked on. */
  boolean work(InputStream input, PrintStream out) throws IOException {
    InputStream in = new BufferedInputStream(input);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean open = true;
    while (open && !out.checkError()) {
      open = readLine(in, line);
      if (!isBlank(line)) {
        out.println(answer(line));
        out.flush();
      }
      line.reset();
    }
    return !failed;
  }

  /**
   * Reads up to the next line's end, at most one byte more than allowed; false at the last line.
   */
  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= MOST_BYTES_OF_A_LINE) {
        line.write(next);
      }
      next = in.read();
    }
    return next >= 0;
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    for (byte b : line.toByteArray()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private String answer(ByteArrayOutputStream line) {
    JsonNode id = null;
    try {
      JsonNode node = parse(line);
      id = node.get("id");
      return work.answer(node, id);
    } catch (KnowledgeException | BotException wrong) {
      failed = true;
      return error(id, String.valueOf(wrong.getMessage()));
    }
  }

  private static String error(@Nullable JsonNode id, String message) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.set("id", id);
    line.put("error", message);
    return line.toString();
  }

  private JsonNode parse(ByteArrayOutputStream line) {
    if (line.size() > MOST_BYTES_OF_A_LINE) {
      throw new BotException("The line is longer than 4 MB. Put one object on a line.");
    }
    String text = TextFile.decode("The line", line.toByteArray());
    try {
      JsonNode node = JsonMapper.shared().readTree(text);
      if (!node.isObject()) {
        throw new BotException("The line is not a JSON object. Write " + example + ".");
      }
      return node;
    } catch (StreamConstraintsException beyond) {
      // It knows no place in the line.
      throw new BotException(
          "The line nests too deeply, or has a number or a name that is too long. Write "
              + example
              + ".",
          beyond);
    } catch (JacksonException broken) {
      throw new BotException(
          "The line is not JSON: something is wrong at column "
              + broken.getLocation().getColumnNr()
              + ". Write one whole object on each line.",
          broken);
    }
  }
}
