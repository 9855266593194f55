package salescoach.bench;

import java.io.IOException;

/**
 * Loads the coach's three OpenNLP models, makes the tools that use them, and exits: what the cold
 * start of a {@code review} is held against.
 *
 * <p>Start it with the coach's own jar on the class path and without LanguageTool, so that both
 * programs open the same files: {@code docs/performance.md} has the command.
 */
public final class LoadModels {

  private LoadModels() {}

  public static void main(String[] args) throws IOException {
    // Only loading models needs no log, and setting Logback up would make it half as long again.
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    BareOpenNlp.load();
  }
}
