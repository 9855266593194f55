package salescoach.bot.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salescoach.bot.admin.Roles;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.review.RecentDraft;

/**
 * What a member has on the Home tab.
 *
 * @param agenda what is due
 * @param prospects how many there are in all, won and lost ones too
 * @param pausedUntil the first day on which the morning's message comes again
 * @param drafts their own, the latest first
 * @param scripts how many are on their shelf
 * @param team for an admin
 * @param now when it is drawn
 */
record HomeTab(
    Agenda agenda,
    int prospects,
    Optional<LocalDate> pausedUntil,
    List<RecentDraft> drafts,
    int scripts,
    Optional<TeamPart> team,
    Instant now) {

  HomeTab {
    drafts = List.copyOf(drafts);
  }

  /** What an admin sees of the team: who has which role, and how it follows up. */
  record TeamPart(Roles roles, TeamFollowUp followUp) {}

  /** Whether there is nothing of the member's yet. */
  boolean isEmpty() {
    return prospects == 0 && drafts.isEmpty() && scripts == 0;
  }
}
