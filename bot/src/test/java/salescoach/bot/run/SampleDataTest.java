package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.followup.AgendaReader;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;
import salescoach.cadence.Action;

/** What stands on the playground from the first day on. */
class SampleDataTest {

  private static final String WORKSPACE = "T0LANTERN";

  /** Half past eight of a Tuesday, where the lead is. */
  private static final Instant MORNING = Instant.parse("2026-11-24T13:30:00Z");

  private final Database database = Database.at(TestPostgres.fresh());

  @BeforeEach
  void the_coach_was_installed() {
    new WorkspaceStore(database).welcome(WORKSPACE, "Lanternhill", 365);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_lead_has_three_kinds_of_steps_on_the_first_morning() {
    load(MORNING);
    Agenda agenda = new AgendaReader(database).agenda(WORKSPACE, PlayedCoach.LEAD, MORNING);
    assertThat(agenda.due())
        .extracting(step -> step.prospect().facts().company() + ": " + step.next().action())
        .containsExactlyInAnyOrder(
            "Maple Street Dental: " + Action.EMAIL,
            "Harborview Physio: " + Action.VOICEMAIL,
            "Brightwater Paediatrics: " + Action.ASK_DECISION_MAKER);
  }

  @Test
  void loading_it_again_changes_nothing_that_was_done() {
    load(MORNING);
    ProspectStore prospects = new ProspectStore(database);
    List<?> before = prospects.ofMember(WORKSPACE, PlayedCoach.LEAD);
    load(MORNING.plusSeconds(1_000_000));
    assertThat(prospects.ofMember(WORKSPACE, PlayedCoach.LEAD)).isEqualTo(before);

    database.useTransaction(
        transaction ->
            prospects.save(
                transaction,
                WORKSPACE,
                prospects.ofMember(WORKSPACE, PlayedCoach.LEAD).get(0).ownedBy("U2")));
    load(MORNING);
    assertThat(prospects.ofMember(WORKSPACE, PlayedCoach.LEAD)).hasSize(2);
  }

  private void load(Instant now) {
    new SampleData(database, Clock.fixed(now, ZoneOffset.UTC)).load(WORKSPACE);
  }
}
