package salescoach.bot.admin;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;

/** The modal with the team's settings; read it with {@link TeamForm}. */
final class TeamModal {

  static final String CALLBACK = "admin_team";
  static final String ADMINS = "admin_admins";
  static final String MANAGERS = "admin_managers";
  static final String CURATORS = "admin_curators";
  static final String RETENTION = "admin_retention";

  private TeamModal() {}

  static View of(Roles roles, int retentionDays) {
    return Modals.form(CALLBACK, "Team settings", "Save", "", fields(roles, retentionDays));
  }

  /** The modal for whoever has just become the first admin. */
  static View first(Roles roles, int retentionDays) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section(
            "*You are the coach's first admin now,* for you run this workspace and nobody was yet."
                + " You can hand it on here."));
    blocks.addAll(fields(roles, retentionDays));
    return Modals.form(CALLBACK, "Team settings", "Save", "", blocks);
  }

  private static List<LayoutBlock> fields(Roles roles, int retentionDays) {
    return List.of(
        hinted(
            Modals.optional(MANAGERS, "Managers", people(MANAGERS, roles.managers())),
            "They read the drafts that reps share with them, and no others."),
        hinted(
            Modals.optional(CURATORS, "Curators", people(CURATORS, roles.curators())),
            "They look after the playbook."),
        hinted(
            Modals.input(ADMINS, "Admins", people(ADMINS, roles.admins())),
            "They may open this form."),
        hinted(
            Modals.input(RETENTION, "Days to keep a draft", days(retentionDays)),
            "A draft that nobody touched for longer is deleted, from the moment you save this, and"
                + " so is a question as old. Scripts stay."));
  }

  private static MultiUsersSelectElement people(String id, Set<String> chosen) {
    MultiUsersSelectElement people =
        MultiUsersSelectElement.builder()
            .actionId(id)
            .placeholder(Mrkdwn.plain("Choose people"))
            .build();
    if (!chosen.isEmpty()) {
      people.setInitialUsers(List.copyOf(chosen));
    }
    return people;
  }

  private static NumberInputElement days(int days) {
    return NumberInputElement.builder()
        .actionId(RETENTION)
        .decimalAllowed(false)
        .minValue(String.valueOf(WorkspaceStore.LEAST_DAYS))
        .maxValue(String.valueOf(WorkspaceStore.MOST_DAYS))
        .initialValue(String.valueOf(days))
        .build();
  }

  private static InputBlock hinted(InputBlock input, String hint) {
    input.setHint(Mrkdwn.plain(hint));
    return input;
  }
}
