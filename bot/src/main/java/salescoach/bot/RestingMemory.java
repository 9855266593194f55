package salescoach.bot;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets a program that waits most of the time give memory back: by itself the JVM keeps a heap as
 * large as the busiest moment made it.
 */
public final class RestingMemory {

  /**
   * After 10 s without a collection the JVM makes one, beside the program; and of the heap no more
   * than a quarter stays free. In this order, since the least must not pass the most.
   */
  private static final Map<String, String> WISHES = wishes();

  private RestingMemory() {}

  /** Tells the JVM so, where it is one that listens, and whoever started it said nothing else. */
  public static void giveBack() {
    HotSpotDiagnosticMXBean jvm =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (jvm != null) {
      WISHES.forEach((name, value) -> wish(jvm, name, value));
    }
  }

  private static void wish(HotSpotDiagnosticMXBean jvm, String name, String value) {
    try {
      VMOption now = jvm.getVMOption(name);
      if (now.isWriteable() && now.getOrigin() == VMOption.Origin.DEFAULT) {
        jvm.setVMOption(name, value);
      }
    } catch (IllegalArgumentException unknown) {
      // Another JVM, or a later one: it does as it always did.
    }
  }

  private static Map<String, String> wishes() {
    Map<String, String> wishes = new LinkedHashMap<>();
    wishes.put("MinHeapFreeRatio", "10");
    wishes.put("MaxHeapFreeRatio", "25");
    wishes.put("G1PeriodicGCInterval", "10000");
    return wishes;
  }
}
