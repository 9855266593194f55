package salescoach.bot.playground.workspace;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file in the workspace; its content is never changed in place. */
public final class StoredFile {
  private static final Map<String, String> MIME_TYPES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "csv", "text/csv",
          "txt", "text/plain",
          "pdf", "application/pdf",
          "json", "application/json");

  private final String id;
  private final String owner;
  private final String name;
  private final String title;
  private final long length;
  private final Instant created;
  private final byte @Nullable [] content;
  private final boolean complete;
  private final long readyNanos;

  private StoredFile(
      String id,
      String owner,
      String name,
      String title,
      long length,
      Instant created,
      byte @Nullable [] content,
      boolean complete,
      long readyNanos) {
    this.id = id;
    this.owner = owner;
    this.name = name;
    this.title = title;
    this.length = length;
    this.created = created;
    this.content = content;
    this.complete = complete;
    this.readyNanos = readyNanos;
  }

  /** A file of which the length is known and no byte yet. */
  static StoredFile expected(String id, String owner, String name, long length, Instant created) {
    return new StoredFile(id, owner, name, name, length, created, null, false, 0);
  }

  StoredFile with(byte[] bytes) {
    return new StoredFile(
        id, owner, name, title, bytes.length, created, bytes.clone(), complete, readyNanos);
  }

  /** Its upload is over; what Slack makes of it is known from {@code nanos} on. */
  StoredFile completed(String newTitle, long nanos) {
    return new StoredFile(id, owner, name, newTitle, length, created, content, true, nanos);
  }

  public String id() {
    return id;
  }

  public String owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }

  public long length() {
    return length;
  }

  public Instant created() {
    return created;
  }

  public boolean isUploaded() {
    return content != null;
  }

  public boolean isComplete() {
    return complete;
  }

  /** Whether Slack has looked at it: only then a block can show it. */
  public boolean isProcessed() {
    return complete && System.nanoTime() - readyNanos >= 0;
  }

  /** The content; empty as long as none came. */
  public byte[] content() {
    return content == null ? new byte[0] : content.clone();
  }

  /** The name's ending in lower case; empty if it has none. */
  public String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  public String mimeType() {
    return MIME_TYPES.getOrDefault(extension(), "application/octet-stream");
  }

  /** What Slack calls the file's type. */
  public String fileType() {
    return switch (extension()) {
      case "jpeg" -> "jpg";
      case "txt" -> "text";
      default -> MIME_TYPES.containsKey(extension()) ? extension() : "binary";
    };
  }

  /** Whether a block can show it: PNG, JPEG and GIF, by what it begins with. */
  public boolean isPicture() {
    byte[] bytes = content();
    return mimeType().startsWith("image/")
        && (begins(bytes, 0x89, 'P', 'N', 'G')
            || begins(bytes, 0xFF, 0xD8, 0xFF)
            || begins(bytes, 'G', 'I', 'F', '8'));
  }

  private static boolean begins(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
