package salescoach.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.StandIn;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.SampleTeam;

/** Who is in the workspace, and what becomes of calls about those who left. */
class MembersTest {

  private static final String CHANNEL = "C0SALES01";

  private final StandIn slack =
      StandIn.start(SampleTeam.lanternhill().joinedBy(newcomers(450)), Clock.systemUTC(), 0);
  private final Slack client = SlackHttp.client(slack.apiUrl());
  private final SlackApi api =
      new SlackApi(client, slack.botToken(), Clock.systemUTC(), (method, outcome) -> {});

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void everybody_is_listed_over_several_pages() {
    List<SlackMember> members = api.members();

    // Three of the team, 450 newcomers, the coach and Slackbot.
    assertThat(members).extracting(SlackMember::id).hasSize(455).doesNotHaveDuplicates();
    assertThat(members)
        .contains(
            new SlackMember(
                "U0TOMAS01", "Tomas Lindqvist", "tomas", "America/Chicago", false, false));
    assertThat(members)
        .filteredOn(SlackMember::bot)
        .extracting(SlackMember::id)
        .containsExactly("USLACKBOT", "U0COACH01");
  }

  @Test
  void a_list_that_slack_interrupts_is_read_to_its_end() {
    slack.faults().rateLimit("users.list", 2, Duration.ofSeconds(1));

    assertThat(api.members()).hasSize(455);
  }

  @Test
  void who_travels_has_another_zone() {
    slack.staff().moveTo("U0TOMAS01", ZoneId.of("America/Los_Angeles"));

    assertThat(api.member("U0TOMAS01").getTz()).isEqualTo("America/Los_Angeles");
  }

  @Test
  void who_left_is_listed_as_deactivated_and_has_no_zone() {
    slack.staff().deactivate("U0TOMAS01");

    assertThat(api.members())
        .contains(new SlackMember("U0TOMAS01", "Tomas Lindqvist", "tomas", "", true, false));
    assertRefused(() -> api.directMessages("U0TOMAS01"), "user_disabled");
  }

  @Test
  void what_is_posted_to_who_left_is_taken() {
    // As Slack does: the conversation is still there, only nobody reads it.
    String dm = api.directMessages("U0TOMAS01");
    slack.staff().deactivate("U0TOMAS01");

    assertThat(api.post(dm, "", hello(), "Ev1").channel()).isEqualTo(dm);
  }

  @Test
  void an_archived_channel_takes_nothing() {
    Posted before = api.post(CHANNEL, "", hello(), "Ev1");
    slack.staff().archive(CHANNEL);

    assertRefused(() -> api.post(CHANNEL, "", hello(), "Ev2"), "is_archived");
    assertRefused(() -> api.update(before, hello()), "is_inactive");

    slack.staff().unarchive(CHANNEL);
    assertThat(api.post(CHANNEL, "", hello(), "Ev3").channel()).isEqualTo(CHANNEL);
  }

  @Test
  void a_channel_that_the_coach_was_removed_from_takes_nothing() {
    slack.staff().removeBot(CHANNEL);
    assertRefused(() -> api.post(CHANNEL, "", hello(), "Ev1"), "not_in_channel");

    slack.staff().inviteBot(CHANNEL);
    assertThat(api.post(CHANNEL, "", hello(), "Ev2").channel()).isEqualTo(CHANNEL);
  }

  private static void assertRefused(Runnable call, String error) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            SlackRefused.class, refused -> assertThat(refused.error()).isEqualTo(error));
  }

  private static SlackMessage hello() {
    return new SlackMessage("hello", List.of());
  }

  private static List<Member> newcomers(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Member(
                    "U0NEWC%03d".formatted(i),
                    "newcomer" + i,
                    "Newcomer " + i,
                    ZoneId.of("Europe/Dublin"),
                    "a rep",
                    false))
        .toList();
  }
}
