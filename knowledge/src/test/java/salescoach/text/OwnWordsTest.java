package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

  private static String joined(List<Word> words) {
    return words.stream().map(Word::lower).collect(Collectors.joining(" "));
  }

  @Test
  void an_earlier_message_is_its_body() {
    assertThat(
            joined(
                OwnWords.of(
                    "Subject: crates\n\nHi Dana,\n\nHow do you count the crates?\n\nBest,\nAnn Moss")))
        .isEqualTo("how do you count the crates");
  }

  @Test
  void a_draft_is_its_body() {
    assertThat(joined(OwnWords.of(Read.voicemail("Hi Dana, how do you count the crates?"))))
        .isEqualTo("how do you count the crates");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Any thoughts on this?\n\nOn Mon, Mar 2, Ann wrote:\nold words",
        "Any thoughts on this?\n> old words\n> more",
        "Any thoughts on this?\n-----Original Message-----\nold words",
        "Any thoughts on this?\n----- Forwarded by Ann -----\nold words"
      })
  void what_stands_quoted_below_is_another_message(String text) {
    assertThat(joined(OwnWords.of(text))).isEqualTo("any thoughts on this");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana wrote: how do you count the crates?",
        "The clerk wrote: count the crates",
        "> how do you count"
      })
  void a_message_does_not_begin_with_another(String text) {
    assertThat(OwnWords.of(text)).hasSizeGreaterThan(3);
  }

  @Test
  void of_a_very_long_message_the_beginning_is_read() {
    assertThat(OwnWords.of("crate ".repeat(5_000))).hasSize(1_000);
  }
}
