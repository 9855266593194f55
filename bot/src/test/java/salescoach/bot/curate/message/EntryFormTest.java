package salescoach.bot.curate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    if (EntryForm.read(values) instanceof Form.Filled<EntryForm> filled) {
      return filled.value();
    }
    throw new AssertionError(errors(values));
  }

  private static Map<String, String> errors(Map<String, String> values) {
    return EntryForm.read(values) instanceof Form.Wrong<EntryForm> wrong
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
  void a_text_without_a_place_to_cut_it_fits_as_far_as_two_fields_go() {
    assertThat(back(EntryModal.ANSWER, "😀".repeat(2_000)).replace("\n\n", ""))
        .isEqualTo("😀".repeat(2_000));
    assertThat(back(EntryModal.ANSWER, "x".repeat(9_000)).length())
        .isLessThanOrEqualTo(LongField.MOST + 2);
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
}
