package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.text.Language;
import salescoach.text.Reading;
import salescoach.text.Word;

class ProspectFactsTest {

  private static ProspectFacts facts(Prospect prospect, String text, Client... clients) {
    Context context =
        new Context(
            prospect,
            List.of(clients),
            List.of(),
            Context.USUAL_PACE_WPM,
            TeamRecent.NONE,
            Optional.empty(),
            Set.of());
    return ProspectFacts.in(
        new Reading(new Draft(text, Medium.VOICEMAIL, context), Language.english()));
  }

  private static String company(String name, String text) {
    return words(facts(new Prospect(name, "machine shop", "", "", "", false), text).company());
  }

  private static String words(List<Word> words) {
    return words.stream().map(Word::lower).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kestrel Precision       | How do the crews at Kestrel Precision check it? | kestrel precision
          Kestrel Precision       | How do the crews at Kestrel check it?           | kestrel
          Kestrel Precision       | What is Kestrel's way of checking it?           | kestrel's
          Kestrel's Machine Shop  | What is Kestrel's way of checking it?           | kestrel's
          Kestrel Precision       | We watched a kestrel over the Depot in May.     | ''
          Kestrel Precision       | hey how do they check it at kestrel these days  | kestrel
          The Machine Shop Inc    | How does the Machine Shop do it?                | ''
          Kestrel Machine         | How do You and Bo check the Machine in Ohio?    | ''
          Pruitt Seed & Supply    | Hello to you and Mr. Pruitt. How is the corn?   | ''
          Brook/Lane (Leeds)      | How do they do it at Lane, over in the hall?    | lane
          ''                      | How do they do it at Lane, over in the hall?    | ''
          """)
  void a_company_is_named_by_the_words_that_it_does_not_share(
      String name, String text, String found) {
    assertThat(company(name, text)).isEqualTo(found);
  }

  @Test
  void a_word_is_told_to_be_of_the_company_or_the_place() {
    ProspectFacts facts =
        facts(
            new Prospect("Kestrel Precision", "", "Wichita, Kansas, USA", "", "", false),
            "What does Kestrel pay in Wichita and in the USA?");
    assertThat(facts.words().stream().filter(facts::isCompany).map(Word::lower))
        .containsExactly("kestrel");
    assertThat(facts.words().stream().filter(facts::isPlace).map(Word::lower))
        .containsExactly("wichita");
    assertThat(words(facts.places())).isEqualTo("wichita");
  }

  @Test
  void trade_words_are_found_in_any_form_and_short_ones_are_not() {
    ProspectFacts facts =
        facts(
            new Prospect("", "landscaping and ice", "", "", "", false),
            "Most landscapers slip on the ice and in the landscape.");
    assertThat(words(facts.trade())).isEqualTo("landscapers landscape");
    assertThat(facts(Prospect.UNKNOWN, "Most of you slip on the ice.").trade()).isEmpty();
  }

  @Test
  void role_trade_and_name_are_known_words() {
    ProspectFacts facts =
        facts(
            new Prospect("Kestrel", "machining", "", "Ray", "Plant manager", false),
            "Is Ray the Manager of the machining at Kestrel's?");
    assertThat(facts.words().stream().filter(facts::isKnown).map(Word::lower))
        .containsExactly("ray", "manager", "machining", "kestrel's");
  }

  @Test
  void the_callers_introduction_and_clients_are_left_out() {
    Prospect prospect = new Prospect("Moss Kessel Works", "", "Boise, Idaho", "", "", false);
    ProspectFacts facts =
        facts(
            prospect,
            "How do you count at night? This is Ann Moss from Boise Crates. We count for Kessel Bank.",
            new Client("Kessel Bank", "bank", ""),
            new Client("Otto", "", "", List.of("Night Owl"), true));
    assertThat(facts.company()).isEmpty();
    assertThat(facts.places()).isEmpty();
    assertThat(words(facts.words())).contains("count at night").doesNotContain("moss", "kessel");
    assertThat(facts.words()).allMatch(facts::has);
  }

  @Test
  void a_quoted_message_below_is_not_the_draft() {
    Prospect prospect = new Prospect("Kestrel", "", "", "", "", false);
    assertThat(
            facts(prospect, "Any thoughts on the crates?\n\nOn Monday Jo wrote:\n> Is Kestrel ok?")
                .company())
        .isEmpty();
  }
}
