package salescoach.bot.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the program in memory, on Monday the second of March 2026. */
record Session(int status, String out, String err) {

  private static final Clock MONDAY =
      Clock.fixed(Instant.parse("2026-03-02T15:00:00Z"), ZoneOffset.UTC);

  static Session of(String input, String... args) {
    return of(input.getBytes(StandardCharsets.UTF_8), false, args);
  }

  static Session inColour(String input, String... args) {
    return of(input.getBytes(StandardCharsets.UTF_8), true, args);
  }

  static Session of(byte[] input, boolean colour, String... args) {
    return in(Map.of(), input, colour, args);
  }

  /** With variables of the environment. */
  static Session in(Map<String, String> environment, byte[] input, boolean colour, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            MONDAY,
            colour,
            environment);
    int status = CoachCommand.run(terminal, args);
    return new Session(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<JsonNode> lines() {
    return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  JsonNode line() {
    return lines().get(0);
  }
}
