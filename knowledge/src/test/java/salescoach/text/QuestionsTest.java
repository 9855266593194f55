package salescoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do you count the crates these days",
        "so who finds out first when the belt stops",
        "hi dana how are you handling the crates these days",
        "it's tom um what are you doing about the crates",
        "I saw the crates, what kind of tape do you put on them",
        "um is the night shift still counting the crates by hand is the thing",
        "does the belt stop when the crates run out",
        "did your crew ever find the crates",
        "are the crates still out in the rain at the moment",
        "hey how d'you count the crates over there",
        "I was wondering who counts the crates for the two of you",
        "just curious whether your crates ever come back",
        "I was wondering if your crates ever come back",
        "so what happens when the crates run out",
        "question how often does the belt stop",
        "what's your plan for the crates",
        "who's counting the crates at the moment",
        "when the crates run out do you call somebody or drive there",
        "so when that happens did y'all call somebody",
        "we saw the crates: is the belt broken",
        "have your people ever counted the crates",
        "who counts the crates over there at night"
      })
  void speech_asks_without_a_mark(String text) {
    assertThat(Read.voicemail(text).questions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what we do is we count your crates for you",
        "I don't know who's looking after your crates right now",
        "the guy who counts the crates sent me to you",
        "so could you call me back about the crates",
        "I was wondering if you would have time for a call",
        "I was wondering if you'd be open to a call about it",
        "I was wondering if we could come by and see it",
        "the crates are wet and so are the pallets you have",
        "it's a belt which is what you want for crates",
        "should you want more crates just call me",
        "we can do you a deal on the crates",
        "not only do you save time but you sleep",
        "I know how you count the crates and it works",
        "call me when you get this about the crates",
        "that's how it is with the crates for most of you",
        "how are you this is tom about your crates",
        "hi dana how's it going it's tom about your crates",
        "Dana, how are you, Tom here about your crates",
        "please do your best with the crates for me",
        "I would love to hear about how you count the crates"
      })
  void statements_and_favours_are_not_questions(String text) {
    assertThat(Read.voicemail(text).questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi Dana, how are you?",
        "How are you doing today, Dana?",
        "How's it going this morning?",
        "How's your week going?",
        "Are you well?",
        "How have you been?",
        "Dr. Pell?",
        "Hello?",
        "Hi Dana?"
      })
  void a_pleasantry_or_a_call_asks_nothing(String text) {
    assertThat(Read.voicemail(text + " We count crates for you.").questions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How are you handling returns?",
        "How are you doing on crates, Dana?",
        "How's your belt?",
        "Are you well stocked with crates?",
        "Is it so, Dana?",
        "How have you been counting crates?"
      })
  void a_question_may_begin_like_a_pleasantry(String text) {
    assertThat(Read.voicemail(text + " We count crates for you.").questions()).hasSize(1);
  }

  @Test
  void a_question_without_a_mark_begins_where_it_is_asked() {
    Reading draft = Read.voicemail("hi dana it's tom um how do you count the crates");
    assertThat(Read.quoted(draft, draft.questions()))
        .containsExactly("how do you count the crates");
    Reading polite = Read.voicemail("how are you um how do you count the crates");
    assertThat(Read.quoted(polite, polite.questions()))
        .containsExactly("how do you count the crates");
  }

  @Test
  void a_marked_question_is_its_whole_sentence() {
    Reading draft = Read.email("Hi Dana,\n\nWe saw the crates, so who counts them? Let me know.");
    assertThat(Read.quoted(draft, draft.questions()))
        .containsExactly("We saw the crates, so who counts them");
  }

  @Test
  void a_subject_and_a_signature_ask_nothing() {
    Reading draft = Read.email("Subject: crates?\n\nHi Dana,\n\nWe count crates.\n\nTom Reed");
    assertThat(draft.questions()).isEmpty();
  }

  @Test
  void a_dash_or_an_ellipsis_begins_a_question_and_so_does_a_name() {
    assertThat(Read.voicemail("About the crates - are they wet").questions()).hasSize(1);
    assertThat(Read.voicemail("About the crates … does Acme count them").questions()).hasSize(1);
  }
}
