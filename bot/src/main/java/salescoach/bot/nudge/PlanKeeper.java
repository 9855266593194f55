package salescoach.bot.nudge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.followup.DeedListener;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.followup.step.Deed;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepState;
import salescoach.bot.followup.step.Terms;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.PlannedStep;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.Pursuit;
import salescoach.bot.roster.Pursuits;
import salescoach.bot.storage.Database;

/**
 * Keeps the mornings' plans up to date with what is done, wherever it is done, and has the messages
 * drawn anew. Yesterday's message may still be open, and so the last week's are kept, too.
 */
public final class PlanKeeper implements DeedListener {

  private static final int DAYS_KEPT = 7;

  private final FollowUpStore members;
  private final WorkspaceStore workspaces;
  private final DayPlanStore plans;
  private final Outbox outbox;

  public PlanKeeper(Database database, Outbox outbox) {
    this.members = new FollowUpStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.plans = new DayPlanStore(database);
    this.outbox = outbox;
  }

  @Override
  public void done(Handle transaction, String workspace, UUID prospect, Deed deed) {
    Optional<Pursuit> pursuit = Pursuits.one(transaction, workspace, prospect);
    TeamFollowUp team = workspaces.followUp(transaction, workspace);
    Set<String> reps = new LinkedHashSet<>();
    pursuit.map(it -> it.prospect().owner()).filter(it -> !it.isEmpty()).ifPresent(reps::add);
    deed.from().ifPresent(reps::add);
    reps.add(deed.member());
    for (String rep : reps) {
      FollowUp settings = members.of(transaction, workspace, rep);
      ZoneId zone = settings.zone().orElse(team.zone());
      LocalDate today = deed.at().atZone(zone).toLocalDate();
      Optional<Step> next =
          pursuit
              .filter(it -> it.prospect().owner().equals(rep))
              .flatMap(it -> Agenda.step(it, Terms.of(team, settings), deed.at(), zone))
              .filter(step -> !step.on().isAfter(today));
      for (DayPlan plan :
          plans.lock(transaction, workspace, rep, today.minusDays(DAYS_KEPT), prospect)) {
        keep(transaction, workspace, plan, after(plan, prospect, deed, today, next), team);
      }
    }
    outbox.wake();
  }

  private static DayPlan after(
      DayPlan plan, UUID prospect, Deed deed, LocalDate today, Optional<Step> next) {
    Optional<UUID> touch = deed.touch().map(KeptTouch::id);
    return switch (deed.kind()) {
      case CHANGED -> plan;
      case UNDONE -> {
        // What was put off in the meantime is not due again.
        boolean open = next.isPresent() || !plan.on().equals(today);
        yield touch
            .map(it -> plan.reopened(prospect, it, open ? StepState.OPEN : StepState.DROPPED))
            .orElse(plan);
      }
      case SNOOZED, SKIPPED, STOPPED -> plan.with(prospect, StepState.after(deed), touch);
      case LOGGED -> {
        DayPlan done = plan.with(prospect, StepState.after(deed), touch);
        // A voicemail's email is owed on the same day.
        yield next.isPresent() && plan.on().equals(today)
            ? done.and(PlannedStep.of(next.get(), true))
            : done;
      }
    };
  }

  private void keep(
      Handle transaction, String workspace, DayPlan before, DayPlan after, TeamFollowUp team) {
    if (!after.equals(before)) {
      plans.saveSteps(transaction, workspace, after.member(), after.on(), after.steps());
    }
    outbox.markStale(transaction, workspace, after.member(), after.on(), MessageKinds.NUDGE);
    if (after.isDone() != before.isDone() && !team.channel().isEmpty()) {
      outbox.markStale(transaction, workspace, team.channel(), after.on(), MessageKinds.TEAM);
    }
  }
}
