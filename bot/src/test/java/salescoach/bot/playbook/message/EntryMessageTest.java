package salescoach.bot.playbook.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.playbook.SampleEntries;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.SlackMessage;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

class EntryMessageTest {

  static final UUID QUESTION = UUID.fromString("00000000-0000-0000-0000-000000000001");
  static final Optional<String> NOT_ASKED = Optional.empty();

  private static final List<Entry> RELATED = List.of(SampleEntries.FENCE, SampleEntries.LAWN);

  @Test
  void the_answer_to_a_question() {
    Golden.assertSame(
        "ask-found",
        EntryMessage.of(
            SampleEntries.FEEDING,
            RELATED,
            AskKey.of(QUESTION, true),
            Optional.of("how do i *feed* the giraffe <!here>")));
  }

  @Test
  void an_entry_that_was_only_opened_can_t_be_rated() {
    Golden.assertSame(
        "ask-related",
        EntryMessage.of(SampleEntries.LAWN, List.of(), AskKey.of("giraffe-feeding"), NOT_ASKED));
    Golden.assertSame("ask-page", EntryMessage.page(SampleEntries.FEEDING));
  }

  @Test
  void an_owner_may_be_a_member() {
    SlackMessage message =
        EntryMessage.of(entry("t", "b", "U0NADIA01"), List.of(), AskKey.of("x"), NOT_ASKED);
    assertThat(message.blocks().toString()).contains("Kept by <@U0NADIA01>");
    message = EntryMessage.of(entry("t", "b", "Ursula"), List.of(), AskKey.of("x"), NOT_ASKED);
    assertThat(message.blocks().toString()).contains("Kept by Ursula");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word ", "&", "<!channel> ", "🚚", "a", "> \n\n", "**a** ", "- x\n", "#\n"})
  void the_longest_entry_fits_and_can_be_read_whole(String unit) {
    String much = unit.repeat(20_000 / unit.length());
    Entry entry = entry("x" + much, "a\n\n" + much, much);
    SlackMessage message =
        EntryMessage.of(
            entry,
            Collections.nCopies(9, entry),
            AskKey.of(QUESTION, true),
            Optional.of("q" + much.substring(0, 900)));
    Golden.assertFits(message);
    Golden.assertFits(EntryMessage.page(entry));
  }

  @Test
  void a_body_with_more_than_a_message_holds_says_so() {
    SlackMessage message =
        EntryMessage.of(
            entry("t", "a\n\n" + "word ".repeat(2_000), "o"), List.of(), AskKey.of("x"), NOT_ASKED);
    assertThat(message.blocks().toString()).contains("It goes on.", "Read it whole");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void every_entry_fits_and_is_whole(Entry entry) {
    SlackMessage message =
        EntryMessage.of(
            entry,
            Playbook.standard().related(entry),
            AskKey.of(QUESTION, false),
            Optional.of("a question"));
    Golden.assertFits(message);
    assertThat(message.blocks().toString())
        .contains("Source", "Reviewed")
        .doesNotContain("It goes on", "**", "##");
  }

  static Stream<Entry> entries() {
    return Stream.concat(Playbook.standard().entries().stream(), Stream.of(SampleEntries.LAWN));
  }

  private static Entry entry(String title, String body, String owner) {
    return new Entry(
        "an-entry",
        title,
        List.of("q"),
        List.of(),
        List.of(owner, owner),
        LocalDate.of(2026, 1, 2),
        owner,
        List.of(),
        List.of("too-long", "cryptic", "salesy", "no-question", "time-grab", "desperate"),
        body);
  }
}
