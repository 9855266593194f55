package salescoach.playbook.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static salescoach.playbook.offer.OfferQuestion.DEADLINE;
import static salescoach.playbook.offer.OfferQuestion.IF_NOTHING;
import static salescoach.playbook.offer.OfferQuestion.LOOKED;
import static salescoach.playbook.offer.OfferQuestion.MEASURED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.KnowledgeException;
import salescoach.playbook.offer.OfferVerdict.Kind;
import salescoach.playbook.offer.OfferVerdict.Reason;

class OfferInterviewTest {

  @Test
  void the_articles_own_examples() {
    assertThat(kind("Password security software to prevent hackers from breaking into the network"))
        .isEqualTo(Kind.MEDICINE);
    assertThat(kind("Books, courses and videos about enhancing professional development"))
        .isEqualTo(Kind.VITAMIN);
  }

  @Test
  void reasons_quote_the_reps_own_words_as_they_were_written() {
    OfferVerdict verdict =
        OfferInterview.verdict(
            Offer.of("Fleet cameras.")
                .with(IF_NOTHING, "They LOSE two Trucks.")
                .with(DEADLINE, "No real deadline, they say."));
    assertThat(verdict.reasons())
        .extracting(Reason::medicine, Reason::about, Reason::quote)
        .contains(
            tuple(true, "If they do nothing", "LOSE two"),
            tuple(false, "Deadline or loss", "No real deadline"));
    assertThat(verdict.kind()).isEqualTo(Kind.IN_BETWEEN);
  }

  @ParameterizedTest
  @CsvSource({
    "there is no deadline,                           false",
    "there isn't really a hard deadline,             false",
    "I don't think they have an audit,               false",
    "No,                                             false",
    "'No, none at all',                              false",
    "they never had an inspection,                   false",
    "the contract renews automatically,              false",
    "the contract ends in May but it renews itself,  false",
    "no later than March,                            true",
    "no deadline but their contract ends in May,     true",
    "if they don't pass the audit they are out,      true",
    "Yes,                                            true",
    "31 March,                                       true",
    "nobody can ship without it after 30 June,       true",
  })
  void a_no_is_read_where_it_belongs_in_a_deadline(String answer, boolean medicine) {
    assertThat(points(DEADLINE, answer)).isEqualTo(medicine);
  }

