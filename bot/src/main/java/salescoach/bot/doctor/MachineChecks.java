package salescoach.bot.doctor;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The Java that the coach runs on. */
final class MachineChecks {

  private static final int OLDEST_JAVA = 17;
  private static final long MEGABYTE = 1024L * 1024;

  /** What the coach was measured to run well with. */
  private static final long HEAP_MB = 192;

  /** Java keeps a little of what it was given to itself. */
  private static final long LEAST_HEAP_MB = HEAP_MB * 9 / 10;

  private MachineChecks() {}

  static List<Check> all() {
    return List.of(
        java(Runtime.version().feature(), System.getProperty("java.version", "unknown")),
        charset(Charset.defaultCharset()),
        memory(Runtime.getRuntime().maxMemory() / MEGABYTE));
  }

  static Check java(int feature, String version) {
    return feature < OLDEST_JAVA
        ? Check.failed("Java", version + " is too old. Install Java 17 or newer.")
        : Check.ok("Java", version);
  }

  static Check charset(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? Check.ok("charset", "UTF-8")
        : Check.warning(
            "charset",
            charset
                + ": the coach itself reads and writes UTF-8, but names of files may suffer. Set"
                + " LANG=C.UTF-8, or start with java -Dfile.encoding=UTF-8.");
  }

  static Check memory(long heapMb) {
    String says = "the heap may grow to " + heapMb + " MB";
    return heapMb < LEAST_HEAP_MB
        ? Check.warning("memory", says + ". Give it more: java -Xmx" + HEAP_MB + "m")
        : Check.ok("memory", says);
  }
}
