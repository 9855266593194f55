package salescoach.bot.playground.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every limit at it, which Slack takes, and one beyond, which it refuses. */
class BlockLimitsTest {

  private record Limit(String name, int most, IntFunction<String> blocks) {}

  @TestFactory
  Stream<DynamicTest> a_message_is_taken_up_to_each_limit_and_refused_beyond_it() {
    return Stream.of(
            new Limit("blocks", 50, BlockLimitsTest::dividers),
            new Limit("section text", 3_000, n -> "[" + section(x(n)) + "]"),
            new Limit("fields", 10, n -> "[{'type':'section','fields':[" + texts(n) + "]}]"),
            new Limit(
                "field text",
                2_000,
                n -> "[{'type':'section','fields':[{'type':'mrkdwn','text':'" + x(n) + "'}]}]"),
            new Limit("header", 150, n -> "[{'type':'header','text':" + plain(x(n)) + "}]"),
            new Limit("button text", 75, n -> actions(button(x(n), "v", "a"))),
            new Limit("button value", 2_000, n -> actions(button("B", x(n), "a"))),
            new Limit("action_id", 255, n -> actions(button("B", "v", x(n)))),
            new Limit("block_id", 255, n -> "[{'type':'divider','block_id':'" + x(n) + "'}]"),
            new Limit("buttons in a row", 25, n -> actions(buttons(n))),
            new Limit("context", 10, n -> "[{'type':'context','elements':[" + texts(n) + "]}]"),
            new Limit("options", 100, n -> actions(select(options(n, "o", "v")))),
            new Limit("option text", 75, n -> actions(select(options(1, x(n - 1), "v")))),
            new Limit("option value", 150, n -> actions(select(options(1, "o", x(n - 1))))),
            new Limit(
                "option description",
                75,
                n ->
                    actions(
                        select(
                            "{'text':%s,'value':'v','description':%s}"
                                .formatted(plain("o"), plain(x(n)))))),
            new Limit("overflow options", 5, n -> actions(overflow(options(n, "o", "v")))),
            new Limit("alt_text", 2_000, n -> picture("'slack_file':{'id':'F12345678'}", x(n))),
            new Limit("checkboxes", 10, n -> actions(checkboxes(options(n, "o", "v")))),
            new Limit("markdown", 12_000, n -> "[{'type':'markdown','text':'" + x(n) + "'}]"),
            new Limit(
                "markdown of all blocks",
                12_000,
                n ->
                    "[{'type':'markdown','text':'%s'},{'type':'markdown','text':'%s'}]"
                        .formatted(x(6_000), x(n - 6_000))))
        .flatMap(limit -> both(limit, BlockCheck::problems));
  }

  @TestFactory
  Stream<DynamicTest> a_view_is_taken_up_to_each_limit_and_refused_beyond_it() {
    return Stream.of(
            new Limit("blocks", 100, n -> modal("T", "", dividers(n))),
            new Limit("title", 24, n -> modal(x(n), "", "[]")),
            new Limit("submit", 24, n -> modal("T", ",'submit':" + plain(x(n)), "[]")),
            new Limit("close", 24, n -> modal("T", ",'close':" + plain(x(n)), "[]")),
            new Limit(
                "private_metadata",
                3_000,
                n -> modal("T", ",'private_metadata':'" + x(n) + "'", "[]")),
            new Limit("callback_id", 255, n -> modal("T", ",'callback_id':'" + x(n) + "'", "[]")),
            new Limit("initial_value", 3_000, n -> form("'initial_value':'" + x(n) + "'")),
            new Limit("max_files", 10, n -> asking("'type':'file_input','max_files':" + n)),
            new Limit("max_length", 3_000, n -> form("'max_length':" + n)),
            new Limit(
                "initial_value within max_length",
                20,
                n -> form("'max_length':20,'initial_value':'" + x(n) + "'")))
        .flatMap(limit -> both(limit, ViewCheck::problems));
  }

  @Test
  void a_refusal_names_the_place() {
    assertThat(BlockCheck.problems(json("[" + section("ok") + "," + section(x(3_001)) + "]")))
        .containsExactly(
            "[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]");
  }

  @Test
  void an_empty_text_is_refused() {
    assertThat(BlockCheck.problems(json("[" + section("") + "]")))
        .containsExactly(
            "[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]");
  }

  @Test
  void an_id_is_used_once() {
    String divider = "{'type':'divider','block_id':'same'}";
    assertRefused("[" + divider + "," + divider + "]", "`block_id` same already exists");
    assertRefused(
        actions(button("A", "1", "same") + "," + button("B", "2", "same")),
        "`action_id` same already exists");
  }

  @Test
  void unknown_blocks_elements_and_fields_are_refused() {
    assertRefused("[{'type':'sectoin'}]", "unsupported type: sectoin");
    assertRefused(actions("{'type':'plain_text_input'}"), "unsupported type: plain_text_input");
    assertRefused("[{'type':'divider','colour':'red'}]", "invalid additional property: colour");
    assertRefused("[{'text':'no type'}]", "missing required field: type");
  }

  @Test
  void missing_fields_are_refused() {
    assertRefused("[{'type':'section'}]", "missing required field: text");
    assertRefused("[{'type':'header'}]", "missing required field: text");
    assertRefused(actions("{'type':'button'}"), "missing required field: text");
    assertThat(ViewCheck.problems(json("{'type':'modal','blocks':[]}")))
        .singleElement()
        .asString()
        .contains("missing required field: title");
  }