  @ParameterizedTest
  @CsvSource({
    "nobody is measured on it,                            false",
    "it is not in anyone's goals,                         false",
    "no one,                                              false",
    "the director isn't measured on it,                   false",
    "the head of logistics,                               true",
    "nobody but the CFO who has it in her targets,        true",
    "her bonus depends on it,                             true",
  })
  void a_no_is_read_where_it_belongs_in_a_measure(String answer, boolean medicine) {
    assertThat(points(MEASURED, answer)).isEqualTo(medicine);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing happens,                               false",
    "Nothing.,                                      false",
    "they don't lose anything and they'd be fine,   false",
    "there are no fines and no downtime,            false",
    "not much changes,                              false",
    "nothing ships any more,                        true",
    "without the part the lift stays shut,          true",
    "they get fined,                                true",
    "nobody can bill the patients,                  true",
    "if nobody acts they lose the contract,         true",
  })
  void a_no_is_read_where_it_belongs_in_a_consequence(String answer, boolean medicine) {
    assertThat(points(IF_NOTHING, answer)).isEqualTo(medicine);
  }

  @ParameterizedTest
  @CsvSource({
    "they have not looked for anything,    false",
    "nobody asked,                         false",
    "not yet,                              false",
    "they asked us,                        true",
    "already evaluating two vendors,       true",
    "yes,                                  true",
  })
  void a_no_is_read_where_it_belongs_in_a_search(String answer, boolean medicine) {
    assertThat(points(LOOKED, answer)).isEqualTo(medicine);
  }

  @Test
  void an_offer_that_ends_a_pain_is_one_though_it_says_never() {
    assertThat(kind("We help bakeries so they never lose staff")).isEqualTo(Kind.MEDICINE);
    assertThat(kind("Weekly letters; there is no downtime and nobody gets fined without them"))
        .isEqualTo(Kind.TOO_LITTLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fine dining vouchers for partners",
        "An app that helps you lose weight",
        "A developer team in Lisbon",
        "Software for car lovers",
      })
  void words_that_only_look_like_marks_are_none(String offer) {
    assertThat(OfferInterview.verdict(Offer.of(offer)).reasons()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I don't know", "not sure, I would have to ask", "dunno", "?"})
  void what_the_rep_does_not_know_points_nowhere_and_becomes_a_step(String answer) {
    for (OfferQuestion question : OfferQuestion.values()) {
      OfferVerdict verdict = OfferInterview.verdict(Offer.of("").with(question, answer));
      assertThat(verdict.kind()).isEqualTo(Kind.TOO_LITTLE);
      assertThat(verdict.reasons()).isEmpty();
      assertThat(verdict.steps()).hasSize(4);
    }
  }

  @Test
  void too_little_asks_the_next_question() {
    OfferVerdict first = OfferInterview.verdict(Offer.of("We sell chairs."));
    assertThat(first.kind()).isEqualTo(Kind.TOO_LITTLE);
    assertThat(first.next()).contains(IF_NOTHING);
    OfferVerdict second =
        OfferInterview.verdict(Offer.of("We sell chairs.").with(IF_NOTHING, "Hard to say."));
    assertThat(second.next()).contains(MEASURED);
    assertThat(OfferInterview.verdict(Offer.of("")).kind()).isEqualTo(Kind.TOO_LITTLE);
  }

  @Test
  void each_open_or_weak_question_becomes_a_step_and_a_settled_one_does_not() {
    OfferVerdict verdict =
        OfferInterview.verdict(
            Offer.of("We improve reporting.")
                .with(DEADLINE, "The audit is in May.")
                .with(MEASURED, "nobody is measured"));
    assertThat(verdict.steps())
        .anyMatch(step -> step.startsWith("Leave out “improve”"))
        .anyMatch(step -> step.startsWith("Ask what goes wrong while they wait"))
        .anyMatch(step -> step.startsWith("“nobody is measured”: then go one level up"))
        .noneMatch(step -> step.contains("date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alarms against Theft | What did theft cost you over the last three months, and who has to"
            + " explain it?",
        "We are there after an outage | When did you last have an outage, and what did it cost you?",
        "Papers for their next FDA audit | What has to be in place before the FDA audit, and what"
            + " is still missing?",
        "Racks they need by March | What has to be in place by March, and what is still missing?",
      })
  void the_line_is_made_of_the_reps_words(String offer, String line) {
    assertThat(OfferInterview.verdict(Offer.of(offer)).line()).contains(line);
  }

  @Test
  void a_bare_date_makes_a_line_too() {
    assertThat(OfferInterview.verdict(Offer.of("").with(DEADLINE, "30 June, they say")).line())
        .contains("What has to be in place by 30 June, and what is still missing?");
    assertThat(OfferInterview.verdict(Offer.of("").with(DEADLINE, "audit")).line()).isEmpty();
  }

  @Test
  void a_quote_ends_where_its_thought_does() {
    assertThat(OfferInterview.verdict(Offer.of("").with(LOOKED, "They asked us for a quote")))
        .extracting(verdict -> verdict.reasons().get(0).quote())
        .isEqualTo("asked us");
  }

  @Test
  void without_words_that_fit_there_is_no_line() {
    assertThat(OfferInterview.verdict(Offer.of("A nice platform")).line()).isEmpty();
    assertThat(OfferInterview.verdict(Offer.of("their clients leave them")).line()).isEmpty();
  }

  @Test
  void another_language_and_too_long_a_text_are_refused_kindly() {
    assertThatThrownBy(() -> Offer.of("Wir verkaufen Software für Krankenhäuser und Praxen"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("English");
    Offer offer = Offer.of("");
    assertThatThrownBy(() -> offer.with(LOOKED, "предложение для больницы"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("English");
    assertThat(OfferInterview.verdict(Offer.of("a ".repeat(2_500))).kind())
        .isEqualTo(Kind.TOO_LITTLE);
    String tooLong = "a".repeat(5_001);
    assertThatThrownBy(() -> Offer.of(tooLong))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("5,000");
  }

  @Test
  void an_offer_never_shows_its_words_in_a_log() {
    assertThat(Offer.of("secret plans").with(LOOKED, "hush").toString())
        .doesNotContain("secret", "hush");
  }

  private static Kind kind(String offer) {
    return OfferInterview.verdict(Offer.of(offer)).kind();
  }

  /** Whether the answer to a question points to medicine; it must point somewhere. */
  private static boolean points(OfferQuestion question, String answer) {
    OfferVerdict verdict = OfferInterview.verdict(Offer.of("").with(question, answer));
    String label = Topic.of(question).label();
    assertThat(verdict.reasons().stream().filter(reason -> reason.about().equals(label)))
        .as(verdict.reasons().toString())
        .isNotEmpty();
    assertThat(
            verdict.reasons().stream()
                .filter(reason -> reason.about().equals(label))
                .map(Reason::medicine)
                .distinct())
        .as(verdict.reasons().toString())
        .hasSize(1);
    return verdict.reasons().stream()
        .filter(reason -> reason.about().equals(label))
        .allMatch(Reason::medicine);
  }
}
