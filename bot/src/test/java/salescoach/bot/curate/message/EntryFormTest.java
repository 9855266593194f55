package salescoach.bot.curate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Form;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

class EntryFormTest {

  private static final Map<String, String> FILLED =
      Map.of(
          "curate_title", " When procurement wants a discount ",
          "curate_questions", "How do I answer procurement?\n\n  discount? \ndiscount?",
          "curate_answer", "Ask what it is for.\n\n## Why\nA gift is forgotten.",
          "curate_tags", "Pricing, ,procurement",
          "curate_sources", "Our own experience",
          "curate_related", "tone,persistence",
          "curate_owner", "U0NADIA01");

  private static Map<String, String> with(String field, String value) {
    Map<String, String> values = new HashMap<>(FILLED);
    values.put(field, value);
    return values;
  }

  @Test
  void what_is_filled_in_becomes_the_entry() {
    Entry entry = filled(FILLED).entry("discount", List.of("no-benefit"), LocalDate.of(2026, 3, 2));
    assertThat(entry)
        .isEqualTo(
            new Entry(
                "discount",
                "When procurement wants a discount",
                List.of("How do I answer procurement?", "discount?"),
                List.of("pricing", "procurement"),
                List.of("Our own experience"),
                LocalDate.of(2026, 3, 2),
                "U0NADIA01",
                List.of("tone", "persistence"),
                List.of("no-benefit"),
                "Ask what it is for.\n\n## Why\nA gift is forgotten."));
  }

  @ParameterizedTest
  @CsvSource({
    "curate_title, '', Give it a title",
    "curate_title, '???', letters",
    "curate_questions, ' ', at least one question",
    "curate_questions, 'Wie lange soll eine Nachricht auf der Mailbox sein und warum nicht länger?', only know English",
    "curate_answer, '', Write the answer",
    "curate_sources, '', where it comes from",
    "curate_tags, 'a very long tag without any comma', commas",
    "curate_owner, '', who keeps it"
  })
  void what_is_wrong_is_told_at_its_field(String field, String value, String told) {
    Map<String, String> errors = errors(with(field, value));
    assertThat(errors).containsOnlyKeys(field);
    assertThat(errors.get(field)).contains(told);
  }

  @Test
  void the_limits_are_told_too() {
    assertWrong(with("curate_title", "x".repeat(76)), "curate_title");
    assertThat(filled(with("curate_title", "x".repeat(75))).title()).hasSize(75);
    assertWrong(with("curate_questions", "why ".repeat(51)), "curate_questions");
    assertWrong(with("curate_answer", "x".repeat(6_001)), "curate_answer");
  }

  private static void assertWrong(Map<String, String> values, String field) {
    assertThat(errors(values)).containsOnlyKeys(field);
  }

  private static EntryForm filled(Map<String, String> values) {
    if (EntryForm.read(EntryTarget.NEW, values) instanceof Form.Filled<EntryForm> filled) {
      return filled.value();
    }
    throw new AssertionError(errors(values));
  }

  private static Map<String, String> errors(Map<String, String> values) {
    return EntryForm.read(EntryTarget.NEW, values) instanceof Form.Wrong<EntryForm> wrong
        ? wrong.errors()
        : Map.of();
  }

  static Stream<Entry> builtIn() {
    return Playbook.standard().entries().stream();
  }

