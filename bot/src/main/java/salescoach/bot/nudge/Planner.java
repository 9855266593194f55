package salescoach.bot.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jdbi.v3.core.Handle;
import salescoach.bot.BotException;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.nudge.PlanMaker.Planned;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.DayPlan.State;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.storage.Database;
import salescoach.cadence.Mornings;

/**
 * Plans the mornings whose time has come.
 *
 * <p>Members are taken a few at a time, and what is planned for them, the messages about it and
 * when they are to be looked at next are written in one transaction: all of it is there, or
 * nothing. Who else plans at the same time, be it by another clock, takes other members; and a
 * morning that was planned is there already.
 */
public final class Planner {

  /** How many members are planned in one transaction. */
  static final int AT_A_TIME = 50;

  /** Beside the database, which works for each. */
  private static final int WORKERS = 2;

  private static final Duration WEEK_IS_NEWS = Duration.ofHours(12);

  private final Database database;
  private final Outbox outbox;
  private final FollowUpStore members;
  private final WorkspaceStore workspaces;
  private final DayPlanStore plans;
  private final PlanMeter meter;

  public Planner(Database database, Outbox outbox) {
    this(database, outbox, PlanMeter.NONE);
  }

  /** One whose mornings are counted. */
  Planner(Database database, Outbox outbox, PlanMeter meter) {
    this.database = database;
    this.outbox = outbox;
    this.meter = meter;
    this.members = new FollowUpStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.plans = new DayPlanStore(database);
  }

  /**
   * Plans every morning that is due.
   *
   * @return how many members were looked at
   */
  public int round(String workspace, Instant now) {
    long begun = System.nanoTime();
    int looked = all(workspace, now);
    meter.rounded(looked == 0, Duration.ofNanos(System.nanoTime() - begun));
    return looked;
  }

  private int all(String workspace, Instant now) {
    TeamFollowUp team = workspaces.followUp(workspace);
    int first = some(workspace, team, now);
    if (first < AT_A_TIME) {
      return first;
    }
    List<CompletableFuture<Integer>> helpers = new ArrayList<>();
    for (int i = 1; i < WORKERS; i++) {
      helpers.add(CompletableFuture.supplyAsync(() -> rest(workspace, team, now)));
    }
    int looked = first + rest(workspace, team, now);
    for (CompletableFuture<Integer> helper : helpers) {
      looked += joined(helper);
    }
    return looked;
  }

  private static int joined(CompletableFuture<Integer> helper) {
    try {
      return helper.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof BotException told
          ? told
          : new BotException("A helper failed to plan.", failed);
    }
  }

  private int rest(String workspace, TeamFollowUp team, Instant now) {
    int looked = 0;
    int some;
    do {
      some = some(workspace, team, now);
      looked += some;
    } while (some > 0);
    return looked;
  }

  /** Plans a few, in one transaction; gives how many it was. */
  private int some(String workspace, TeamFollowUp team, Instant now) {
    Looked looked =
        database.inTransaction(
            transaction -> {
              List<Morning> mornings =
                  members.waiting(transaction, workspace, now, AT_A_TIME).stream()
                      .map(rep -> Morning.of(rep, team, now))
                      .toList();
              if (mornings.isEmpty()) {
                return Looked.AT_NOBODY;
              }
              List<DayPlan> fresh = plan(transaction, workspace, team, mornings, now);
              plans.setNext(transaction, workspace, mornings, now);
              return new Looked(mornings.size(), fresh.stream().map(DayPlan::state).toList());
            });
    looked.fresh().forEach(meter::planned);
    if (looked.members() > 0) {
      outbox.wake();
    }
    return looked.members();
  }

  /** At how many members a transaction looked, and what the mornings are that it wrote down. */
  private record Looked(int members, List<State> fresh) {
    static final Looked AT_NOBODY = new Looked(0, List.of());
  }

  /** Plans mornings; gives the plans that were not there before. */
  private List<DayPlan> plan(
      Handle transaction, String workspace, TeamFollowUp team, List<Morning> looked, Instant now) {
    List<Morning> mornings = looked.stream().filter(Morning::counts).toList();
    if (mornings.isEmpty()) {
      return List.of();
    }
    List<Planned> made = new PlanMaker(plans, workspace, now).plans(transaction, mornings);
    List<DayPlan> all = made.stream().map(Planned::plan).toList();
    Set<String> added = plans.add(transaction, workspace, all, now);
    List<Planned> fresh = made.stream().filter(it -> added.contains(it.plan().member())).toList();
    List<Outgoing> messages =
        fresh.stream().flatMap(planned -> messages(planned, now).stream()).toList();
    outbox.addAll(transaction, workspace, messages);
    refreshTeams(transaction, workspace, team, all);
    return fresh.stream().map(Planned::plan).toList();
  }

  private static List<Outgoing> messages(Planned planned, Instant now) {
    DayPlan plan = planned.plan();
    List<Outgoing> messages = new ArrayList<>(2);
    if (plan.state() == State.PLANNED) {
      Duration left = Duration.between(now, planned.morning().at().plus(Mornings.TOO_LATE));
      messages.add(new Outgoing(plan.member(), plan.on(), MessageKinds.NUDGE, left));
    }
    if (planned.tellsWeek()) {
      LocalDate monday = planned.morning().week();
      messages.add(new Outgoing(plan.member(), monday, MessageKinds.WEEK, WEEK_IS_NEWS));
    }
    return messages;
  }

  /** Whoever lives further west is planned when the team's reminder is out already. */
  private void refreshTeams(
      Handle transaction, String workspace, TeamFollowUp team, List<DayPlan> made) {
    if (!team.channel().isEmpty()) {
      made.stream()
          .filter(plan -> plan.state() == State.PLANNED)
          .map(DayPlan::on)
          .distinct()
          // In the same order as everybody else, who would otherwise wait for each other.
          .sorted()
          .forEach(
              day ->
                  outbox.markStale(transaction, workspace, team.channel(), day, MessageKinds.TEAM));
    }
  }
}
