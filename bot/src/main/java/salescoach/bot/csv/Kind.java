package salescoach.bot.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table is of. */
public enum Kind {
  PROSPECTS,
  TOUCHES,
  CLIENTS;

  /** The name in commands and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name. */
  public static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The columns of an export, in their order. */
  List<String> exported() {
    return switch (this) {
      case PROSPECTS ->
          List.of(
              "id",
              "company",
              "first_name",
              "last_name",
              "role",
              "industry",
              "region",
              "email",
              "phone",
              "owner",
              "stage",
              "time_zone",
              "calendar",
              "deadline",
              "sales_cycle_days",
              "lead_since",
              "agreed_on",
              "handed_off_on",
              "back_burner_on",
              "unreachable",
              "do_not_contact",
              "not_before",
              "gone",
              "asked_for_number",
              "created");
      case TOUCHES -> List.of("id", "prospect", "channel", "at", "answered", "member", "text");
      case CLIENTS ->
          List.of("name", "aliases", "industry", "region", "done", "since", "may_be_named");
    };
  }
}
