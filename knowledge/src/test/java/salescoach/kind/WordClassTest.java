package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;
import salescoach.text.Reading;

class WordClassTest {

  private static boolean has(String kind, String text) {
    Reading draft = new Reading(new Draft(text, Medium.VOICEMAIL), Language.english());
    return new PhraseList("kinds", List.of("zz " + kind + " zz")).isIn(draft);
  }

  @ParameterizedTest
  @CsvSource({
    "<any>, the zz pump zz there, the zz zz there",
    "<number>, call zz 40 zz you, call zz some zz you",
    "<number>, call zz forty zz you, call zz fort zz you",
    "<name>, call zz Dana zz you, call zz dana zz you",
    "<name>, call zz [Name] zz you, call zz You zz you",
    "<blank>, call zz [Name] zz you, call zz Name zz you",
    "<day>, call zz Tuesday zz you, call zz today zz you",
    "<day>, call zz tomorrow zz you, call zz yesterday zz you",
    "<time>, call zz noon zz you, call zz night zz you",
    "<time>, call zz 3pm zz you, call zz late zz you",
    "<you>, call zz your zz you, call zz our zz you",
    "<we>, call zz our zz you, call zz your zz you",
    "<ing>, call zz chasing zz you, call zz chased zz you",
    "<noun>, the zz company zz is here, the zz quickly zz is here",
    "<verb>, we zz repaired zz the pump, we zz blue zz the pump"
  })
  void a_kind_has_the_words_it_is_named_for_and_no_others(String kind, String one, String other) {
    assertThat(has(kind, one)).as(one).isTrue();
    assertThat(has(kind, other)).as(other).isFalse();
  }
}
