package salescoach.bot.nudge.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StepState;
import salescoach.cadence.Action;
import salescoach.cadence.NextStep;
import salescoach.cadence.Occasion;
import salescoach.cadence.TimeOfDay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a morning as their column has them. */
public final class StepsColumn {

  private static final JsonMapper JSON = JsonMapper.shared();

  private StepsColumn() {}

  /** The steps, as JSON. */
  public static String written(List<PlannedStep> steps) {
    ArrayNode list = JSON.createArrayNode();
    steps.forEach(step -> list.add(written(step)));
    return list.toString();
  }

  private static ObjectNode written(PlannedStep step) {
    NextStep next = step.next();
    ObjectNode json = JSON.createObjectNode();
    json.put("prospect", step.prospect().toString());
    json.put("company", step.company());
    json.put("action", next.action().id());
    next.due().ifPresent(due -> json.put("due", due.toString()));
    next.timeOfDay().ifPresent(time -> json.put("time_of_day", time.id()));
    json.put("attempt", next.attempt());
    json.put("why", next.why());
    json.put("occasion", id(next.occasion()));
    json.put("state", id(step.state().kind()));
    step.state().outcome().ifPresent(outcome -> json.put("outcome", outcome.id()));
    step.state().until().ifPresent(until -> json.put("until", until.toString()));
    if (step.added()) {
      json.put("added", true);
    }
    step.by().ifPresent(touch -> json.put("by", touch.toString()));
    return json;
  }

  /** The steps, from JSON. */
  public static List<PlannedStep> read(String column) {
    List<PlannedStep> steps = new ArrayList<>();
    for (JsonNode json : JSON.readTree(column)) {
      steps.add(step(json));
    }
    return steps;
  }

  private static PlannedStep step(JsonNode json) {
    NextStep next =
        new NextStep(
            Action.of(text(json, "action")).orElse(Action.NONE),
            date(json, "due"),
            one(TimeOfDay.values(), text(json, "time_of_day")),
            json.path("attempt").asInt(0),
            text(json, "why"),
            one(Occasion.values(), text(json, "occasion")).orElse(Occasion.NEXT_TRY));
    StepState state =
        new StepState(
            one(StepState.Kind.values(), text(json, "state")).orElse(StepState.Kind.OPEN),
            Outcome.of(text(json, "outcome")),
            date(json, "until"));
    return new PlannedStep(
        UUID.fromString(text(json, "prospect")),
        text(json, "company"),
        next,
        state,
        json.path("added").asBoolean(false),
        Optional.of(text(json, "by")).filter(it -> !it.isEmpty()).map(UUID::fromString));
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asString("");
  }

  private static Optional<LocalDate> date(JsonNode json, String name) {
    return Optional.of(text(json, name)).filter(it -> !it.isEmpty()).map(LocalDate::parse);
  }

  static <E extends Enum<E>> Optional<E> one(E[] values, String id) {
    return Arrays.stream(values).filter(value -> id(value).equals(id)).findFirst();
  }

  static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
