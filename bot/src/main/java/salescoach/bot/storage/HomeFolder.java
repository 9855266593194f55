package salescoach.bot.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The program's own folder, held by one program at a time. */
final class HomeFolder implements AutoCloseable {

  private static final int PASSWORD_BYTES = 24;

  private final Path folder;
  private final FileChannel channel;

  private HomeFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static HomeFolder open(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    try {
      makePrivate(whole);
      FileChannel channel =
          FileChannel.open(
              whole.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new HomeInUse(whole);
      }
      HomeFolder home = new HomeFolder(whole, channel);
      Files.createDirectories(home.binaries());
      return home;
    } catch (IOException failed) {
      throw new StorageException(
          "The folder " + whole + " can't be used. Name another one with SALES_COACH_HOME.",
          failed);
    }
  }

  /** PostgreSQL's data. */
  Path data() {
    return folder.resolve("data");
  }

  /** Where the library unpacks PostgreSQL itself. */
  Path binaries() {
    return folder.resolve("postgresql");
  }

  Path passwordFile() {
    return folder.resolve("password");
  }

  /** The database's password, made at the first start and readable by the owner only. */
  String password() throws IOException {
    Path file = passwordFile();
    if (!Files.exists(file)) {
      byte[] bytes = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(bytes);
      Path fresh = Files.createTempFile(folder, "password", "");
      Files.writeString(fresh, HexFormat.of().formatHex(bytes) + "\n");
      Files.move(fresh, file);
    }
    return Files.readString(file).strip();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException ignored) {
      // The lock goes with the program in any case.
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProgram) {
      return false;
    }
  }

  private static void makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }
}
