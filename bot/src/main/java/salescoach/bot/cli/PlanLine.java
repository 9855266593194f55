package salescoach.bot.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import salescoach.bot.BotException;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.cadence.Touch;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one prospect's line. What is missing or null is not known; what is something
 * else than it should be throws a {@link BotException} that names the field.
 */
final class PlanLine {

  private static final Instant FIRST = Instant.parse("1900-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("2999-01-01T00:00:00Z");
  private static final int LONGEST_CYCLE_DAYS = 36_500;

  private final JsonNode line;

  PlanLine(JsonNode line) {
    this.line = line;
  }

  Standing standing() {
    Stage stage =
        text("stage")
            .map(
                name ->
                    Stage.of(name)
                        .orElseThrow(
                            () ->
                                new BotException(
                                    "The stage is not known. Use prospect, lead, handed-off,"
                                        + " back-burner, won or lost.")))
            .orElse(Stage.PROSPECT);
    return new Standing(
        stage,
        date("deadline"),
        salesCycleDays(),
        date("lead_since"),
        date("agreed"),
        date("handed_off_at"),
        date("back_burner_at"),
        reachable(),
        flag(line, "do_not_contact").orElse(false),
        date("not_before"),
        false);
  }

  List<Touch> touches() {
    List<Touch> touches = new ArrayList<>();
    for (JsonNode touch : list("touches")) {
      Channel channel =
          channel(
              string(touch, "channel")
                  .orElseThrow(() -> new BotException("A touch has no \"channel\". Name it.")));
      Instant at =
          instant(touch, "at")
              .orElseThrow(
                  () ->
                      new BotException(
                          "A touch has no \"at\". Write when it was, as in"
                              + " 2026-03-02T15:00:00Z."));
      // A meeting that was held is an answer, unless the line says that nobody came.
      boolean answered = flag(touch, "answered").orElse(channel == Channel.MEETING);
      touches.add(new Touch(channel, at, answered));
    }
    return touches;
  }

  /** A text, where there is one. */
  Optional<String> text(String field) {
    return string(line, field);
  }

  /** A moment that one can plan from. */
  Optional<Instant> instant(String field) {
    Optional<Instant> at = instant(line, field);
    if (at.filter(moment -> moment.isBefore(FIRST) || moment.isAfter(LAST)).isPresent()) {
      throw new BotException(
          "\"" + field + "\" is too far away. Use a moment from the years 1900 to 2998.");
    }
    return at;
  }

  private Optional<LocalDate> date(String field) {
    return parsed(line, field, LocalDate::parse, "a day of the calendar, as in 2026-03-02");
  }

  private static Optional<Instant> instant(JsonNode node, String field) {
    return parsed(node, field, Instant::parse, "a moment, as in 2026-03-02T15:00:00Z");
  }

  private static <T> Optional<T> parsed(
      JsonNode node, String field, Function<String, T> parse, String form) {
    try {
      return string(node, field).map(parse);
    } catch (DateTimeException wrong) {
      throw new BotException("\"" + field + "\" can't be read. Write " + form + ".", wrong);
    }
  }

  private Optional<Integer> salesCycleDays() {
    JsonNode days = line.path("sales_cycle_days");
    if (isAbsent(days)) {
      return Optional.empty();
    }
    if (!days.isInt() || days.asInt() < 1 || days.asInt() > LONGEST_CYCLE_DAYS) {
      throw new BotException(
          "\"sales_cycle_days\" is no number of days. Use a whole one from 1 to 36500.");
    }
    return Optional.of(days.asInt());
  }

  private Set<Channel> reachable() {
    if (isAbsent(line.path("reachable"))) {
      return Standing.EVERY_CHANNEL;
    }
    Set<Channel> reachable = EnumSet.noneOf(Channel.class);
    for (JsonNode name : list("reachable")) {
      reachable.add(channel(name.isString() ? name.asString() : ""));
    }
    return reachable;
  }

  private static Channel channel(String name) {
    return Channel.of(name)
        .orElseThrow(
            () ->
                new BotException(
                    "A channel is not known. Use call, voicemail, email, linkedin, x, letter,"
                        + " referral or meeting."));
  }

  private Iterable<JsonNode> list(String field) {
    JsonNode list = line.path(field);
    if (isAbsent(list)) {
      return List.of();
    }
    if (!list.isArray()) {
      throw new BotException("\"" + field + "\" is no list. Put it in [ and ].");
    }
    return list;
  }

  private static Optional<Boolean> flag(JsonNode node, String field) {
    JsonNode flag = node.path(field);
    if (isAbsent(flag)) {
      return Optional.empty();
    }
    if (!flag.isBoolean()) {
      throw new BotException("\"" + field + "\" is neither true nor false. Use one of them.");
    }
    return Optional.of(flag.asBoolean());
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode text = node.path(field);
    if (isAbsent(text)) {
      return Optional.empty();
    }
    if (!text.isString()) {
      throw new BotException("\"" + field + "\" is no text. Put it in quotes.");
    }
    return Optional.of(text.asString());
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
