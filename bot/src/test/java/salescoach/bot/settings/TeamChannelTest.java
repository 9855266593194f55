package salescoach.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.run.PlayedCoach;

/** An admin chooses a channel for the team in which the coach is not, and lets it in. */
class TeamChannelTest {

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person lead = coach.slack().as(LEAD);

  @AfterEach
  void close() {
    coach.close();
  }

  @Test
  void the_coach_asks_to_be_let_in_only_where_it_is_not_yet() {
    coach.slack().staff().removeBot(CHANNEL);
    choose("");
    choose(CHANNEL);
    assertThat(said(coach.answer(lead, 2))).contains("Let me in there first", "/invite");

    lead.command(CHANNEL, "/invite @Sales Coach");
    assertThat(coach.slack().ephemerals(LEAD).toString()).contains("Sales Coach is in");
    choose("");
    choose(CHANNEL);
    assertThat(said(coach.answer(lead, 4)))
        .contains("<#" + CHANNEL + ">")
        .doesNotContain("/invite");
  }

  private void choose(String channel) {
    int before = coach.answers(lead).size();
    lead.openHome();
    coach.slack().await(PlayedCoach.PATIENCE, lead::home);
    lead.pressInHome("settings_team");
    lead.awaitView("settings_team_modal");
    lead.submit(Map.of("settings_channel", channel));
    lead.awaitClosed();
    coach.answer(lead, before + 1);
  }
}
