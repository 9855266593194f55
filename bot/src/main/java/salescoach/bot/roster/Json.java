package salescoach.bot.roster;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import salescoach.cadence.Standing;
import tools.jackson.databind.json.JsonMapper;

/** Many rows in one argument, as JSON whose names are the table's columns. */
final class Json {

  private Json() {}

  static <T> String array(List<T> rows, Function<T, Map<String, @Nullable Object>> row) {
    return JsonMapper.shared().writeValueAsString(rows.stream().map(row).toList());
  }

  static Map<String, @Nullable Object> prospect(KnownProspect prospect) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("prospect_id", prospect.id());
    row.put("member_id", prospect.owner());
    row.put("company", prospect.facts().company());
    row.put("industry", prospect.facts().industry());
    row.put("region", prospect.facts().region());
    row.put("first_name", prospect.facts().firstName());
    row.put("role", prospect.facts().role());
    row.put("asked_for_number", prospect.facts().askedForNumber());
    row.put("last_name", prospect.contact().lastName());
    row.put("email", prospect.contact().email());
    row.put("phone", prospect.contact().phone());
    row.put("time_zone", prospect.zone());
    row.put("calendar", prospect.calendar());
    row.put("import_key", prospect.importKey());
    row.put("created_at", prospect.createdAt().toString());
    standing(row, prospect.standing());
    return row;
  }

  private static void standing(Map<String, @Nullable Object> row, Standing standing) {
    row.put("stage", standing.stage().id());
    row.put("deadline", date(standing.deadline()));
    row.put("sales_cycle_days", standing.salesCycleDays().orElse(null));
    row.put("lead_since", date(standing.leadSince()));
    row.put("agreed_on", date(standing.agreedOn()));
    row.put("handed_off_on", date(standing.handedOffOn()));
    row.put("back_burner_on", date(standing.backBurnerOn()));
    row.put("unreachable", ChannelColumn.unreachable(standing.reachable()));
    row.put("do_not_contact", standing.doNotContact());
    row.put("not_before", date(standing.notBefore()));
    row.put("gone", standing.gone());
  }

  static Map<String, @Nullable Object> touch(KeptTouch kept) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("prospect_id", kept.prospect());
    row.put("touch_id", kept.id());
    row.put("member_id", kept.member());
    row.put("channel", kept.touch().channel().id());
    row.put("touched_at", kept.touch().at().atOffset(ZoneOffset.UTC).toString());
    row.put("answered", kept.touch().answered());
    row.put("text", kept.text());
    return row;
  }

  static Map<String, @Nullable Object> client(KnownClient known) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("client_id", known.id());
    row.put("name", known.client().name());
    row.put("industry", known.client().industry());
    row.put("region", known.client().region());
    row.put("aliases", known.client().aliases());
    row.put("may_be_named", known.client().mayBeNamed());
    row.put("done", known.done());
    row.put("since", date(known.since()));
    return row;
  }

  /** An id as a text, or nothing. */
  static @Nullable String id(Optional<UUID> id) {
    return id.map(UUID::toString).orElse(null);
  }

  private static @Nullable String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }
}
