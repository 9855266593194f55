package salescoach.bot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** The roster of clients, looked at by everybody and kept by those who may. */
class ClientsInSlackTest {

  private static final String DROPPED =
      """
      Hi Pat, how do you fill a chair when somebody cancels? We work with clients like Cedar Grove \
      Dental. I'll send you an email with openings for Monday and Wednesday.""";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Database database = Database.at(coach.database());
  private final Person lead = coach.slack().as(LEAD);
  private final Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    database.close();
    coach.close();
  }

  @Test
  void a_client_is_added_changed_and_taken_off() {
    lead.command(CHANNEL, "/coach clients");
    Message none = coach.whisper(lead, 1);
    assertThat(said(none)).contains("None yet");
    lead.press(none, "clients_add");
    lead.awaitView("clients_form");
    lead.submit(Map.of("clients_name", "Cedar Grove Dental", "clients_since", "2026-02-31"));
    assertThat(lead.awaitErrors().errors()).containsKey("clients_since");
    lead.submit(
        Map.of(
            "clients_name",
            "Cedar Grove Dental",
            "clients_done",
            "40 fewer no-shows a month",
            "clients_since",
            "2024"));
    lead.awaitClosed();
    Message saved = coach.answer(lead, 1);
    assertThat(said(saved)).contains("Cedar Grove Dental");
    assertThat(rows("SELECT name || ' ' || done || ' ' || since FROM client"))
        .containsExactly("Cedar Grove Dental 40 fewer no-shows a month 2024-01-01");

    lead.press(saved, "clients_all");
    Message list = coach.untilItSays(saved, "since 2024");
    lead.press(list, "clients_change");
    assertThat(lead.awaitView("clients_form").content().toString()).contains("40 fewer no-shows");
    lead.submit(Map.of("clients_named", "silent"));
    lead.awaitClosed();
    coach.answer(lead, 2);
    assertThat(rows("SELECT name || ' ' || may_be_named || ' ' || since FROM client"))
        .containsExactly("Cedar Grove Dental false 2024-01-01");

    lead.press(list, "clients_change");
    lead.awaitView("clients_form");
    lead.submit(Map.of("clients_remove", "clients_remove"));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 3))).contains("is off the roster");
    assertThat(rows("SELECT name FROM client")).isEmpty();

    lead.press(list, "clients_change");
    coach.eventually(
        () -> coach.slack().ephemerals(LEAD).toString(), whispers -> whispers.contains("any more"));
  }

  @Test
  void two_clients_cannot_have_the_same_name() {
    add("Cedar Grove Dental", "[\"CGD\"]");
    lead.command(CHANNEL, "/coach clients");
    lead.press(coach.whisper(lead, 1), "clients_add");
    lead.awaitView("clients_form");
    lead.submit(Map.of("clients_name", "cgd"));
    assertThat(lead.awaitErrors().errors().toString()).contains("Cedar Grove Dental's already");
    lead.submit(Map.of("clients_name", "Ridgeline Physio"));
    lead.awaitClosed();
    coach.answer(lead, 1);
    assertThat(rows("SELECT name FROM client ORDER BY name"))
        .containsExactly("Cedar Grove Dental", "Ridgeline Physio");
  }

  @Test
  void everybody_looks_and_nobody_else_changes() {
    add("Cedar Grove Dental", "[]");
    rep.command(CHANNEL, "/coach clients grove");
    assertThat(said(coach.whisper(rep, 1)))
        .contains("Cedar Grove Dental")
        .doesNotContain("clients_change", "clients_add");
    lead.command(CHANNEL, "/coach clients");
    // A manager's message as it was before the role was taken.
    rep.press(coach.whisper(lead, 1), "clients_change");
    assertThat(said(coach.whisper(rep, 2))).contains("<@" + LEAD + ">");
    assertThat(rep.view()).isEmpty();
  }

  @Test
  void a_roster_of_many_is_turned_page_by_page() {
    for (int i = 10; i < 20; i++) {
      add("Client " + i, "[]");
    }
    rep.command(CHANNEL, "/coach clients");
    Message first = coach.whisper(rep, 1);
    assertThat(said(first)).contains("page 1 of 2", "Client 17").doesNotContain("Client 18");
    rep.press(first, "clients_on");
    Message second = coach.untilItSays(first, "Client 18");
    rep.press(second, "clients_back");
    coach.untilItSays(second, "Client 17");
  }

  @Test
  void what_was_done_for_a_client_is_in_the_next_review() {
    add("Cedar Grove Dental", "[]");
    rows(
        "UPDATE client SET done = '40 fewer no-shows a month', since = '2024-05-01' RETURNING name");
    rep.dm(DROPPED);
    Message review = coach.answer(rep, 1);
    coach.untilAllIsKept();
    assertThat(rows("SELECT result::text FROM critique").toString())
        .contains("We did this for Cedar Grove Dental: 40 fewer no-shows a month, since 2024.");
    assertThat(said(review)).doesNotContain("null");
  }

  private void add(String name, String aliases) {
    database.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO client (workspace_id, client_id, name, industry, region, aliases,
                      may_be_named)
                    VALUES ('T0LANTERN', gen_random_uuid(), :name, 'dental clinics', '',
                      :aliases::jsonb, true)
                    """)
                .bind("name", name)
                .bind("aliases", aliases)
                .execute());
  }

  private List<String> rows(String query) {
    coach.untilAllIsKept();
    return database.inTransaction(handle -> handle.createQuery(query).mapTo(String.class).list());
  }
}
