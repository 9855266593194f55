package salescoach.bot.admin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.bot.slack.Form;

/**
 * What was filled into {@link TeamModal}.
 *
 * @param guidelinesOff ids of guidelines that there are
 */
record TeamForm(Roles roles, int retentionDays, Set<String> guidelinesOff) {

  /** Reads what was filled in, by block_id. */
  static Form<TeamForm> read(Map<String, String> values) {
    Set<String> admins = ids(values, TeamModal.ADMINS);
    int days = WholeNumber.at(values.getOrDefault(TeamModal.RETENTION, "").strip());
    Map<String, String> errors = new LinkedHashMap<>();
    if (admins.isEmpty()) {
      errors.put(TeamModal.ADMINS, "Somebody has to be admin: choose one at least.");
    }
    if (days < WorkspaceStore.LEAST_DAYS || days > WorkspaceStore.MOST_DAYS) {
      errors.put(TeamModal.RETENTION, "Give a whole number of days, from 1 to 3,650.");
    }
    if (!errors.isEmpty()) {
      return new Form.Wrong<>(errors);
    }
    Roles roles =
        new Roles(admins, ids(values, TeamModal.MANAGERS), ids(values, TeamModal.CURATORS));
    return new Form.Filled<>(
        new TeamForm(roles, days, GuidelineTitles.known(ids(values, TeamModal.GUIDELINES))));
  }

  private static Set<String> ids(Map<String, String> values, String block) {
    return Arrays.stream(values.getOrDefault(block, "").split(",", -1))
        .filter(id -> !id.isBlank())
        .collect(Collectors.toSet());
  }
}
