package salescoach.bot.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.cadence.Cadence;
import salescoach.cadence.NextStep;
import salescoach.cadence.Policy;
import salescoach.cadence.TimeOfDay;
import salescoach.cadence.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells the next step for prospects in JSON Lines. */
final class BatchPlan implements JsonLines.Work {

  static final String EXAMPLE = "{\"id\": …, \"zone\": …, \"holidays\": …, \"touches\": […]}";

  private static final List<String> FIELDS =
      List.of(
          "id",
          "now",
          "zone",
          "holidays",
          "stage",
          "touches",
          "deadline",
          "sales_cycle_days",
          "lead_since",
          "agreed",
          "handed_off_at",
          "back_burner_at",
          "not_before",
          "reachable",
          "do_not_contact");

  private static final List<String> FIELDS_OF_A_TOUCH = List.of("channel", "at", "answered");

  private final Clock clock;
  private final UnknownFields unknown = new UnknownFields();
  private final PlanZones zones = new PlanZones();

  /**
   * A batch.
   *
   * @param clock for lines that don't say when they are asked
   */
  BatchPlan(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String answer(JsonNode line, @Nullable JsonNode id) {
    unknown.note(line, FIELDS);
    for (JsonNode touch : line.path("touches")) {
      unknown.note(touch, FIELDS_OF_A_TOUCH);
    }
    PlanLine read = new PlanLine(line);
    Instant now = read.instant("now").orElseGet(clock::instant);
    ZoneId zone = read.text("zone").map(zones::of).orElse(PlanZones.MISSING);
    WorkingDays days = read.text("holidays").map(WorkingDays::of).orElse(WorkingDays.WEEKDAYS);
    return written(
        Cadence.next(read.standing(), read.touches(), Policy.STANDARD, now, zone, days), id);
  }

  /** Fields of the lines so far that the plan does not read. */
  UnknownFields unknown() {
    return unknown;
  }

  private static String written(NextStep step, @Nullable JsonNode id) {
    ObjectNode out = JsonMapper.shared().createObjectNode();
    out.set("id", id);
    out.put("action", step.action().id());
    out.put("due", step.due().map(Object::toString).orElse(null));
    out.put("time_of_day", step.timeOfDay().map(TimeOfDay::id).orElse(null));
    out.put("attempt", step.attempt());
    out.put("why", step.why());
    return out.toString();
  }
}
