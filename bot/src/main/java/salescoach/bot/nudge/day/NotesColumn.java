package salescoach.bot.nudge.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.nudge.day.Notes.Heap;
import salescoach.bot.nudge.day.Notes.Why;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A morning's notes as their column has them. */
public final class NotesColumn {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NOTHING = "{}";

  private NotesColumn() {}

  /** The notes, as JSON. */
  public static String written(Notes notes) {
    if (notes.equals(Notes.NONE)) {
      return NOTHING;
    }
    ObjectNode json = JSON.createObjectNode();
    notes.missed().ifPresent(day -> json.put("missed", day.toString()));
    json.put("gathered", notes.gathered());
    ArrayNode winnow = json.putArray("winnow");
    for (Heap heap : notes.winnow()) {
      ObjectNode one = winnow.addObject();
      one.put("why", StepsColumn.id(heap.why()));
      one.put("count", heap.count());
      ArrayNode first = one.putArray("first");
      heap.first().forEach(prospect -> first.add(prospect.toString()));
    }
    return json.toString();
  }

  /** The notes, from JSON. */
  public static Notes read(String column) {
    if (column.equals(NOTHING)) {
      return Notes.NONE;
    }
    JsonNode json = JSON.readTree(column);
    List<Heap> winnow = new ArrayList<>();
    for (JsonNode one : json.path("winnow")) {
      StepsColumn.one(Why.values(), one.path("why").asString(""))
          .ifPresent(why -> winnow.add(heap(why, one)));
    }
    Optional<LocalDate> missed =
        Optional.of(json.path("missed").asString(""))
            .filter(it -> !it.isEmpty())
            .map(LocalDate::parse);
    return new Notes(missed, json.path("gathered").asBoolean(false), winnow);
  }

  private static Heap heap(Why why, JsonNode json) {
    List<UUID> first = new ArrayList<>();
    json.path("first").forEach(one -> first.add(UUID.fromString(one.asString())));
    return new Heap(why, json.path("count").asInt(0), first);
  }
}
