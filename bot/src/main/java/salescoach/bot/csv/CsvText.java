package salescoach.bot.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file's characters, whatever its encoding. A byte order mark decides; else the first character
 * beyond ASCII does, once for the whole file: it is valid UTF-8, or the file is in Windows-1252,
 * which has all of Latin-1. So nothing is read twice, and no file has both.
 */
final class CsvText extends Reader {

  /** Stands where bytes were that are no character: a text never has it. */
  static final char BROKEN = '\uFFFF';

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_CHARACTER = 4;

  private final BufferedInputStream in;

  /** Null while everything was ASCII. */
  private @Nullable Reader decided;

  private CsvText(BufferedInputStream in) {
    this.in = in;
  }

  /**
   * Opens a text.
   *
   * @throws CsvException where it is a workbook
   */
  static Reader of(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, BUFFER);
    in.mark(LONGEST_CHARACTER);
    byte[] first = in.readNBytes(LONGEST_CHARACTER);
    if (begins(first, 'P', 'K', 3, 4)) {
      throw new CsvException(
          "This is an Excel workbook. Open it, save it as \"CSV UTF-8\", and give that file.");
    }
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      return after(in, 3, StandardCharsets.UTF_8);
    }
    if (begins(first, 0xFF, 0xFE)) {
      return after(in, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(first, 0xFE, 0xFF)) {
      return after(in, 2, StandardCharsets.UTF_16BE);
    }
    in.reset();
    return new CsvText(in);
  }

  private static Reader after(BufferedInputStream in, int mark, Charset charset)
      throws IOException {
    in.reset();
    in.skipNBytes(mark);
    return decoding(in, charset);
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static Reader decoding(InputStream in, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(BROKEN));
    return new InputStreamReader(in, decoder);
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    if (decided != null) {
      return decided.read(to, offset, length);
    }
    if (length == 0) {
      return 0;
    }
    int most = Math.min(length, BUFFER);
    in.mark(most);
    byte[] bytes = in.readNBytes(most);
    int ascii = 0;
    while (ascii < bytes.length && bytes[ascii] >= 0) {
      to[offset + ascii] = (char) bytes[ascii];
      ascii++;
    }
    if (ascii == bytes.length) {
      return ascii == 0 ? -1 : ascii;
    }
    in.reset();
    in.skipNBytes(ascii);
    Reader rest = decoding(in, charset());
    decided = rest;
    return ascii > 0 ? ascii : rest.read(to, offset, length);
  }

  /** What the character is in that comes next. */
  private Charset charset() throws IOException {
    in.mark(LONGEST_CHARACTER);
    byte[] next = in.readNBytes(LONGEST_CHARACTER);
    in.reset();
    int lead = next[0] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length > next.length) {
      return WINDOWS;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(next, 0, length));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException other) {
      return WINDOWS;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
