package salescoach.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.KnowledgeException;
import salescoach.kind.WordFile;
import salescoach.playbook.Answer.Outcome;
import salescoach.playbook.entry.Entry;
import salescoach.playbook.finding.Finder;

class PlaybookTest {

  private static final Playbook PLAYBOOK = Playbook.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vitamin or medicine?|vitamins-or-medicine",
        "how many times shd i call b4 giving up|follow-up-cadence",
        "my champion just passed me to some consultant, now what|hand-off",
        "should i leave a voicemail|should-i-leave-voicemail",
        "how long shd a voicemial be|voicemail-length",
        "is 20 minutes too much to ask for|asking-for-time",
        "whats product vomit|product-vomit",
        "do I leave my number|phone-number-in-voicemail",
        "what is the difference between a lead and a prospect|leads-vs-prospects",
        "is it worth calling in december|holiday-season",
        "how do i clean up my pipeline|clogged-pipeline",
        "whats the typical sales cycle|sales-cycle",
        "which client names can i mention|naming-clients",
        "one benefit or two|benefits",
        "how do i know whether he is the decision maker|decision-maker-and-deadline",
        "someone picked up, what do I say|when-they-answer",
        "should i use linkedin as well|referrals-and-other-channels",
        "how do i sound less salesy|tone",
        "why dont startups put a phone number on their site|startups-phone-numbers",
        "should i say the same thing in every voicemail|vary-messages",
        "what do i write in the email after the voicemail|voicemail-plus-email",
      })
  void a_question_gets_its_entry(String question, String entry) {
    Answer answer = PLAYBOOK.answer(question);

    assertThat(answer.entry().map(Entry::id)).isEqualTo(Optional.of(entry));
    assertThat(answer.confidence()).isBetween(0.5, 1.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what's the weather like in oslo",
        "how do i set up my voicemail box",
        "which vitamins help against a cold",
        "can we give 20 percent off",
        "where do I hand in my expenses",
        "write me a poem about mondays",
        "xyzzy",
        "??!",
      })
  void what_it_does_not_know_it_does_not_answer(String question) {
    Answer answer = PLAYBOOK.answer(question);

    assertThat(answer.outcome()).isNotEqualTo(Outcome.FOUND);
    assertThat(answer.entry()).isEmpty();
    assertThat(answer.near()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void between_two_it_offers_both() {
    Entry one = entry("boat-one", "which paint for a steel hull", "Take the thick one. Twice.");
    Entry two = entry("boat-two", "which paint for a steel hull", "Take the thin one. Once.");

    Answer answer = PLAYBOOK.with(List.of(one, two)).answer("which paint for a steel hull?");

    assertThat(answer.outcome()).isEqualTo(Outcome.CHOICE);
    assertThat(answer.near()).extracting(Entry::id).contains("boat-one", "boat-two");
  }

  @Test
  void a_teams_entry_is_found_by_its_own_words() {
    Entry own =
        entry("trade-fair", "who mans the booth at the harbour fair", "Two of us. Ask Mel.");
    Playbook team = PLAYBOOK.with(List.of(own));

    assertThat(team.answer("who mans the booth at the harbor fair?").entry()).contains(own);
    assertThat(team.answer("how long should a voicemail be").entry().map(Entry::id))
        .contains("voicemail-length");
    assertThat(PLAYBOOK.entry("trade-fair")).isEmpty();
    assertThat(team.with(List.of()).answer("who mans the booth at the harbor fair?").entry())
        .contains(own);
  }

  @Test
  void a_teams_entry_is_found_for_what_the_coach_had_learned_to_leave_unanswered() {
    WordFile outside = WordFile.beside(Finder.class, "outside.txt");
    List<String> questions =
        outside.sections().stream().limit(60).map(theme -> outside.lines(theme).get(3)).toList();
    List<Entry> team = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      team.add(entry("own-" + i, questions.get(i), "We do it so. And so."));
    }
    Playbook own = PLAYBOOK.with(team);

    assertThat(questions).hasSizeGreaterThan(50);
    for (int i = 0; i < questions.size(); i++) {
      assertThat(own.answer(questions.get(i)).entry()).as(questions.get(i)).contains(team.get(i));
    }
  }

  @Test
  void an_entry_in_the_place_of_a_built_in_one_is_found_for_what_the_team_added() {
    String added = WordFile.beside(Finder.class, "outside.txt").lines("price objections").get(3);
    Entry own = entry("benefits", added, "Name the saving. Then the price.");

    assertThat(PLAYBOOK.answer(added).entry()).isEmpty();
    assertThat(PLAYBOOK.with(List.of(own)).answer(added).entry()).contains(own);
  }

  @Test
  void among_thousands_of_long_entries_each_is_found_by_its_own_question() {
    String long350 = "The harbour master keeps one list of berths. ".repeat(45);
    List<Entry> team = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      team.add(entry("own-" + i, "what about berth zq" + i + " here", long350 + "zq" + i));
    }
    Playbook own = PLAYBOOK.with(team);

    for (int i = 0; i < 5_000; i += 250) {
      assertThat(own.answer("what about berth zq" + i + " here").entry()).contains(team.get(i));
    }
    assertThat(own.answer("vitamin or medicine?").entry().map(Entry::id))
        .contains("vitamins-or-medicine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀😀😀", "...", "12345 67890", "zzqx wvvk"})
  void where_no_word_of_it_is_known_nothing_is_near(String question) {
    Answer answer = PLAYBOOK.answer(question);

    assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(answer.near()).isEmpty();
  }

  @Test
  void a_teams_entry_stands_in_the_place_of_a_built_in_one() {
    Entry own = entry("voicemail-length", "how long do we speak", "Twenty seconds here. No more.");
    Playbook team = PLAYBOOK.with(List.of(own));

    assertThat(team.answer("how long should a voicemail be").entry()).contains(own);
    assertThat(team.entries()).hasSameSizeAs(PLAYBOOK.entries());
  }

  @Test
  void related_entries_are_those_that_are_there() {
    Entry own =
        new Entry(
            "own",
            "Own",
            List.of("anything of our own"),
            List.of(),
            List.of("Us"),
            LocalDate.of(2026, 1, 1),
            "Mel",
            List.of("voicemail-length", "retired-since"),
            List.of(),
            "So. And so.");

    assertThat(PLAYBOOK.related(own)).extracting(Entry::id).containsExactly("voicemail-length");
  }

  @Test
  void a_faults_entry_is_found_and_an_unknown_fault_has_none() {
    assertThat(PLAYBOOK.ofFault("too-long").map(Entry::id)).contains("voicemail-length");
    assertThat(PLAYBOOK.ofFault("no-such-fault")).isEmpty();
  }

  @Test
  void what_is_no_question_is_told_kindly() {
    assertThatThrownBy(() -> PLAYBOOK.answer(" \n ")).hasMessageContaining("no question yet");
    assertThatThrownBy(() -> PLAYBOOK.answer("why ".repeat(1_250)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("at most 1000 characters");
    assertThatThrownBy(() -> PLAYBOOK.answer("quel est le meilleur moment pour appeler"))
        .hasMessageContaining("English");
    assertThatThrownBy(() -> PLAYBOOK.answer("wie lange soll ich auf eine Antwort warten und wann"))
        .hasMessageContaining("English");
    assertThatThrownBy(() -> PLAYBOOK.answer("когда мне звонить клиенту"))
        .hasMessageContaining("English");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vm len?",
        "do cold calls die",
        "y no callbacks",
        "pros & cons of vms",
        "calls per week?",
        "shd i ring",
        "Los Angeles, LA leads",
        "Las Vegas prospects voicemail length?",
        "ghosted by de la Cruz",
        "van de Berg ghosted",
        "voicemail timing EST vs PST?",
        "le mans dealer voicemail script",
        "Chicago IL leads vs prospects",
        "ATT objections",
      })
  void slang_is_english(String question) {
    assertThat(PLAYBOOK.answer(question)).isNotNull();
  }

  @Test
  void the_same_question_gets_the_same_answer_on_every_thread() {
    Answer first = PLAYBOOK.answer("how often do i follow up");
    List<Answer> all =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(any -> PLAYBOOK.answer("how often do i follow up"))
            .distinct()
            .toList();

    assertThat(all).containsExactly(first);
  }

  @Property(tries = 300)
  void any_text_is_answered_or_refused_kindly(
      @ForAll @NotBlank @StringLength(max = 900) String text) {
    try {
      Answer answer = PLAYBOOK.answer(text);
      assertThat(answer.confidence()).isBetween(0.0, 1.0);
      assertThat(answer.near()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
    } catch (KnowledgeException kind) {
      assertThat(kind).hasMessageNotContaining("null");
    }
  }

  private static Entry entry(String id, String question, String body) {
    return new Entry(
        id,
        "About " + id,
        List.of(question),
        List.of(),
        List.of("Us"),
        LocalDate.of(2026, 11, 1),
        "Mel",
        List.of(),
        List.of(),
        body);
  }
}
