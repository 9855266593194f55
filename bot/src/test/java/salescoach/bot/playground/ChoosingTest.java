package salescoach.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.socket.Timing;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackHttp;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackRefused;
import tools.jackson.databind.JsonNode;

/** Elements in messages and on the Home tab, and finding what was said in a channel. */
class ChoosingTest {
  private static final Instant LONG_AGO = Instant.EPOCH;

  private StandIn slack = standIn();
  private Slack client = SlackHttp.client(slack.apiUrl());
  private RawApp app;
  private Person tomas;

  @BeforeEach
  void start() throws Exception {
    app = RawApp.connect(slack);
    tomas = slack.as("U0TOMAS01");
  }

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void of_several_menus_it_is_the_one_that_has_the_option() throws Exception {
    tomas.choose(posted(step("one", "1"), step("two", "2")), "step_more", "skip:2");

    JsonNode action = action();
    assertThat(action.path("block_id").asString("")).isEqualTo("two");
    assertThat(action.path("selected_option").path("value").asString("")).isEqualTo("skip:2");
  }

  @Test
  void a_date_is_chosen_in_a_message() throws Exception {
    Message message =
        posted(Parts.actions(List.of(DatePickerElement.builder().actionId("until").build())));

    tomas.choose(message, "until", "2027-01-15");

    assertThat(action().path("selected_date").asString("")).isEqualTo("2027-01-15");
  }

  @Test
  void several_boxes_are_ticked_and_one_of_many_buttons_pressed_on_the_home_tab() throws Exception {
    CheckboxesElement days =
        CheckboxesElement.builder()
            .actionId("days")
            .options(List.of(Parts.option("Monday", "mon"), Parts.option("Tuesday", "tue")))
            .build();
    LayoutBlock first = Parts.actions(List.of(days, Parts.button("Done", "done", "1")));
    LayoutBlock second = Parts.actions(List.of(Parts.button("Done", "done", "2")));
    api().publish("U0TOMAS01", View.builder().type("home").blocks(List.of(first, second)).build());

    tomas.chooseInHome("days", "mon,tue");
    assertThat(
            action()
                .path("selected_options")
                .valueStream()
                .map(it -> it.path("value").asString("")))
        .containsExactly("mon", "tue");

    tomas.pressInHome("done", "2");
    assertThat(action().path("value").asString("")).isEqualTo("2");
  }

  @Test
  void a_message_in_a_channel_is_found_again_with_the_scope_to_read_there() throws Exception {
    Posted posted = api().post("C0SALES01", "", new SlackMessage("hello", List.of()), "plan-7");

    assertThat(api().find("C0SALES01", "", "plan-7", LONG_AGO)).contains(posted);

    stop();
    slack = standIn("chat:write", "im:history");
    client = SlackHttp.client(slack.apiUrl());
    assertThatThrownBy(() -> api().find("C0SALES01", "", "plan-7", LONG_AGO))
        .isInstanceOfSatisfying(
            SlackRefused.class, no -> assertThat(no.error()).isEqualTo("missing_scope"));
    assertThat(slack.refused()).singleElement().asString().contains("channels:history");
  }

  private Message posted(LayoutBlock... blocks) {
    api().post("U0TOMAS01", "", new SlackMessage("Due today", List.of(blocks)), "Ev1");
    return slack.messages(tomas.dmId()).get(0);
  }

  private static SectionBlock step(String block, String id) {
    SectionBlock step = Parts.section("Step " + id);
    step.setBlockId(block);
    step.setAccessory(
        OverflowMenuElement.builder()
            .actionId("step_more")
            .options(List.of(Parts.option("Skip", "skip:" + id)))
            .build());
    return step;
  }

  private JsonNode action() throws Exception {
    JsonNode envelope = app.next();
    app.ack(envelope, "");
    return envelope.path("payload").path("actions").path(0);
  }

  private SlackApi api() {
    return new SlackApi(client, slack.botToken(), Clock.systemUTC(), (method, outcome) -> {});
  }

  private static StandIn standIn(String... scopes) {
    AppListing app = new AppListing(List.of(scopes), List.of(), List.of(), List.of());
    return StandIn.start(SampleTeam.lanternhill(), app, Clock.systemUTC(), 0, Timing.slack());
  }
}