  @Test
  void input_blocks_stand_in_modals_only_and_ask_for_a_submit_button() {
    String input =
        "[{'type':'input','label':%s,'element':{'type':'plain_text_input'}}]"
            .formatted(plain("Label"));
    assertRefused(input, "unsupported type: input");
    assertThat(ViewCheck.problems(json("{'type':'home','blocks':" + input + "}"))).isNotEmpty();
    assertThat(ViewCheck.problems(json(modal("T", "", input))))
        .singleElement()
        .asString()
        .contains("missing required field: submit");
  }

  @Test
  void a_picture_has_an_address_or_a_file_and_words() {
    String both = "'image_url':'http://localhost/a.png','slack_file':{'id':'F12345678'}";
    assertRefused(picture(both, "A"), "exactly one of image_url and slack_file is required");
    assertRefused("[{'type':'image','image_url':'x'}]", "missing required field: alt_text");
    assertRefused(picture("'slack_file':{'id':'week.png'}", "A"), "input must match regex pattern");
    assertRefused(picture("'slack_file':{}", "A"), "exactly one of id and url is required");
  }

  @Test
  void a_date_and_a_time_are_written_as_slack_has_them() {
    assertRefused(actions("{'type':'datepicker','initial_date':'15.01.2027'}"), "regex pattern");
    assertRefused(actions("{'type':'timepicker','initial_time':'24:00'}"), "regex pattern");
    assertThat(
            BlockCheck.problems(
                json(
                    actions(
                        "{'type':'datepicker','initial_date':'2027-01-15'},"
                            + "{'type':'timepicker','initial_time':'08:30'}"))))
        .isEmpty();
  }

  @Test
  void files_are_asked_for_in_modals_only() {
    assertRefused(actions("{'type':'file_input'}"), "unsupported type: file_input");
    assertThat(ViewCheck.problems(json(asking("'type':'file_input','filetypes':['csv']"))))
        .isEmpty();
  }

  @Test
  void feedback_buttons_stand_in_context_actions_only() {
    String feedback =
        "{'type':'feedback_buttons','positive_button':{'text':%s,'value':'up'},"
                .formatted(plain("Good"))
            + "'negative_button':{'text':%s,'value':'down'}}".formatted(plain("Bad"));
    assertThat(
            BlockCheck.problems(json("[{'type':'context_actions','elements':[" + feedback + "]}]")))
        .isEmpty();
    assertRefused(actions(feedback), "unsupported type: feedback_buttons");
  }

  private static Stream<DynamicTest> both(Limit limit, Function<JsonNode, List<String>> problems) {
    return Stream.of(
        DynamicTest.dynamicTest(
            limit.name() + " of " + limit.most(),
            () -> assertThat(problems.apply(json(limit.blocks().apply(limit.most())))).isEmpty()),
        DynamicTest.dynamicTest(
            limit.name() + " of one more than " + limit.most(),
            () ->
                assertThat(problems.apply(json(limit.blocks().apply(limit.most() + 1))))
                    .isNotEmpty()));
  }

  private static void assertRefused(String blocks, String why) {
    assertThat(BlockCheck.problems(json(blocks))).singleElement().asString().contains(why);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  private static String x(int length) {
    return "x".repeat(length);
  }

  private static String plain(String text) {
    return "{'type':'plain_text','text':'" + text + "'}";
  }

  private static String section(String text) {
    return "{'type':'section','text':{'type':'mrkdwn','text':'" + text + "'}}";
  }

  private static String texts(int n) {
    return repeat(n, i -> plain("t" + i));
  }

  private static String dividers(int n) {
    return "[" + repeat(n, i -> "{'type':'divider'}") + "]";
  }

  private static String actions(String elements) {
    return "[{'type':'actions','elements':[" + elements + "]}]";
  }

  private static String button(String text, String value, String actionId) {
    return "{'type':'button','text':%s,'value':'%s','action_id':'%s'}"
        .formatted(plain(text), value, actionId);
  }

  private static String buttons(int n) {
    return repeat(n, i -> button("B", "v", "a" + i));
  }

  private static String select(String options) {
    return "{'type':'static_select','options':[" + options + "]}";
  }

  private static String overflow(String options) {
    return "{'type':'overflow','options':[" + options + "]}";
  }

  private static String options(int n, String text, String value) {
    return repeat(
        n, i -> "{'text':%s,'value':'%s'}".formatted(plain(text + i % 10), value + i % 10));
  }

  private static String modal(String title, String more, String blocks) {
    return "{'type':'modal','title':%s%s,'blocks':%s}".formatted(plain(title), more, blocks);
  }

  private static String picture(String source, String words) {
    return "[{'type':'image',%s,'alt_text':'%s'}]".formatted(source, words);
  }

  private static String checkboxes(String options) {
    return "{'type':'checkboxes','options':[" + options + "]}";
  }

  private static String asking(String element) {
    return modal(
        "T",
        ",'submit':" + plain("Go"),
        "[{'type':'input','label':%s,'element':{%s}}]".formatted(plain("Label"), element));
  }

  private static String form(String field) {
    return modal(
        "T",
        ",'submit':" + plain("Go"),
        "[{'type':'input','label':%s,'element':{'type':'plain_text_input',%s}}]"
            .formatted(plain("Label"), field));
  }

  private static String repeat(int n, IntFunction<String> each) {
    return IntStream.range(0, n).mapToObj(each).collect(Collectors.joining(","));
  }
}
