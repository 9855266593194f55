package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salescoach.bot.Main;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;

/** The program that brings its own PostgreSQL along, and how the two end. */
class KilledWithItsDatabaseTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String DRAFT =
      "Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug"
          + " from Fieldgate. I'm sending you an email now with openings for Thursday and Tuesday.";

  @TempDir Path home;

  private final StandIn slack =
      StandIn.start(
          SampleTeam.lanternhill(),
          Playground.listing(List.of()),
          Clock.systemUTC(),
          0,
          Timing.slack());
  private final Person rep = slack.as(PlayedCoach.REP);

  @AfterEach
  void stop() {
    slack.close();
  }

  @Test
  void the_next_start_after_a_kill_succeeds_by_itself_and_knows_what_was_kept() throws Exception {
    Process first = start();
    awaitConnection();
    rep.dm(DRAFT);
    Message review = answer(1);
    // Messages have their turns: when this one is answered, the one before it is kept.
    rep.dm("thanks!");
    answer(2);
    first.destroyForcibly().waitFor();
    assertThat(postgres()).as("its server goes on without it").isPresent();

    Process second = start();
    awaitConnection();
    rep.dmInThread(review.ts(), DRAFT + " Thanks.");
    assertThat(PlayedCoach.said(answer(3))).contains("→");

    second.destroy();
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(postgres()).as("it is taken down with the program").isEmpty();
  }

  @Test
  void a_start_that_is_broken_off_leaves_no_server_behind() throws Exception {
    Process coach = start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (postgres().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    coach.destroy();
    assertThat(coach.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(postgres()).isEmpty();
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().put("SLACK_BOT_TOKEN", slack.botToken());
    builder.environment().put("SLACK_APP_TOKEN", slack.appToken());
    builder.environment().put("SALES_COACH_SLACK_URL", slack.apiUrl());
    builder.environment().put("SALES_COACH_HOME", home.toString());
    builder.environment().put("SALES_COACH_PORT", "0");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private void awaitConnection() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (slack.connections() == 0 && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(slack.connections()).isPositive();
  }

  private Message answer(int number) {
    return slack.await(
        PATIENCE,
        () ->
            PlayedCoach.answer(
                slack.messages(rep.dmId()).stream()
                    .filter(it -> it.user().equals(slack.team().bot().id()))
                    .toList(),
                number));
  }

  private Optional<ProcessHandle> postgres() throws IOException {
    Path file = home.resolve("data").resolve("postmaster.pid");
    try {
      return Files.readAllLines(file).stream()
          .findFirst()
          .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
          .filter(ProcessHandle::isAlive);
    } catch (NoSuchFileException notThere) {
      // Not yet, or not any more: the server takes it away when it ends.
      return Optional.empty();
    }
  }
}
