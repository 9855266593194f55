package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> sentences(String text) {
    Reading draft = Read.email(text);
    return Read.quoted(draft, draft.sentences());
  }

  @Test
  void stops_and_marks_end_sentences() {
    assertThat(sentences("How is the roof? It leaks! We can help you with it."))
        .containsExactly("How is the roof", "It leaks", "We can help you with it");
  }

  @Test
  void a_question_knows_that_it_is_one() {
    assertThat(Read.email("How is the roof? We can help. Is it so?!").sentences())
        .extracting(Sentence::question)
        .containsExactly(true, false, true);
  }

  @Test
  void a_title_and_a_small_word_after_an_abbreviation_end_nothing() {
    assertThat(sentences("I spoke to Mrs. Okafor about it. She liked it."))
        .containsExactly("I spoke to Mrs. Okafor about it", "She liked it");
    assertThat(sentences("Could we talk at 6:45 a.m. or at lunch on the day after?")).hasSize(1);
    assertThat(sentences("It takes approx. ten of you to lift it.")).hasSize(1);
  }

  @Test
  void an_abbreviation_at_the_end_ends_a_sentence_all_the_same() {
    assertThat(sentences("We are Ridge Bedding Co. Do you have shavings?"))
        .hasSizeBetween(1, 2)
        .last()
        .asString()
        .endsWith("Do you have shavings");
    assertThat(sentences("We could be with you at 7 a.m.\n\nWould it suit?")).hasSize(2);
  }

  @Test
  void sentences_in_small_letters_are_told_apart() {
    assertThat(sentences("saw the new page go live, brave. who is eating the tickets"))
        .containsExactly("saw the new page go live, brave", "who is eating the tickets");
  }

  @Test
  void a_line_that_an_editor_wrapped_goes_on() {
    assertThat(
            sentences(
                "Since their last round they faced the same ramp\nChallenge that you have, with"
                    + " twelve new people\nand no plan for any of them."))
        .hasSize(1);
    assertThat(
            sentences(
                "We looked at the roof over your second hall and\nfound that it leaks in three"
                    + " places now."))
        .hasSize(1);
  }

  @Test
  void a_line_that_the_writer_ended_ends_the_sentence() {
    assertThat(sentences("Hi Dana,\nHow is the roof of your hall?")).hasSize(2);
    assertThat(sentences("No contract\nno fees\nno fuss for you and your team")).hasSize(3);
    assertThat(sentences("We can help you with:\n- the roof\n- the walls")).hasSize(3);
    assertThat(sentences("Here is what it looked like on the day when we came:\nit leaked."))
        .hasSize(2);
  }

  @Test
  void an_empty_line_ends_the_sentence() {
    assertThat(sentences("We looked at the roof over your second hall and found\n\nthat it leaks."))
        .hasSize(2);
  }

  @Test
  void endless_speech_is_cut() {
    Reading draft = Read.voicemail("and you know ".repeat(100).strip());
    assertThat(draft.sentences())
        .extracting(sentence -> sentence.words().size())
        .containsExactly(120, 120, 60);
  }

  @Test
  void every_word_is_in_one_sentence_and_they_are_numbered() {
    Reading draft = Read.email("Hi Dana,\n\nHow is it? Mr. Fox asked me.\n\n- you\n\nTom");
    assertThat(draft.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2, 3, 4);
    assertThat(draft.sentences().stream().flatMap(s -> s.words().stream()).toList())
        .isEqualTo(draft.words());
    assertThat(draft.sentenceOf(draft.words().get(5)).index()).isEqualTo(2);
  }
}
