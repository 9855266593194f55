package salescoach.playbook.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;
import salescoach.text.Language;
import salescoach.text.Reading;

/** The entries that come with the coach, held to what a reader and the finder rely on. */
class BuiltInEntriesTest {

  private static final Set<String> SOURCES =
      Set.of(
          "Prospecting Getting Through VoiceMail",
          "Should you leave voice mail messages?",
          "Why are Start-ups Afraid to Publish their Phone Numbers?",
          "In Sales, How to Deal with the Hand-off",
          "Are you selling vitamins or medicine?",
          "The Holiday Season is not a slow sales time",
          "Do you have a clogged sales pipeline?");

  private static final int FEWEST_QUESTIONS = 40;

  private static final BuiltInEntries LOADED = BuiltInEntries.load();
  private static final List<Entry> ENTRIES = LOADED.entries();

  @Test
  void all_of_them_are_there_and_none_has_a_mistake() throws IOException {
    assertThat(LOADED.mistakes()).isEmpty();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/salescoach/playbook/entries"))) {
      assertThat(ENTRIES).hasSize((int) files.count()).hasSize(27);
    }
    assertThat(ENTRIES)
        .extracting(Entry::id)
        .contains("vitamins-or-medicine", "when-they-answer", "startups-phone-numbers");
  }

  @Test
  void each_begins_with_an_answer_in_two_sentences_and_goes_on_to_why_what_and_an_example() {
    assertThat(ENTRIES)
        .allSatisfy(
            entry -> {
              assertThat(
                      Reading.ofNote(entry.answer(), Language.english()).orElseThrow().sentences())
                  .as(entry.id())
                  .hasSize(2);
              assertThat(entry.body()).contains("## Why", "## What to do", "## Example");
            });
  }

  @Test
  void each_names_sources_that_there_are_and_entries_that_there_are() {
    List<String> ids = ENTRIES.stream().map(Entry::id).toList();
    assertThat(ENTRIES)
        .allSatisfy(
            entry -> {
              assertThat(SOURCES).as(entry.id()).containsAll(entry.sources());
              assertThat(ids).as(entry.id()).containsAll(entry.related());
              assertThat(entry.related()).as(entry.id()).isNotEmpty().doesNotContain(entry.id());
            });
  }

  @Test
  void every_fault_has_one_entry_that_tells_its_why() {
    Map<String, List<String>> homes = new HashMap<>();
    for (Entry entry : ENTRIES) {
      for (String fault : entry.faults()) {
        homes.computeIfAbsent(fault, any -> new ArrayList<>()).add(entry.id());
      }
    }
    List<String> faults = Guidelines.all().stream().map(Guideline::id).toList();
    assertThat(faults).hasSizeGreaterThan(20);
    assertThat(homes).containsOnlyKeys(faults.toArray(String[]::new));
    assertThat(homes.values()).allSatisfy(home -> assertThat(home).hasSize(1));
  }

  @Test
  void no_question_stands_in_two_entries_and_each_has_many() {
    Map<String, String> first = new HashMap<>();
    for (Entry entry : ENTRIES) {
      assertThat(entry.questions()).as(entry.id()).hasSizeGreaterThanOrEqualTo(FEWEST_QUESTIONS);
      for (String question : entry.questions()) {
        String before = first.put(question.toLowerCase(Locale.ROOT), entry.id());
        assertThat(before).as(question + " in " + entry.id()).isNull();
      }
    }
  }

  @Test
  void the_table_of_thoughts_leads_to_entries_and_guidelines_only_and_to_every_entry()
      throws IOException {
    String table = Files.readString(Path.of("../docs/thoughts.md"));
    assertThat(ENTRIES)
        .allSatisfy(entry -> assertThat(table).contains("/entries/" + entry.id() + ".md"));
    List<String> rows = table.lines().filter(line -> line.startsWith("| ")).toList();
    assertThat(rows).hasSizeGreaterThan(100);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row).containsAnyOf("guideline", "playbook", "cadence", "| thought |"));
  }
}
