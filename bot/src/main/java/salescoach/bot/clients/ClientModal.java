package salescoach.bot.clients;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.draft.Client;

/** The form of one client; read it with {@link ClientForm}. */
final class ClientModal {

  static final String CALLBACK = "clients_form";
  static final String NAME = "clients_name";
  static final String ALIASES = "clients_aliases";
  static final String INDUSTRY = "clients_industry";
  static final String REGION = "clients_region";
  static final String DONE = "clients_done";
  static final String SINCE = "clients_since";
  static final String NAMED = "clients_named";
  static final String REMOVE = "clients_remove";

  /** The value of {@link #NAMED} for a client who has not agreed. */
  static final String SILENT = "silent";

  /** How long each line may be, in UTF-16 units. */
  static final Map<String, Integer> LINES =
      Map.of(NAME, 100, ALIASES, 300, INDUSTRY, 100, REGION, 100, DONE, 200, SINCE, 30);

  private ClientModal() {}

  /** The form of a client who is not on the roster yet. */
  static View fresh() {
    return of("Add a client", "", new Client("", "", ""), List.of());
  }

  /** The form of a client who is. */
  static View of(KnownClient known) {
    InputBlock remove =
        Modals.optional(
            REMOVE,
            "Not a client any more?",
            CheckboxesElement.builder()
                .actionId(REMOVE)
                .options(List.of(Parts.option("Take it off the roster", REMOVE)))
                .build());
    return of("Change a client", known.id().toString(), known.told(), List.of(remove));
  }

  private static View of(String title, String id, Client start, List<LayoutBlock> more) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Modals.input(NAME, "Name", line(NAME, start.name(), "Cedar Grove Dental")));
    blocks.add(
        hinted(
            optional(
                ALIASES, "Other names", String.join(", ", start.aliases()), "Cedar Grove, CGD"),
            "With commas between them."));
    blocks.add(optional(INDUSTRY, "Industry", start.industry(), "dental clinics"));
    blocks.add(optional(REGION, "Region", start.region(), "Columbus"));
    blocks.add(
        hinted(
            optional(DONE, "What was done", start.done(), "40 fewer no-shows a month"),
            "As you may tell it to others: it goes into the lines that I offer to reps."));
    String since = start.since().map(Since::typed).orElse("");
    blocks.add(optional(SINCE, "Since when", since, "2024, or 2024-03-15"));
    blocks.add(Modals.input(NAMED, "May reps name it to others?", named(start.mayBeNamed())));
    blocks.addAll(more);
    return Modals.form(CALLBACK, title, "Save", id, blocks);
  }

  private static InputBlock optional(String id, String label, String text, String example) {
    return Modals.optional(id, label, line(id, text, example));
  }

  /** What stands in it already is not cut, but complained of when it is saved. */
  private static PlainTextInputElement line(String id, String text, String example) {
    int most = LINES.getOrDefault(id, BlockLimits.INPUT);
    PlainTextInputElement element =
        PlainTextInputElement.builder()
            .actionId(id)
            .maxLength(Math.max(most, Math.min(text.length(), BlockLimits.INPUT)))
            .placeholder(Mrkdwn.plain(example))
            .build();
    if (!text.isBlank()) {
      element.setInitialValue(Split.first(text, BlockLimits.INPUT));
    }
    return element;
  }

  private static RadioButtonsElement named(boolean mayBeNamed) {
    List<OptionObject> options =
        List.of(
            Parts.option("Yes, the client agreed", "named"),
            Parts.option("No, tell of it without the name", SILENT));
    RadioButtonsElement radio = Modals.radio(NAMED, options);
    radio.setInitialOption(options.get(mayBeNamed ? 0 : 1));
    return radio;
  }

  private static InputBlock hinted(InputBlock input, String hint) {
    input.setHint(Mrkdwn.plain(hint));
    return input;
  }
}
