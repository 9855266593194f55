package salescoach.playbook.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.KnowledgeException;

class EntryFileTest {

  private static final String GOOD =
      """
      ---
      title: Price lists
      questions:
        - may i send the price list
        - "a word on prices: when?"
      tags: [prices]
      sources:
        - Our own handbook
      reviewed: 2026-11-20
      owner: Ria
      related: [benefits]
      ---
      Wait until they ask. Then send one page.

      ## Why
      Because.
      """;

  @Test
  void an_entry_is_read_with_all_that_its_file_says() {
    Entry entry = EntryFile.read("price-lists.md", GOOD);

    assertThat(entry.id()).isEqualTo("price-lists");
    assertThat(entry.title()).isEqualTo("Price lists");
    assertThat(entry.questions())
        .containsExactly("may i send the price list", "a word on prices: when?");
    assertThat(entry.tags()).containsExactly("prices");
    assertThat(entry.sources()).containsExactly("Our own handbook");
    assertThat(entry.reviewed()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(entry.owner()).isEqualTo("Ria");
    assertThat(entry.related()).containsExactly("benefits");
    assertThat(entry.faults()).isEmpty();
    assertThat(entry.answer()).isEqualTo("Wait until they ask. Then send one page.");
    assertThat(entry.body()).endsWith("Because.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Price lists | titel: Price lists | 2 | titel",
        "title: Price lists | title: | 2 | Write a line of text behind",
        "tags: [prices] | tags: prices | 6 | as a list",
        "reviewed: 2026-11-20 | reviewed: last week | 9 | reviewed: 2026-11-22",
        "reviewed: 2026-11-20 | title: again | 9 | a second time",
        "owner: Ria | owner: Ria: the lead | 10 | quotation marks",
        "  - Our own handbook | '  - [a, b]' | 8 | no line of text",
      })
  void a_mistake_is_named_with_its_line_and_cure(
      String right, String wrong, int line, String cure) {
    String given = GOOD.replace(right, wrong.replace("'", ""));

    assertThatThrownBy(() -> EntryFile.read("price-lists.md", given))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("price-lists.md, line " + line + ": \"")
        .hasMessageContaining(cure);
  }

  @Test
  void what_editors_leave_behind_is_no_mistake() {
    String saved = "\uFEFF" + GOOD.replace("---\n", "---  \r\n");

    assertThat(EntryFile.read("price-lists.md", saved).title()).isEqualTo("Price lists");
  }

  @Test
  void what_is_missing_is_named() {
    assertThatThrownBy(() -> EntryFile.read("a.md", GOOD.replace("owner: Ria\n", "")))
        .hasMessageContaining("The head lacks \"owner:\"");
    assertThatThrownBy(() -> EntryFile.read("a.md", GOOD.substring(0, GOOD.indexOf("Wait"))))
        .hasMessageContaining("Write the answer");
    assertThatThrownBy(() -> EntryFile.read("a.md", "")).hasMessageContaining("Begin the file");
    assertThatThrownBy(() -> EntryFile.read("a.md", "---\ntitle: x\n"))
        .hasMessageContaining("Begin the file");
    assertThatThrownBy(() -> EntryFile.read("A B.md", GOOD)).hasMessageContaining("small letters");
  }

  @Test
  void a_file_with_a_mistake_keeps_none_of_the_others_away(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("good.md"), GOOD, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("bad.md"), GOOD.replace("title", "titel"));
    Files.writeString(
        folder.resolve("latin.md"), GOOD.replace("Ria", "Zoë"), StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("notes.txt"), "no entry");

    BuiltInEntries loaded = BuiltInEntries.inFolder(folder);

    assertThat(loaded.entries()).extracting(Entry::id).isEqualTo(List.of("good"));
    assertThat(loaded.mistakes()).hasSize(2);
    assertThat(loaded.mistakes().get(0)).startsWith("bad.md, line 2");
    assertThat(loaded.mistakes().get(1)).startsWith("latin.md: This is not UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What's new?|whats-new",
        "  Price — and value!  |price-and-value",
        "42 ways|the-42-ways",
        "30 second rule|the-30-second-rule",
        "Größe|gr-e",
        "?|entry",
      })
  void an_id_is_made_of_a_title(String title, String id) {
    assertThat(EntryId.of(title)).isEqualTo(id);
    assertThat(EntryId.isOne(id)).isTrue();
  }
}
