package salescoach.bot.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.TestPostgres;

class FoldingTest {

  @Test
  void accents_and_capitals_make_no_difference() {
    assertThat(Folding.fold("José NÚÑEZ")).isEqualTo("jose nunez");
    assertThat(Folding.fold("Łódź, Groß, İstanbul")).isEqualTo("lodz, gross, istanbul");
    assertThat(Folding.fold("ООО РОМАШКА")).isEqualTo(Folding.fold("ооо ромашка"));
    assertThat(Folding.fold("ΟΔΥΣΣΕΎΣ")).isEqualTo(Folding.fold("Οδυσσεύς"));
    String composed = "Café Żółć";
    assertThat(Folding.fold(Normalizer.normalize(composed, Normalizer.Form.NFD)))
        .isEqualTo(Folding.fold(composed));
  }

  @Test
  void java_and_the_database_fold_every_letter_of_the_table_alike() {
    List<String> letters =
        IntStream.rangeClosed('A', 0x1EFF)
            .filter(letter -> letter < 0x0530 || letter >= 0x1E00)
            .filter(Character::isLetter)
            .mapToObj(letter -> "x" + (char) letter + "x")
            .toList();
    try (Database database = Database.at(TestPostgres.fresh())) {
      List<String> folded =
          database.read(
              handle ->
                  handle
                      .createQuery(
                          "SELECT "
                              + Folding.sql("letter")
                              + " FROM unnest(:letters) WITH ORDINALITY AS all_of (letter, place)"
                              + " ORDER BY place")
                      .bindArray("letters", String.class, letters)
                      .mapTo(String.class)
                      .list());
      assertThat(folded).isEqualTo(letters.stream().map(Folding::fold).toList());
    }
  }
}
