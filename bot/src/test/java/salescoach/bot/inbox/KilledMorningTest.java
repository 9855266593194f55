package salescoach.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.run.Playground;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Prospect;

/**
 * Two whole coaches plan and send one morning, and are killed in it: each rep has one plan and one
 * message.
 */
class KilledMorningTest {

  private static final String POST = "chat.postMessage";
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Duration A_POST = Duration.ofMillis(60);

  @Test
  void one_of_two_coaches_is_killed_in_the_morning() {
    live(12, 1, Duration.ofMinutes(3));
  }

  /** With {@code -Dfaults.kills=N}, N times; twenty reps for each. */
  @Test
  @Tag("faults")
  void one_of_two_coaches_is_killed_again_and_again_in_the_morning() {
    int kills = Integer.getInteger("faults.kills", 50);
    live(20 * kills, kills, Duration.ofMinutes(10));
  }

  private static void live(int number, int kills, Duration patience) {
    List<String> reps =
        IntStream.range(0, number)
            .mapToObj(i -> String.format(Locale.ROOT, "U0REP%05d", i))
            .toList();
    DatabaseAddress address = TestPostgres.fresh();
    Instant morning = morning();
    Duration ahead = Duration.between(Clock.systemUTC().instant(), morning);
    Random chance = new Random(kills);
    try (StandIn slack = slack(reps);
        Database database = Database.at(address)) {
      // So that the kills come while a post is on its way, or a plan is being made.
      slack.faults().delay(POST, A_POST);
      CoachProcess[] two = two(slack, address, ahead);
      try {
        int each = number / kills;
        for (int kill = 0; kill < kills; kill++) {
          begin(database, slack.team().id(), reps.subList(kill * each, (kill + 1) * each), morning);
          awaitSent(database, kill * each + 1, patience);
          pause(Duration.ofMillis(chance.nextInt(500)));
          int victim = chance.nextInt(2);
          two[victim].kill();
          if (kill + 1 < kills) {
            two[victim] = CoachProcess.whole(slack, address, ahead);
          }
        }
        awaitSent(database, number, patience);
      } finally {
        two[0].close();
        two[1].close();
      }
      assertThat(counts(slack, reps)).isEqualTo(Map.of(1, (long) number));
      assertThat(count(database, "day_plan WHERE state = 'planned'")).isEqualTo(number);
    }
  }

  private static CoachProcess[] two(StandIn slack, DatabaseAddress address, Duration ahead) {
    CompletableFuture<CoachProcess> other =
        CompletableFuture.supplyAsync(() -> CoachProcess.whole(slack, address, ahead));
    return new CoachProcess[] {CoachProcess.whole(slack, address, ahead), other.join()};
  }

  /** Of a working day that is not the week's first, which has a message more. */
  private static Instant morning() {
    WorkingDays days = WorkingDays.of("US");
    LocalDate day = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(1);
    while (!days.isWorking(day) || !days.isWorking(day.minusDays(1))) {
      day = day.plusDays(1);
    }
    return day.atTime(8, 30).atZone(NEW_YORK).toInstant();
  }

  private static StandIn slack(List<String> reps) {
    List<Member> people =
        reps.stream()
            .map(id -> new Member(id, id.toLowerCase(Locale.ROOT), id, NEW_YORK, "a rep", false))
            .toList();
    return StandIn.start(
        SampleTeam.lanternhill().joinedBy(people),
        Playground.listing(List.of()),
        Clock.systemUTC(),
        0,
        Timing.slack());
  }

  /** Reps with a prospect each, whose morning it is. */
  private static void begin(
      Database database, String workspace, List<String> reps, Instant morning) {
    FollowUpStore members = new FollowUpStore(database);
    ProspectStore prospects = new ProspectStore(database);
    database.useTransaction(
        transaction -> {
          for (String rep : reps) {
            Prospect facts = new Prospect("Company of " + rep, "", "", "Renata", "", false);
            Instant created = morning.minus(Duration.ofDays(7));
            prospects.save(
                transaction,
                workspace,
                KnownProspect.fresh(UUID.randomUUID(), rep, facts, created));
            members.save(transaction, workspace, settings(rep, morning));
          }
        });
  }

  private static FollowUp settings(String rep, Instant morning) {
    return new FollowUp(
        rep,
        Optional.of(NEW_YORK),
        LocalTime.of(8, 30),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        Set.of(),
        Optional.empty(),
        false,
        "",
        Optional.of(morning));
  }

  private static Map<Integer, Long> counts(StandIn slack, List<String> reps) {
    return reps.stream()
        .collect(Collectors.groupingBy(rep -> count(slack, rep), Collectors.counting()));
  }

  private static int count(StandIn slack, String rep) {
    return (int)
        slack.messages(slack.as(rep).dmId()).stream()
            .filter(message -> message.user().equals(slack.team().bot().id()))
            .count();
  }

  private static void awaitSent(Database database, int number, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (count(database, "outgoing WHERE state = 'sent'") < number) {
      assertThat(System.nanoTime()).as("still waiting for messages").isLessThan(end);
      pause(Duration.ofMillis(50));
    }
  }

  private static int count(Database database, String rows) {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM " + rows).mapTo(int.class).one());
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
