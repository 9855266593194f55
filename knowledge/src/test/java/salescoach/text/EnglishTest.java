package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  private static boolean is(String text) {
    return English.is(text, WordScanner.scan(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How do you log a breakdown when the foreman is out?",
        "hiya lads gonna swing by yours the morrow with them seals ye wanted",
        "Dana, seals. Thoughts?",
        "Pumps!",
        "Hi {{first_name}}, I saw {{company}} in [city]. Worth a chat?",
        "Quick one re Curaçao, São Paulo & Łódź: who runs the cold rooms there for you?",
        "555-0134",
        "Fresh sourdough delivered daily, wholesale prices, local bakery, great service",
        "die pump is the une",
        "der seal the pump",
        "Jürgen, die cutting is what we do, and the dies are in stock"
      })
  void what_reps_write_is(String text) {
    assertThat(is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guten Tag Frau Falk, wir haben gesehen, dass Sie eine neue Halle bauen.",
        "Bonjour, nous avons vu que vous cherchez une nouvelle pompe pour la cave.",
        "Hola Ana, le escribo por la bomba de agua que usted pidió para el taller.",
        "Goedemorgen, wij zagen dat u een nieuwe pomp voor het schip zoekt.",
        "Cześć, nie wiem czy to jest dobry czas na rozmowę o pompach",
        "今日はポンプについてお電話しました。",
        "Здравствуйте, мы хотели бы поговорить о насосах",
        "lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod",
        "der die das",
        "die und the",
        "ein Rotor der the Marke Pumpe Halle Tor Dach"
      })
  void another_language_is_not(String text) {
    assertThat(is(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"naïve café über", "ab абв", "aбв"})
  void the_script_of_most_letters_decides(String text) {
    assertThat(is(text)).isEqualTo(!text.startsWith("aб") && !text.equals("ab абв"));
  }

  @Property(tries = 200)
  void any_text_has_an_answer(@ForAll @StringLength(max = 100) String text) {
    assertThat(is(text)).isIn(true, false);
  }
}
