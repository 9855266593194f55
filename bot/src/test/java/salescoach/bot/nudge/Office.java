package salescoach.bot.nudge;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.followup.Deeds;
import salescoach.bot.followup.Logging;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.health.Metrics;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.cadence.Channel;
import salescoach.cadence.Mornings;
import salescoach.cadence.Touch;
import salescoach.draft.Prospect;

/** A team with a database, whose time goes by as a test says. */
final class Office implements AutoCloseable {

  static final String TEAM = "T0SALES01";
  static final String REP = "U0TOMAS01";
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  final Metrics metrics = new Metrics();
  final Database database;
  final Outbox outbox;
  final Planner planner;
  final DayPlanStore plans;
  private final String workspace;
  private final FollowUpStore members;
  private final WorkspaceStore workspaces;
  private final ProspectStore prospects;
  private final TouchStore touches;
  private final Deeds deeds;
  private int count;

  Office(DatabaseAddress address) {
    this(address, TEAM);
  }

  Office(DatabaseAddress address, String workspace) {
    this.workspace = workspace;
    this.database = Database.at(address);
    this.outbox = new Outbox(database);
    this.planner = new Planner(database, outbox, metrics);
    this.plans = new DayPlanStore(database);
    this.members = new FollowUpStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.prospects = new ProspectStore(database);
    this.touches = new TouchStore(database);
    this.deeds = new Deeds(database, List.of(new PlanKeeper(database, outbox)));
    workspaces.welcome(workspace, "Sales", 30);
  }

  /** A rep in that zone whose mornings begin after an instant. */
  FollowUp rep(String member, ZoneId zone, LocalTime at, Instant from) {
    FollowUp settings =
        new FollowUp(
            member,
            Optional.of(zone),
            at,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of(),
            Optional.empty(),
            false,
            "",
            Optional.of(new Mornings(at, zone).after(from)));
    save(settings);
    return settings;
  }

  /** A rep in New York at half past eight. */
  FollowUp rep(Instant from) {
    return rep(REP, NEW_YORK, LocalTime.of(8, 30), from);
  }

  static FollowUp paused(FollowUp rep, LocalDate until) {
    return changed(rep, rep.days(), Optional.of(until), rep.deactivated());
  }

  static FollowUp on(FollowUp rep, Set<DayOfWeek> days) {
    return changed(rep, days, rep.pausedUntil(), rep.deactivated());
  }

  static FollowUp gone(FollowUp rep) {
    return changed(rep, rep.days(), rep.pausedUntil(), true);
  }

  private static FollowUp changed(
      FollowUp rep, Set<DayOfWeek> days, Optional<LocalDate> paused, boolean deactivated) {
    return new FollowUp(
        rep.member(),
        rep.zone(),
        rep.at(),
        days,
        rep.unused(),
        paused,
        deactivated,
        rep.conversation(),
        rep.next());
  }

  static List<LocalDate> days(String... days) {
    return Arrays.stream(days).map(LocalDate::parse).toList();
  }

  void save(FollowUp settings) {
    database.useTransaction(transaction -> members.save(transaction, workspace, settings));
  }

  FollowUp settings(String member) {
    return members.of(workspace, member);
  }

  TeamFollowUp team() {
    return workspaces.followUp(workspace);
  }

  void save(TeamFollowUp team) {
    database.useTransaction(transaction -> workspaces.save(transaction, workspace, team));
  }

  /** A prospect of a rep's, put on file long ago or just now. */
  KnownProspect prospect(String rep, Instant created) {
    count++;
    Prospect facts = new Prospect("Company " + count, "", "", "Renata", "", false);
    KnownProspect fresh = KnownProspect.fresh(new UUID(0x5eed, count), rep, facts, created);
    save(fresh);
    return fresh;
  }

  void save(KnownProspect prospect) {
    database.useTransaction(transaction -> prospects.save(transaction, workspace, prospect));
  }

  List<KnownProspect> prospects(String rep, int number, Instant created) {
    List<KnownProspect> made = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      made.add(prospect(rep, created));
    }
    return made;
  }

  void touch(KnownProspect prospect, Channel channel, Instant at, boolean answered) {
    KeptTouch kept =
        new KeptTouch(
            UUID.randomUUID(),
            prospect.id(),
            prospect.owner(),
            new Touch(channel, at, answered),
            "");
    database.useTransaction(transaction -> touches.save(transaction, workspace, kept));
  }

  /** Logs a touch as every surface does. */
  KeptTouch log(KnownProspect prospect, Outcome outcome, Channel channel, Instant now) {
    Logging logging =
        new Logging(
            prospect.id(), UUID.randomUUID(), prospect.owner(), outcome, channel, now, "", now);
    return database
        .inTransaction(transaction -> deeds.log(transaction, workspace, logging).orElseThrow())
        .touch();
  }

  void undo(KeptTouch touch, Instant now) {
    var unused =
        database.inTransaction(
            transaction ->
                deeds
                    .undo(transaction, workspace, touch, UnaryOperator.identity(), now)
                    .orElseThrow());
  }

  void snooze(KnownProspect prospect, LocalDate until, Instant now) {
    var unused =
        database.inTransaction(
            transaction ->
                deeds
                    .snooze(transaction, workspace, prospect.owner(), prospect.id(), until, now)
                    .orElseThrow());
  }

  /** Hands a prospect to another rep, as a manager does. */
  void hand(KnownProspect prospect, String to, Instant now) {
    var unused =
        database.inTransaction(
            transaction ->
                deeds
                    .change(
                        transaction,
                        workspace,
                        "U0NADIA01",
                        prospect.id(),
                        known -> known.ownedBy(to),
                        now)
                    .orElseThrow());
  }

  void erase(KnownProspect prospect, Instant now) {
    var unused =
        database.inTransaction(
            transaction ->
                deeds
                    .erase(transaction, workspace, prospect.owner(), prospect.id(), now)
                    .orElseThrow());
  }

  /** Lets time go by, with a look at the mornings at each step. */
  void live(Instant from, Instant until, Duration step) {
    for (Instant now = from; now.isBefore(until); now = now.plus(step)) {
      planner.round(workspace, now);
    }
  }

  int round(Instant now) {
    return planner.round(workspace, now);
  }

  Optional<DayPlan> plan(LocalDate on) {
    return plans.plan(workspace, REP, on);
  }

  /** The local dates for which messages of a kind were written down, in order. */
  List<LocalDate> messages(String kind) {
    return asked(
        handle ->
            handle
                .createQuery("SELECT local_date FROM outgoing WHERE kind = :kind ORDER BY 1")
                .bind("kind", kind)
                .mapTo(LocalDate.class)
                .list());
  }

  /** What was written down for whom: "U0TOMAS01 nudge", in order. */
  List<String> written() {
    return asked(
        handle ->
            handle
                .createQuery("SELECT receiver || ' ' || kind FROM outgoing ORDER BY 1")
                .mapTo(String.class)
                .list());
  }

  boolean isStale(String kind) {
    return asked(
        handle ->
            handle
                .createQuery("SELECT bool_or(stale) FROM outgoing WHERE kind = :kind")
                .bind("kind", kind)
                .mapTo(Boolean.class)
                .one());
  }

  void execute(String sql) {
    database.useTransaction(transaction -> transaction.execute(sql));
  }

  <T> T asked(java.util.function.Function<Handle, T> question) {
    return database.read(question);
  }

  @Override
  public void close() {
    metrics.close();
    database.close();
  }
}
