package salescoach.bot.week;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import com.slack.api.Slack;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.nudge.MessageKinds;
import salescoach.bot.outbox.Sender;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;

/** A rep's week, from the figures in the database to the conversation. */
class WeekTest {

  private final WorkingWeek team = new WorkingWeek();

  @AfterEach
  void close() {
    team.close();
  }

  @Test
  void a_rep_gets_the_week_with_a_picture_that_is_uploaded_once() {
    UUID prospect = team.prospect(REP, 40);
    team.touch(REP, prospect, "call", 1);
    team.touch(REP, prospect, "email", 6);
    // Of the week before, of somebody else, and of this Monday.
    team.touch(REP, prospect, "call", 8);
    team.touch(OTHER_REP, prospect, "letter", 2);
    team.touch(REP, prospect, "call", 0);
    team.draft(REP, 41, 2, "too-long");
    team.send(REP, MessageKinds.WEEK);

    Message message = team.coach.answer(team.rep, 1);
    assertThat(said(message))
        .contains("2 touches, 1 draft reviewed", "1 call, 1 email", "The week before: 1")
        .contains("1 on file for 31 to 90 days", "slack_file", "alt_text");
    assertThat(team.column("file_id")).singleElement().asString().startsWith("F");
    assertThat(team.coach.slack().refused()).isEmpty();
  }

  @Test
  void a_picture_that_is_at_slack_already_is_not_uploaded_again() {
    team.touch(REP, team.prospect(REP, 1), "call", 1);
    String known = team.api.upload("your-week.png", "Your week", WeekPicture.png(team.figures()));
    team.add(REP, MessageKinds.WEEK);
    team.database.useTransaction(
        transaction -> transaction.execute("UPDATE outgoing SET file_id = ?", known));
    team.start();
    assertThat(said(team.coach.answer(team.rep, 1))).contains(known);
    assertThat(team.column("file_id")).containsExactly(known);
  }

  @Test
  void without_the_right_to_upload_it_goes_without_a_picture() throws Exception {
    AppListing poor =
        new AppListing(
            List.of("chat:write", "im:write", "im:history"), List.of(), List.of(), List.of());
    team.touch(REP, team.prospect(REP, 1), "call", 1);
    try (StandIn other =
        StandIn.start(SampleTeam.lanternhill(), poor, Clock.systemUTC(), 0, Timing.slack())) {
      Slack client = SlackHttp.client(other.apiUrl());
      SlackApi calls = new SlackApi(client, other.botToken(), team.clock, (method, outcome) -> {});
      new WeekFeature(team.database, team.outbox, calls, team.clock).offer();
      team.add(REP, MessageKinds.WEEK);
      team.sender = Optional.of(team.outbox.send(team.workspace, calls));
      Message message =
          other.await(
              PlayedCoach.PATIENCE,
              () -> other.messages(other.as(REP).dmId()).stream().findFirst());
      assertThat(said(message)).contains("one touch").doesNotContain("slack_file");
      team.sender.ifPresent(Sender::close);
      client.close();
    }
  }

  @Test
  void after_a_week_in_which_nothing_was_done_nothing_comes() {
    team.touch(REP, team.prospect(REP, 40), "call", 9);
    team.send(REP, MessageKinds.WEEK);
    team.coach.eventually(() -> team.column("state"), states -> states.contains("expired"));
    assertThat(team.coach.answers(team.rep)).isEmpty();
  }
}
