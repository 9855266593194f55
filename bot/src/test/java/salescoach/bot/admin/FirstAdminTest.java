package salescoach.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.run.PlayedCoach;

/** A coach that was installed without naming an admin. */
class FirstAdminTest {

  private final PlayedCoach coach = PlayedCoach.startAdministeredBy(Optional.empty());
  private final Person owner = coach.slack().as(LEAD);
  private final Person rep = coach.rep();

  @AfterEach
  void everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  @Test
  void whoever_runs_the_workspace_becomes_the_first_admin_and_nobody_else() {
    rep.command(CHANNEL, "/coach admin");
    assertThat(said(coach.whisper(rep, 1))).contains("no admin yet", "SALES_COACH_ADMIN");

    owner.command(CHANNEL, "/coach admin");
    assertThat(owner.awaitView("admin_team").blocks().toString()).contains("first admin now");
    owner.submit(Map.of("admin_retention", "90"));
    owner.awaitClosed();
    assertThat(said(coach.answer(owner, 1))).contains("90 days", "Admins: <@" + LEAD + ">");

    rep.command(CHANNEL, "/coach admin");
    assertThat(said(coach.whisper(rep, 2))).contains("<@" + LEAD + ">");
  }
}
