package salescoach.bot.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.followup.step.Deed;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.draft.Prospect;

/** What is done with prospects, whichever surface it comes from. */
class DeedsTest {

  private static final String WORKSPACE = "T1";
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Database database = Database.at(TestPostgres.fresh());
  private final List<Deed> told = new ArrayList<>();
  private final Deeds deeds =
      new Deeds(database, List.of((transaction, workspace, prospect, deed) -> told.add(deed)));
  private final KnownProspect renata =
      KnownProspect.fresh(
          UUID.randomUUID(),
          "U1",
          new Prospect("Harlan Foods", "", "", "Renata", "Owner", false),
          NOW);

  @BeforeEach
  void a_prospect_is_on_file() {
    new WorkspaceStore(database).welcome(WORKSPACE, "Fieldgate", 365);
    keep(renata);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_touch_of_the_evening_before_belongs_to_that_day_where_the_team_is() {
    KnownProspect resting =
        renata.with(StandingEdit.of(renata.standing()).moved(Stage.BACK_BURNER, TODAY).made());
    keep(resting);
    // Eight in the evening of the 23rd in New York, and the 24th in UTC.
    log(Instant.parse("2026-11-24T01:00:00Z"), "");
    assertThat(kept().standing()).isEqualTo(resting.standing());
    log(NOW, "");
    assertThat(kept().standing().stage()).isEqualTo(Stage.PROSPECT);
  }

  @Test
  void whose_a_prospect_was_is_told_when_it_is_given_away() {
    change("U2");
    change("U2");
    assertThat(told).extracting(Deed::from).containsExactly(Optional.of("U1"), Optional.empty());
  }

  @Test
  void what_is_written_to_somebody_erased_is_not_kept() {
    var unused =
        database.inTransaction(
            transaction -> deeds.erase(transaction, WORKSPACE, "U1", renata.id(), NOW));
    log(NOW, "Dear Renata");
    assertThat(new TouchStore(database).of(WORKSPACE, renata.id()))
        .extracting(KeptTouch::text)
        .containsExactly("");
  }

  private void keep(KnownProspect prospect) {
    database.useTransaction(
        transaction -> new ProspectStore(database).save(transaction, WORKSPACE, prospect));
  }

  private KnownProspect kept() {
    return new ProspectStore(database).prospect(WORKSPACE, renata.id()).orElseThrow();
  }

  private void change(String owner) {
    var unused =
        database.inTransaction(
            transaction ->
                deeds.change(
                    transaction, WORKSPACE, "U3", renata.id(), known -> known.ownedBy(owner), NOW));
  }

  private void log(Instant at, String text) {
    var unused =
        database.inTransaction(
            transaction ->
                deeds.log(
                    transaction,
                    WORKSPACE,
                    new Logging(
                        renata.id(),
                        UUID.randomUUID(),
                        "U1",
                        Outcome.SENT,
                        Channel.EMAIL,
                        at,
                        text,
                        NOW)));
  }
}
