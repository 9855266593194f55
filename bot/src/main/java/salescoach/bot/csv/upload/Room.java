package salescoach.bot.csv.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A file in memory, as large as it may become. */
final class Room extends OutputStream {

  /** Thrown where the file would become larger. */
  static final class Full extends IOException {
    private static final long serialVersionUID = 1L;

    Full() {
      super("the file is full");
    }
  }

  private final int mostBytes;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

  Room(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public void write(int one) throws IOException {
    need(1);
    taken.write(one);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    need(length);
    taken.write(from, offset, length);
  }

  private void need(int length) throws Full {
    if (length > mostBytes - taken.size()) {
      throw new Full();
    }
  }

  byte[] content() {
    return taken.toByteArray();
  }
}
