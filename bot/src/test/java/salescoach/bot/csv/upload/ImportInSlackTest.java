package salescoach.bot.csv.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** A rep brings a list along in a modal, and hears what became of it. */
class ImportInSlackTest {

  private final PlayedCoach coach = PlayedCoach.start();
  private Person rep = coach.rep();

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void a_file_comes_in_and_twice_changes_nothing() {
    String csv = "company,email,gone\nAcme,r@acme.example,no\nBolt,,perhaps\n";
    assertThat(said(imported(csv, 1, "1 new prospects")))
        .contains("1 new prospects, 0 changed", "1 row could not be read", "line 3: gone is");
    assertThat(said(imported(csv, 2, "1 as they were"))).contains("0 new prospects");
  }

  @Test
  void a_file_that_is_no_table_is_told_as_that() {
    assertThat(said(imported("Deal,<!channel>\n1,2\n", 1, "could not import")))
        .contains("company or email")
        .doesNotContain("<!channel>");
  }

  @Test
  void owners_are_known_by_what_slack_calls_them() {
    rep = coach.slack().as(LEAD);
    coach.slack().staff().deactivate(REP);
    String csv =
        """
        Company name,Contact owner
        Acme,PRIYA raman
        Bolt,priya
        Cape,Tomas Lindqvist
        Dune,Slackbot
        Echo,Sales Coach
        """;

    assertThat(said(imported(csv, 1, "5 new prospects")))
        .contains("left out as owners: Tomas Lindqvist, Slackbot, Sales Coach.");
    assertThat(owners()).containsExactly(OTHER_REP, OTHER_REP, LEAD, LEAD, LEAD);
  }

  @Test
  void where_slack_does_not_tell_its_members_ids_still_count() {
    coach.slack().faults().refuse("users.list", 1, "missing_scope");
    String csv = "company,owner\nAcme,Priya Raman\nBolt," + REP + "\n";

    assertThat(said(imported(csv, 1, "2 new prospects")))
        .contains("left out as owners: Priya Raman.");
    assertThat(owners()).containsExactly(REP, REP);
  }

  @Test
  void a_colleagues_name_does_not_let_a_rep_bring_the_colleagues_prospects() {
    String csv = "company,owner\nAcme,Priya Raman\nBolt,Tomas Lindqvist\n";

    assertThat(said(imported(csv, 1, "1 new prospects")))
        .contains("line 2: it is another member's prospect");
    assertThat(owners()).containsExactly(REP);
  }

  private List<String> owners() {
    try (Database database = Database.at(coach.database())) {
      return database.read(
          handle ->
              handle
                  .createQuery("SELECT member_id FROM prospect ORDER BY company")
                  .mapTo(String.class)
                  .list());
    }
  }

  private Message imported(String csv, int number, String until) {
    rep.command(CHANNEL, "/coach import");
    rep.awaitView(ImportModal.CALLBACK);
    rep.attach(ImportModal.FILE, "list.csv", csv.getBytes(StandardCharsets.UTF_8));
    rep.submit(Map.of());
    return coach.untilItSays(coach.answer(rep, number), until);
  }
}