  @Test
  void every_built_in_entry_fits_into_the_form_and_comes_back_from_it() {
    assertThat(builtIn()).hasSizeGreaterThan(20);
    builtIn()
        .forEach(
            entry -> {
              assertThat(back(EntryModal.QUESTIONS, String.join("\n", entry.questions())))
                  .as(entry.id())
                  .isEqualTo(String.join("\n", entry.questions()));
              assertThat(back(EntryModal.ANSWER, entry.body())).isEqualTo(entry.body());
              assertThat(entry.questions())
                  .allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(200));
            });
  }

  @Test
  void the_title_of_an_entry_that_is_there_gives_it_no_id() {
    Map<String, String> renamed = with("curate_title", "???");
    assertThat(EntryForm.read(EntryTarget.of("discount", 3), renamed))
        .isInstanceOf(Form.Filled.class);
    assertThat(errors(renamed)).containsOnlyKeys("curate_title");
  }

  static Stream<String> longTexts() {
    String list = "- ask what it is for, and then wait\n".repeat(140).strip();
    return Stream.of(
        "Hi team,\n\n" + list.substring(0, 4_480).strip(),
        "word ".repeat(816).strip(),
        "One sentence.\n\n\n  And so on.\n\n".repeat(130).strip(),
        "  - indented, after a line\n".repeat(150).strip(),
        "x".repeat(4_000),
        "😀".repeat(2_000),
        "x".repeat(2_999) + "\n\n" + "y".repeat(2_998),
        "x".repeat(2_999) + "\n" + "y".repeat(3_000),
        "x".repeat(6_000));
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void a_long_text_comes_back_from_two_fields_as_it_was(String text) {
    assertThat(back(EntryModal.ANSWER, text)).isEqualTo(text);
    assertThat(EntryForm.fresh(List.of(), text, "U0NADIA01").fits()).isTrue();
  }

  @Test
  void what_two_fields_do_not_hold_is_left_out_at_a_good_place_and_with_a_word() {
    String paragraph = "A paragraph of twelve words or so, and then an empty line.";
    String text = (paragraph + "\n\n").repeat(120).strip();
    String kept = back(EntryModal.ANSWER, text);
    assertThat(text).startsWith(kept);
    assertThat(kept).endsWith(paragraph).hasSizeGreaterThan(5_800);
    assertThat(back(EntryModal.ANSWER, "x".repeat(9_000))).hasSize(LongField.MOST);

    assertThat(note(EntryForm.fresh(List.of(), text, ""))).contains("its end is left out");
    List<String> asked = IntStream.range(0, 60).mapToObj(i -> "why ".repeat(40) + i).toList();
    assertThat(note(EntryForm.fresh(asked, "", ""))).contains("more questions than a form holds");
    assertThat(back(EntryModal.QUESTIONS, String.join("\n", asked)).split("\n"))
        .allSatisfy(question -> assertThat(asked).contains(question));
    assertThat(note(EntryForm.fresh(asked.subList(0, 30), "", ""))).doesNotContain("left out");
  }

  private static String note(EntryForm start) {
    return EntryModal.of(EntryTarget.NEW, start, List.of(), "").getBlocks().get(0).toString();
  }

  @Test
  void a_title_and_a_source_that_came_longer_are_not_cut_by_the_form() {
    EntryForm start =
        new EntryForm(
            "t".repeat(90), List.of(), "", List.of(), List.of("s".repeat(700)), List.of(), "");
    assertThat(EntryModal.of(EntryTarget.of("long", 1), start, List.of(), "").toString())
        .contains("t".repeat(90), "s".repeat(700));
  }

  private static String back(LongField field, String text) {
    Map<String, String> values = new HashMap<>();
    field
        .blocks(text, "")
        .forEach(
            block -> {
              var input = (com.slack.api.model.block.InputBlock) block;
              var element =
                  (com.slack.api.model.block.element.PlainTextInputElement) input.getElement();
              String start = element.getInitialValue();
              assertThat(start == null ? 0 : start.length()).isLessThanOrEqualTo(BlockLimits.INPUT);
              values.put(input.getBlockId(), start == null ? "" : start);
            });
    return field.read(values);
  }

  @Test
  void a_target_travels_in_the_form_and_never_gets_too_long() {
    List<UUID> many = IntStream.range(0, 500).mapToObj(i -> UUID.randomUUID()).toList();
    EntryTarget target = new EntryTarget("x".repeat(60), 12, many);
    assertThat(target.metadata().length()).isLessThanOrEqualTo(BlockLimits.PRIVATE_METADATA);
    assertThat(EntryTarget.read(target.metadata())).isEqualTo(target);
    assertThat(EntryTarget.read("no target")).isEqualTo(EntryTarget.NEW);
  }

  @Test
  void a_choice_travels_in_a_menu() {
    MenuChoice choice = new MenuChoice(CurateActions.RETIRE, "tone");
    assertThat(MenuChoice.read(choice.value())).contains(choice);
    assertThat(MenuChoice.read("review_why:tone")).isEmpty();
    assertThat(MenuChoice.read("curate_edit:No Entry")).isEmpty();
    assertThat(MenuChoice.read("")).isEmpty();
  }

  @Test
  void a_group_travels_in_a_button_with_the_words_that_the_list_was_chosen_by() {
    List<UUID> many = IntStream.range(0, 500).mapToObj(i -> UUID.randomUUID()).toList();
    GroupKey key = GroupKey.of(many, "a/b");
    assertThat(GroupKey.read(key.value())).isEqualTo(key);
    assertThat(key.sought()).isEqualTo("a/b");
    assertThat(key.isOf(many)).isTrue();
    assertThat(key.isOf(many.subList(0, 499))).isFalse();
    List<UUID> others = new ArrayList<>(many);
    others.set(499, UUID.randomUUID());
    assertThat(key.isOf(others)).isFalse();
    assertThat(GroupKey.of(many, "x".repeat(61)).sought()).isEmpty();
    assertThat(GroupKey.read(UUID.randomUUID().toString()).isOf(List.of())).isFalse();
    assertThat(GroupKey.read("a/b/c/d").isOf(List.of())).isFalse();
  }

  @Test
  void links_that_could_not_be_chosen_stay_and_those_taken_out_go() {
    EntryForm form = filled(with("curate_related", "pricing,tone"));
    assertThat(
            form.relatedAlso(
                    List.of("tone", "retired", "persistence"),
                    Set.of("tone", "persistence", "pricing"))
                .related())
        .containsExactly("tone", "retired", "pricing");
    assertThat(form.entry("tone", List.of(), LocalDate.of(2026, 3, 2)).related())
        .containsExactly("pricing");
  }
}
