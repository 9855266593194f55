package salescoach.playbook.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.KnowledgeException;

/** Whatever is typed gets a verdict whose quotes stand in it, or a kind word. */
class HostileOfferTest {

  private static final List<String> PIECES =
      List.of(
          "no",
          "nobody",
          "deadline",
          "but",
          "if",
          "lose",
          "the",
          "contract",
          "ends",
          "audit",
          "May",
          "improve",
          "nothing",
          "happens",
          "they",
          "\n",
          ", ",
          ". ",
          "\"",
          "{{",
          "12%",
          "$4,000",
          "<!channel>",
          "\u202e",
          "\ud83d",
          "é",
          "asked us",
          "culture",
          "never",
          "without",
          "fine",
          "must-have",
          "um",
          "a");

  @Property(tries = 300)
  void any_words_get_a_verdict_that_quotes_them(
      @ForAll("texts") String offer, @ForAll("texts") String answer) {
    try {
      Offer told = Offer.of(offer);
      for (OfferQuestion question : OfferQuestion.values()) {
        told = told.with(question, answer);
      }
      OfferVerdict verdict = OfferInterview.verdict(told);
      String all = offer + "\u0000" + answer;
      assertThat(verdict.reasons()).allMatch(reason -> all.contains(reason.quote()));
      assertThat(verdict).isEqualTo(OfferInterview.verdict(told));
      assertThat(verdict.next().isEmpty()).isEqualTo(!answer.isBlank());
    } catch (KnowledgeException kind) {
      assertThat(kind).hasMessageContaining("English");
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(200));
  }

  @BeforeAll
  static void warm() {
    var unused = OfferInterview.verdict(Offer.of("the deadline"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lose ",
        "no ",
        "if they do not ",
        "um ",
        "the next ",
        "costs ",
        "nobody ",
        "a,",
        "but no ",
        "by the end of ",
        "x",
        "\ud83d\ude00",
        "\"",
        "((((",
        "not really ever "
      })
  void the_longest_texts_are_read_in_no_time(String piece) {
    String text = piece.repeat(Offer.LONGEST / piece.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> OfferInterview.verdict(Offer.of(text).with(OfferQuestion.DEADLINE, text)));
  }
}
