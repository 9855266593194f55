package salescoach.bot.csv.upload;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.csv.Kind;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;

/** The modal that takes a file. */
final class ImportModal {

  static final String CALLBACK = "csv_import";
  static final String KIND = "csv_kind";
  static final String FILE = "csv_file";
  static final String ALL = "csv_all";

  private ImportModal() {}

  /**
   * The modal.
   *
   * @param ofTheTeam whether the member may import what belongs to others
   */
  static View of(boolean ofTheTeam) {
    RadioButtonsElement kinds = Modals.radio(KIND, kinds(ofTheTeam));
    kinds.setInitialOption(kinds.getOptions().get(0));
    FileInputElement file =
        FileInputElement.builder()
            .actionId(FILE)
            .filetypes(List.of("csv", "txt", "tsv"))
            .maxFiles(1)
            .build();
    CheckboxesElement all =
        CheckboxesElement.builder()
            .actionId(ALL)
            .options(List.of(Parts.option("All or nothing", "yes")))
            .build();
    InputBlock chosen = Modals.input(FILE, "CSV file", file);
    chosen.setHint(
        Mrkdwn.plain(
            "At most 5 MB. The first line names the columns; HubSpot's and Salesforce's names are"
                + " fine. The terminal's csv import takes larger files."));
    InputBlock together = Modals.optional(ALL, "If a row can't be read", all);
    together.setHint(Mrkdwn.plain("Without this, the other rows go in all the same."));
    return Modals.form(
        CALLBACK,
        "Import a file",
        "Import",
        "",
        List.of(Modals.input(KIND, "What is in it?", kinds), chosen, together));
  }

  private static List<OptionObject> kinds(boolean ofTheTeam) {
    List<OptionObject> kinds = new ArrayList<>();
    kinds.add(Parts.option(ofTheTeam ? "Prospects" : "My prospects", Kind.PROSPECTS.id()));
    kinds.add(Parts.option(ofTheTeam ? "Touches" : "Touches with my prospects", Kind.TOUCHES.id()));
    if (ofTheTeam) {
      kinds.add(Parts.option("Clients", Kind.CLIENTS.id()));
    }
    return kinds;
  }
}
