package salescoach.draft;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads a {@link Context} out of JSON or YAML: prospect, clients, history, pace_wpm, team_recent,
 * and, of our own, dismissed, working_hours and today. All may be missing; what is not known is
 * passed over, so that files may carry more than the coach reads.
 */
public final class ContextReader {

  private static final int MOST_CLIENTS = 2_000;
  private static final int MOST_HISTORY = 100;
  private static final int YEAR_DIGITS = 4;

  private ContextReader() {}

  /**
   * The context that a node tells.
   *
   * @param today the day to count openings from, where the node names none
   * @throws UnreadableDraft where a field has the wrong form; the message names it and the cure
   */
  public static Context read(JsonNode node, Optional<LocalDate> today) {
    List<Client> clients = new ArrayList<>();
    for (JsonNode client : list(node, "clients", MOST_CLIENTS)) {
      clients.add(client(client));
    }
    List<String> history = new ArrayList<>();
    for (JsonNode message : list(node, "history", MOST_HISTORY)) {
      history.add(string(message, "history"));
    }
    Set<String> dismissed = new HashSet<>();
    for (JsonNode fault : list(node, "dismissed", MOST_HISTORY)) {
      dismissed.add(string(fault, "dismissed"));
    }
    return new Context(
        prospect(object(node, "prospect")),
        clients,
        history,
        whole(node, "pace_wpm", Context.USUAL_PACE_WPM),
        recent(object(node, "team_recent")),
        openings(node, today),
        dismissed);
  }

  private static Prospect prospect(Optional<JsonNode> found) {
    return found
        .map(
            node ->
                new Prospect(
                    text(node, "company"),
                    text(node, "industry"),
                    text(node, "region"),
                    text(node, "first_name"),
                    text(node, "role"),
                    flag(node, "asked_for_number", false)))
        .orElse(Prospect.UNKNOWN);
  }

  private static Client client(JsonNode node) {
    if (!node.isObject() || text(node, "name").isBlank()) {
      throw new UnreadableDraft("A client needs a name: {\"name\": \"…\", \"industry\": \"…\"}.");
    }
    List<String> aliases = new ArrayList<>();
    for (JsonNode alias : list(node, "aliases", MOST_HISTORY)) {
      aliases.add(string(alias, "aliases"));
    }
    return new Client(
        text(node, "name"),
        text(node, "industry"),
        text(node, "region"),
        aliases,
        flag(node, "may_be_named", true),
        text(node, "done"),
        since(text(node, "since")));
  }

  private static Optional<LocalDate> since(String given) {
    try {
      boolean year = given.length() == YEAR_DIGITS;
      return given.isEmpty()
          ? Optional.empty()
          : Optional.of(year ? Year.parse(given).atDay(1) : LocalDate.parse(given));
    } catch (DateTimeException notOne) {
      throw wrong("since", "a year or a date, such as 2024 or \"2024-03-01\"");
    }
  }

  private static TeamRecent recent(Optional<JsonNode> found) {
    return found
        .map(
            node -> {
              Map<String, Integer> naming = new HashMap<>();
              object(node, "naming")
                  .ifPresent(
                      counts ->
                          counts
                              .properties()
                              .forEach(
                                  entry ->
                                      naming.put(
                                          entry.getKey(), whole(counts, entry.getKey(), 0))));
              return new TeamRecent(whole(node, "drafts", 0), naming);
            })
        .orElse(TeamRecent.NONE);
  }

  private static Optional<Openings> openings(JsonNode node, Optional<LocalDate> today) {
    WorkingHours hours =
        object(node, "working_hours").map(ContextReader::hours).orElse(WorkingHours.USUAL);
    String given = text(node, "today");
    Optional<LocalDate> from = given.isEmpty() ? today : Optional.of(date(given));
    return from.map(day -> Openings.after(day, hours));
  }

  private static WorkingHours hours(JsonNode node) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (JsonNode day : list(node, "days", DayOfWeek.values().length)) {
      days.add(day(string(day, "days")));
    }
    return new WorkingHours(
        days.isEmpty() ? WorkingHours.USUAL.days() : days,
        time(node, "from", WorkingHours.USUAL.from()),
        time(node, "to", WorkingHours.USUAL.to()));
  }

  private static DayOfWeek day(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(name.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw wrong("days", "days of the week such as monday");
  }

  private static LocalTime time(JsonNode node, String key, LocalTime usual) {
    String given = text(node, key);
    try {
      return given.isEmpty() ? usual : LocalTime.parse(given);
    } catch (DateTimeException notOne) {
      throw wrong(key, "a time such as \"09:00\"");
    }
  }

  private static LocalDate date(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException notOne) {
      throw wrong("today", "a date such as \"2026-03-02\"");
    }
  }

  private static Optional<JsonNode> object(JsonNode node, String key) {
    JsonNode found = node.path(key);
    if (found.isMissingNode() || found.isNull()) {
      return Optional.empty();
    }
    if (!found.isObject()) {
      throw wrong(key, "an object in braces");
    }
    return Optional.of(found);
  }

  private static List<JsonNode> list(JsonNode node, String key, int most) {
    JsonNode found = node.path(key);
    if (found.isMissingNode() || found.isNull()) {
      return List.of();
    }
    if (!found.isArray() || found.size() > most) {
      throw wrong(key, "a list of at most " + most);
    }
    List<JsonNode> items = new ArrayList<>();
    found.forEach(items::add);
    return items;
  }

  private static String text(JsonNode node, String key) {
    JsonNode found = node.path(key);
    return found.isMissingNode() || found.isNull() ? "" : string(found, key);
  }

  private static String string(JsonNode found, String key) {
    if (found.isString() || found.isNumber()) {
      return found.asString();
    }
    throw wrong(key, "text in quotes");
  }

  private static boolean flag(JsonNode node, String key, boolean usual) {
    JsonNode found = node.path(key);
    if (found.isMissingNode() || found.isNull()) {
      return usual;
    }
    if (!found.isBoolean()) {
      throw wrong(key, "true or false");
    }
    return found.booleanValue();
  }

  private static int whole(JsonNode node, String key, int usual) {
    JsonNode found = node.path(key);
    if (found.isMissingNode() || found.isNull()) {
      return usual;
    }
    if (!found.isIntegralNumber() || !found.canConvertToInt()) {
      throw wrong(key, "a whole number");
    }
    return found.intValue();
  }

  private static UnreadableDraft wrong(String key, String cure) {
    return new UnreadableDraft("The field \"" + key + "\" of the context needs " + cure + ".");
  }
}
