package salescoach.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

  private static final String DRAFT =
      "Hi Dana, Tom Reed at Fieldgate. How do you plan your routes? I'll send you an email.";

  private final Router router = Router.standard();

  @Test
  void a_draft_a_question_and_small_talk_are_told_apart() {
    assertThat(router.kindOf(DRAFT)).isEqualTo(Kind.DRAFT);
    assertThat(router.kindOf("how many times should I call?")).isEqualTo(Kind.QUESTION);
    assertThat(router.kindOf("thanks coach!")).isEqualTo(Kind.SMALL_TALK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: ",
        "Draft:\n\n",
        "review this: ",
        "Review this\n",
        "can you review this: ",
        "please check my voicemail: ",
        "Please check my voicemail:\n\n",
        "hey coach, could you look at this for me?\n",
        "Hey coach! can u check this email pls:\n",
        "here's my vm - ",
        "here’s my second attempt:\n\n",
        "what do you think? ",
        "thoughts?\n\n",
        "My voicemail for Acme Foods:\n",
        "  \n draft: "
      })
  void a_request_before_a_draft_is_taken_off(String request) {
    assertThat(router.route(request + DRAFT)).isEqualTo(new Routed(Kind.DRAFT, DRAFT));
    assertThat(Router.draftIn(request + DRAFT)).isEqualTo(DRAFT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: your review\n\nHi Dana,\n\nHow do you plan your routes?\n\nBest,\nTom",
        "Hi Dana! Quick question: how do you plan your routes? We help depots like yours. Tom",
        "Dana: who plans your routes? I'll call you at 4 with an idea. Tom Reed, Fieldgate",
        "Dear team,\nplease check the email that I sent you on Monday.\n\nKind regards,\nTom",
        "Thank you for the review: it made our week! May I call you about the next one, Dana?",
        "  Hi Dana,\r\n\r\nTom Reed at Fieldgate. How do you plan your routes?\r\n\tTom  "
      })
  void a_drafts_own_first_line_and_blanks_stay(String draft) {
    assertThat(router.route(draft)).isEqualTo(new Routed(Kind.DRAFT, draft));
    assertThat(Router.draftIn(draft)).isEqualTo(draft);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can you review my voicemail?",
        "please check my email:",
        "could you look at a draft for me"
      })
  void a_request_alone_is_small_talk(String request) {
    assertThat(router.route(request)).isEqualTo(new Routed(Kind.SMALL_TALK, request));
    assertThat(Router.draftIn(request)).isEqualTo(request);
  }

  @Test
  void a_question_in_a_requests_words_is_a_question() {
    assertThat(router.kindOf("what do you think about emails?")).isEqualTo(Kind.QUESTION);
    assertThat(router.kindOf("what do i do now")).isEqualTo(Kind.QUESTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi Anna, quick question", "Did you get my email?"})
  void a_few_words_to_anybody_are_in_doubt(String text) {
    assertThat(router.kindOf(text)).isEqualTo(Kind.UNSURE);
  }

  @Test
  void many_threads_hear_the_same() {
    List<LabelledMessage> messages = LabelledMessage.beside(Router.class, "evaluation.txt");
    List<Kind> alone = messages.stream().map(m -> router.kindOf(m.text())).toList();
    List<Kind> together = messages.parallelStream().map(m -> router.kindOf(m.text())).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void a_question_behind_a_vague_request_is_in_doubt_and_stays_whole() {
    String text = "what do you think: should I leave a voicemail for a prospect?";
    assertThat(router.route(text)).isEqualTo(new Routed(Kind.UNSURE, text));
    assertThat(Router.draftIn(text)).isEqualTo("should I leave a voicemail for a prospect?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guten Tag Frau Krause, ich rufe wegen Ihrer Anfrage an und wollte fragen, wann es passt.",
        "Bonjour, comment puis-je obtenir plus de rendez-vous avec mes clients ?",
        "你好，我想知道怎么打电话",
        "здравствуйте, как мне звонить клиентам",
        "",
        " \n ",
        "42"
      })
  void another_language_or_nothing_is_in_doubt(String text) {
    assertThat(router.kindOf(text)).isEqualTo(Kind.UNSURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍", ":thumbsup:", "!!!", "?", "...", "-", "🎉🎉 :tada:"})
  void signs_and_emoji_alone_are_small_talk(String text) {
    assertThat(router.kindOf(text)).isEqualTo(Kind.SMALL_TALK);
  }

  @Test
  void a_long_draft_is_told_by_its_beginning() {
    String draft = DRAFT + "\n\n" + "We help depots plan. ".repeat(950);
    assertThat(router.route(draft)).isEqualTo(new Routed(Kind.DRAFT, draft));
    assertThat(router.kindOf("\n".repeat(5_000) + DRAFT)).isEqualTo(Kind.DRAFT);
  }

  @Test
  void no_text_takes_long() {
    int size = 1_000_000;
    for (String piece : List.of("a", " ", "[", ":", "9 ", "1-", "draft:", "hi ", "\n", "'", "{a")) {
      String text = piece.repeat(size / piece.length());
      Duration most = Duration.ofSeconds(2);
      Kind kind = assertTimeoutPreemptively(most, () -> router.kindOf(text));
      assertThat(kind).isNotNull();
    }
  }
}
