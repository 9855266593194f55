package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.GuidelineSettings;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.Channel;
import salescoach.cadence.Touch;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;

class SurroundingsStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final UUID HARLAN = new UUID(1, 1);

  private final Database database = Database.at(TestPostgres.fresh());
  private final SurroundingsStore store = new SurroundingsStore(database);
  private final TouchStore touches = new TouchStore(database);
  private final StoredDraft draft =
      new StoredDraft(
          new UUID(2, 2),
          "U1",
          Medium.EMAIL,
          false,
          Prospect.UNKNOWN,
          Optional.of(HARLAN),
          "D1",
          "1.1");

  @BeforeEach
  void put_the_prospect_on_file() {
    new WorkspaceStore(database).welcome("T1", "Team", 90);
    database.useTransaction(
        transaction ->
            new ProspectStore(database)
                .save(
                    transaction,
                    "T1",
                    KnownProspect.fresh(
                        HARLAN, "U1", new Prospect("Harlan", "food", "", "", "", false), NOW)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_last_twenty_texts_come_oldest_first_without_silent_touches() {
    database.useTransaction(
        transaction -> {
          IntStream.rangeClosed(1, 25)
              .forEach(day -> touch(transaction, new UUID(3, day), day, "message " + day));
          touch(transaction, new UUID(3, 26), 26, "");
        });
    assertThat(around(draft).history())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(6, 25).mapToObj(day -> "message " + day).toList());
  }

  @Test
  void a_version_that_went_out_is_no_history_of_its_own_but_of_the_next() {
    database.useTransaction(transaction -> touch(transaction, draft.touchOf(1), 3, "my words"));
    assertThat(around(draft).history()).isEmpty();
    assertThat(around(draft).used()).contains(NOW.plus(Duration.ofDays(3)));
    Surroundings next = store.of("T1", draft, 2, NOW);
    assertThat(next.history()).containsExactly("my words");
    assertThat(next.used()).isEmpty();
  }

  @Test
  void a_draft_for_nobody_has_neither_facts_nor_history() {
    StoredDraft nobodys =
        new StoredDraft(
            new UUID(2, 3), "U1", Medium.EMAIL, true, Prospect.UNKNOWN, Optional.empty(), "", "");
    assertThat(around(nobodys).facts()).isEmpty();
    assertThat(around(nobodys).history()).isEmpty();
    assertThat(around(nobodys).recent()).isEqualTo(TeamRecent.NONE);
    assertThat(around(draft).facts().map(Prospect::company)).contains("Harlan");
  }

  @Test
  void the_reps_zone_goes_before_the_teams_unless_it_is_gone() {
    assertThat(around(draft).zone()).isEqualTo(ZoneId.of("America/New_York"));
    database.useTransaction(
        transaction ->
            transaction.execute(
                "INSERT INTO member (workspace_id, member_id, time_zone, pace_wpm)"
                    + " VALUES ('T1', 'U1', 'Europe/Dublin', 130)"));
    assertThat(around(draft).zone()).isEqualTo(ZoneId.of("Europe/Dublin"));
    assertThat(around(draft).paceWpm()).isEqualTo(130);
    database.useTransaction(
        transaction -> transaction.execute("UPDATE member SET time_zone = 'Mars/Olympus'"));
    assertThat(around(draft).zone()).isEqualTo(ZoneId.of("America/New_York"));
  }

  @Test
  void what_the_team_turned_off_is_known_and_can_be_turned_on_again() {
    GuidelineSettings settings = new GuidelineSettings(database);
    assertThat(settings.off("T1")).isEmpty();
    database.useTransaction(
        transaction ->
            settings.turnOff(transaction, "T1", java.util.List.of("salesy", "phone-number")));
    assertThat(around(draft).off()).containsExactlyInAnyOrder("phone-number", "salesy");
    assertThat(settings.off("T1")).isEqualTo(around(draft).off());
    database.useTransaction(
        transaction -> settings.turnOff(transaction, "T1", java.util.List.of()));
    assertThat(around(draft).off()).isEmpty();
  }

  private Surroundings around(StoredDraft of) {
    return store.of("T1", of, 1, NOW);
  }

  private void touch(Handle transaction, UUID id, int day, String text) {
    Touch touch = new Touch(Channel.EMAIL, NOW.plus(Duration.ofDays(day)), false);
    touches.save(transaction, "T1", new KeptTouch(id, HARLAN, "U1", touch, text));
  }
}
