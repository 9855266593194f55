package salescoach.playbook.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vm|voicemail",
        "voice mails|voicemail",
        "Answering machine|answerphone",
        "she ghosted me|she never replied me",
        "went dark|ghosting",
        "bumping him|following up him",
        "the DM|decision maker",
        "painkillers|must have",
        "the receptionist|gatekeeper",
        "3 mins|3 minutes",
      })
  void slang_is_read_as_the_plain_word(String slang, String plain) {
    assertThat(Reading.words(slang)).isNotEmpty().isEqualTo(Reading.words(plain));
  }

  @Test
  void forms_of_a_word_are_one() {
    assertThat(Reading.words("prospect's calls")).isEqualTo(Reading.words("prospects called"));
  }

  @Test
  void a_slip_of_the_finger_leaves_most_letters() {
    assertThat(Reading.letters("voicemial")).contains("voic", "oice", "icem");
    assertThat(Reading.letters("vm")).containsExactly("vm");
  }
}
