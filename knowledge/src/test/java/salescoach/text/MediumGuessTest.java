package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salescoach.draft.Medium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MediumGuessTest {

  @Test
  void a_subject_a_signature_and_paragraphs_make_an_email() {
    assertThat(MediumGuess.of("Subject: routes\n\nHi Dana,\n\nHow do you plan?\n\nBest,\nTom"))
        .isEqualTo(Medium.EMAIL);
    assertThat(MediumGuess.of("Hi Dana,\n\nHow do you plan your routes?\n\nTom Reed\nFieldgate"))
        .isEqualTo(Medium.EMAIL);
  }

  @Test
  void one_breath_of_speech_makes_a_voicemail() {
    assertThat(MediumGuess.of("Hi Dana, Tom Reed, Fieldgate. Ring me on 614-555-0137."))
        .isEqualTo(Medium.VOICEMAIL);
    assertThat(MediumGuess.of("Dana, how do you plan? I'm sending you an email with openings."))
        .isEqualTo(Medium.VOICEMAIL);
  }

  @Test
  void nineteen_of_twenty_labelled_drafts_are_told_right() throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/salescoach/labelled"))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode draft = JsonMapper.shared().readTree(line);
          all++;
          if (!MediumGuess.of(draft.get("text").asString())
              .id()
              .equals(draft.get("kind").asString())) {
            wrong.add(draft.get("id").asString());
          }
        }
      }
    }
    assertThat(all).isGreaterThan(200);
    assertThat(wrong).hasSizeLessThanOrEqualTo(all / 20);
  }
}
