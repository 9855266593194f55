package salescoach.bot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import salescoach.bot.BotException;

/** Reads what a person named on the command line, and says kindly what is wrong with it. */
final class TextFile {

  /** Far more than any draft or context; keeps a mistaken file from filling the memory. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private TextFile() {}

  /**
   * The text of a file, or of standard input for {@code -}.
   *
   * @throws BotException where it is missing, too large or not text in UTF-8
   */
  static String read(String name, InputStream standardInput) {
    try (InputStream in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name))) {
      String shown = name.equals("-") ? "Standard input" : name;
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BotException(shown + " is larger than 4 MB. Give the one draft, as text.");
      }
      return decode(shown, bytes);
    } catch (NoSuchFileException missing) {
      throw new BotException(
          "There is no file " + name + ". Check the path, or use - for standard input.", missing);
    } catch (AccessDeniedException denied) {
      throw new BotException(
          "The file " + name + " may not be read. Check its permissions.", denied);
    } catch (IOException failed) {
      if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
        throw new BotException(name + " is a folder. Name one file in it.", failed);
      }
      throw new UncheckedIOException(failed);
    }
  }

  /** The text of some bytes; {@code name} says where they came from. */
  static String decode(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new BotException(name + " is not text. Save the script as plain text.");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new BotException(name + " is not in UTF-8. Save it as plain text in UTF-8.", notUtf8);
    }
  }
}
