package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;

/** A quotation begins where a word or a number does, and its sentence can be read. */
class WholeQuotesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void the_part_past_the_limit_never_begins_inside_a_telephone_number(int more) {
    String text =
        "Good morning, this is Ruth from Weir Locksmiths. We look after the doors of schools, and"
            + " we fit, mend and rekey them at night or at the weekend, so that no lesson is lost."
            + " The caretakers get one ring of keys in place of nine, and the office knows who has"
            + " which of them at any time of the day"
            + " or so".repeat(more)
            + ". Do ring me on 416-555-0142. I'll say it again, that is 416-555-0142. I would be"
            + " glad to hear from you this week.";
    Finding finding = only("too-long", Medium.VOICEMAIL, text);
    assertThat(finding.quote()).doesNotStartWith("555").doesNotStartWith("0142");
    assertThat(text).contains(" " + finding.quote());
  }

  @Test
  void a_rank_keeps_its_sign() {
    String text = "We are the #1 booking platform, a revolutionary tool for every busy salon.";
    assertThat(only("salesy", Medium.EMAIL, text).says()).contains("\"#1 ");
  }

  @Test
  void a_stretch_of_time_stands_in_a_whole_sentence() {
    String text = "Who books your rooms today? Could we have a 25-minute call on Tuesday at 10?";
    assertThat(only("time-grab", Medium.EMAIL, text).says())
        .startsWith("\"25-minute\" is a big piece of a stranger's day.");
  }

  private static Finding only(String fault, Medium medium, String text) {
    Critique critique =
        new Critic(List.of(Guidelines.named(fault)), Team.STANDARD, Language.english())
            .critique(new Draft(text, medium));
    assertThat(critique.findings()).hasSize(1);
    return critique.findings().get(0);
  }
}
