package salescoach.bot.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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

  private final Clock clock;
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
    PlanLine read = new PlanLine(line);
    Instant now = read.instant("now").orElseGet(clock::instant);
    ZoneId zone = read.text("zone").map(zones::of).orElse(PlanZones.MISSING);
    WorkingDays days = read.text("holidays").map(WorkingDays::of).orElse(WorkingDays.WEEKDAYS);
    return written(
        Cadence.next(read.standing(), read.touches(), Policy.STANDARD, now, zone, days), id);
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
