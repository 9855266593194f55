package salescoach.bot.csv.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.said;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** A rep brings a list along in a modal, and hears what became of it. */
class ImportInSlackTest {

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person rep = coach.rep();

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

  private Message imported(String csv, int number, String until) {
    rep.command(CHANNEL, "/coach import");
    rep.awaitView(ImportModal.CALLBACK);
    rep.attach(ImportModal.FILE, "list.csv", csv.getBytes(StandardCharsets.UTF_8));
    rep.submit(Map.of());
    return coach.untilItSays(coach.answer(rep, number), until);
  }
}
