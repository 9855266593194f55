package salescoach.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.StorageException;
import salescoach.bot.storage.TestPostgres;

/** The long form: {@code ./mvnw -P faults -pl bot -am verify}. The figures go to the output. */
@Tag("faults")
class OutboxFaultsTest {

  private static final String POST = "chat.postMessage";
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration RECOVERED = Duration.ofSeconds(15);

  private final Random chance = new Random(5);
  private final List<AutoCloseable> parts = new ArrayList<>();

  @AfterEach
  void everything_stops() throws Exception {
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.get(i).close();
    }
  }

  private <T extends AutoCloseable> T open(T part) {
    parts.add(part);
    return part;
  }

  private Post desk(Town town, DatabaseAddress address) {
    return open(
        Post.office(address, town.front().apiUrl(), town.slack().botToken(), Clock.systemUTC()));
  }

  @Test
  void a_thousand_messages_over_two_instances_one_of_which_is_killed_fifty_times() {
    int messages = 1_000;
    int kills = 50;
    DatabaseAddress address = TestPostgres.fresh();
    Town town = open(Town.of(messages));
    Post desk = desk(town, address);
    // So that most kills come while a post is on its way.
    town.slack().faults().delay(POST, Duration.ofMillis(60));
    SenderProcess[] two = {start(town, address), start(town, address)};
    List<Duration> recoveries = new ArrayList<>();
    int midSend = 0;
    for (int kill = 0; kill < kills; kill++) {
      int each = messages / kills;
      desk.add(town.members().subList(kill * each, (kill + 1) * each));
      Town.pause(Duration.ofMillis(100 + chance.nextInt(700)));
      int victim = chance.nextInt(2);
      two[victim].kill();
      long gone = System.nanoTime();
      List<UUID> inHand = inHand(desk);
      two[victim] = open(SenderProcess.begin(town, address, Duration.ZERO));
      Town.await(LONG, () -> isOut(desk, inHand));
      if (!inHand.isEmpty()) {
        midSend++;
        recoveries.add(Duration.ofNanos(System.nanoTime() - gone));
      }
      two[victim].awaitReady();
    }
    Town.await(LONG, () -> desk.count("state = 'sent'") == messages);
    tell(
        "%,d messages, two instances, %d kills, %d of them within a send: %s; recovered within %s",
        messages, kills, midSend, town.counts(), longest(recoveries));
    tell("looked for in the conversation: %d", town.front().calls("conversations.history").size());
    assertThat(town.counts()).isEqualTo(Map.of(1, (long) messages));
    assertThat(recoveries).isNotEmpty().allMatch(it -> it.compareTo(RECOVERED) < 0);
  }

  @Test
  void stopped_for_25_seconds_just_before_its_post_leaves() {
    DatabaseAddress address = TestPostgres.fresh();
    Town town = open(Town.of(1));
    Post desk = desk(town, address);
    SenderProcess stopped = start(town, address);
    desk.add(town.members(), SenderProcess.HALTING, Duration.ofHours(1));
    stopped.awaitLeaving();
    stopped.stop();
    long begun = System.nanoTime();
    SenderProcess other = start(town, address);
    other.awaitLeaving();
    Town.await(LONG, () -> desk.count("state = 'sent'") == 1);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    Town.pause(Duration.ofSeconds(25).minus(taken));
    stopped.goOn();
    Town.pause(Duration.ofSeconds(15));
    tell("stopped for 25 s before a post: %s; sent by the other after %s", town.counts(), taken);
    assertThat(town.counts()).isEqualTo(Map.of(1, 1L));
    assertThat(town.front().calls(POST)).hasSize(1);
  }

  @Test
  void the_database_is_killed_twenty_times(@TempDir Path home) throws Exception {
    int messages = 1_000;
    int kills = 20;
    MortalPostgres postgres = open(new MortalPostgres(home));
    try (Database database = Database.at(postgres.address())) {
      database.migrate();
    }
    Town town = open(Town.of(messages));
    Post desk = desk(town, postgres.address());
    start(town, postgres.address());
    start(town, postgres.address());
    CompletableFuture<Integer> writing =
        CompletableFuture.supplyAsync(() -> write(desk, town.members()));
    Duration longest = Duration.ZERO;
    for (int kill = 0; kill < kills; kill++) {
      Town.pause(Duration.ofMillis(500 + chance.nextInt(2_000)));
      long begun = System.nanoTime();
      postgres.killAndStart();
      Duration away = Duration.ofNanos(System.nanoTime() - begun);
      longest = away.compareTo(longest) > 0 ? away : longest;
    }
    int repeated = writing.get();
    Town.await(LONG, () -> count(desk, "state = 'sent'") == messages);
    tell(
        "%,d messages while PostgreSQL is killed %d times: %s; %d writes came in vain first; away"
            + " for %s at most; looked for in the conversation: %d",
        messages,
        kills,
        town.counts(),
        repeated,
        longest,
        town.front().calls("conversations.history").size());
    assertThat(town.counts()).isEqualTo(Map.of(1, (long) messages));
  }

  @Test
  void a_storm_of_429_over_two_thousand_receivers() throws ExecutionException {
    int messages = 2_000;
    DatabaseAddress address = TestPostgres.fresh();
    Town town = open(Town.of(messages));
    Post desk = desk(town, address);
    town.front().storm(POST, 50, Duration.ofSeconds(2));
    town.front().storm("conversations.open", 70, Duration.ofSeconds(2));
    start(town, address);
    start(town, address);
    long begun = System.nanoTime();
    desk.add(town.members());
    Town.await(LONG, () -> desk.count("state = 'sent'") == messages);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    tell(
        "%,d receivers over two instances: %s in %s; %d rests, %d calls before their end",
        messages, town.counts(), taken, town.front().limited(), town.front().early());
    assertThat(town.counts()).isEqualTo(Map.of(1, (long) messages));
    assertThat(town.front().limited()).isGreaterThan(50);
    assertThat(town.front().early()).isZero();
    assertThat(taken).isLessThan(LONG);
  }

  private SenderProcess start(Town town, DatabaseAddress address) {
    return open(SenderProcess.start(town, address, Duration.ZERO));
  }

  private static List<UUID> inHand(Post desk) {
    return desk.database()
        .read(
            handle ->
                handle
                    .createQuery("SELECT outgoing_id FROM outgoing WHERE lease_until > now()")
                    .mapTo(UUID.class)
                    .list());
  }

  private static boolean isOut(Post desk, List<UUID> rows) {
    return desk.database()
        .read(
            handle ->
                rows.isEmpty()
                    || handle
                            .createQuery(
                                "SELECT count(*) FROM outgoing WHERE state = 'sent' AND"
                                    + " outgoing_id IN (<rows>)")
                            .bindList("rows", rows)
                            .mapTo(Integer.class)
                            .one()
                        == rows.size());
  }

  /** Writes each note down until it is acknowledged; answers how often that took another try. */
  private static int write(Post desk, List<String> members) {
    int repeated = 0;
    for (String member : members) {
      while (true) {
        try {
          desk.add(List.of(member));
          break;
        } catch (StorageException away) {
          repeated++;
          Town.pause(Duration.ofMillis(100));
        }
      }
      Town.pause(Duration.ofMillis(40));
    }
    return repeated;
  }

  private static int count(Post desk, String condition) {
    try {
      return desk.count(condition);
    } catch (StorageException away) {
      return -1;
    }
  }

  private static Duration longest(List<Duration> durations) {
    return durations.stream().max(Duration::compareTo).orElse(Duration.ZERO);
  }

  private static void tell(String words, Object... figures) {
    System.out.println("faults: " + String.format(java.util.Locale.ROOT, words, figures));
  }
}
