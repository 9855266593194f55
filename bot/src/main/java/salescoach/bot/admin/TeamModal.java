package salescoach.bot.admin;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.MultiStaticSelectElement;
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
  static final String GUIDELINES = "admin_guidelines";

  private TeamModal() {}

  static View of(Roles roles, int retentionDays, Set<String> off) {
    return Modals.form(CALLBACK, "Team settings", "Save", "", fields(roles, retentionDays, off));
  }

  /** The modal for whoever has just become the first admin. */
  static View first(Roles roles, int retentionDays, Set<String> off) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section(
            "*You are the coach's first admin now,* for you run this workspace and nobody was yet."
                + " You can hand it on here."));
    blocks.addAll(fields(roles, retentionDays, off));
    return Modals.form(CALLBACK, "Team settings", "Save", "", blocks);
  }

  private static List<LayoutBlock> fields(Roles roles, int retentionDays, Set<String> off) {
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
                + " so is a question as old. Scripts stay."),
        hinted(
            Modals.optional(GUIDELINES, "Guidelines that are off", guidelines(off)),
            "What they are about is not held against anybody's draft. What your team file turns"
                + " off stays off."),
        Parts.section("The channel, the time zone, public holidays and the cadence:"),
        Parts.actions(
            List.of(Parts.button("How we follow up", TeamSettings.FOLLOW_UP, "follow-up"))));
  }

  private static MultiStaticSelectElement guidelines(Set<String> off) {
    List<OptionObject> all = GuidelineTitles.options();
    List<OptionObject> chosen =
        all.stream().filter(option -> off.contains(option.getValue())).toList();
    MultiStaticSelectElement menu =
        MultiStaticSelectElement.builder()
            .actionId(GUIDELINES)
            .placeholder(Mrkdwn.plain("All are on"))
            .options(all)
            .build();
    if (!chosen.isEmpty()) {
      menu.setInitialOptions(chosen);
    }
    return menu;
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
