package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.KnowledgeException;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;
import salescoach.text.Reading;
import salescoach.text.Word;

class PhraseListTest {

  private static final Language ENGLISH = Language.english();

  private static Reading read(String text) {
    return new Reading(new Draft(text, Medium.VOICEMAIL), ENGLISH);
  }

  /** What a line finds in a text, in the text's own words. */
  private static List<String> found(String line, String text) {
    Reading draft = read(text);
    return new PhraseList("test/list", List.of(line))
        .in(draft).stream().map(match -> draft.quote(match.span())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // plain words
        "call me back       | So please call me back today.       | call me back",
        "call me back       | Please CALL Me back, would you?     | CALL Me back",
        "win win            | It is a win-win for you and me.     | win-win",
        "win-win            | It is a win win for you and me.     | win win",
        "don't wait         | You see, so dont wait for us.       | dont wait",
        "don't wait         | You see, so don’t wait for us.      | don’t wait",
        // forms
        "save~ time         | It saved time for you and all.      | saved time",
        // optional words and gaps
        "a [very] big deal  | It is a very big deal for you.      | a very big deal",
        "a [very] big deal  | It is a big deal for you.           | a big deal",
        "[very] big         | It is very big for you.             | very big",
        "[very] big         | It is big for you.                  | big",
        "call ... back      | Please call one of us here back.    | call one of us here back",
        "call ...1 back     | Please call me back or come back.   | call me back",
        "call ...2 back     | Call us back and come back to me.   | Call us back",
        "call ... $         | So do call me on Friday.            | call me on Friday",
        // kinds
        "in <number> days   | It is done in 3 days for you.       | in 3 days",
        "in <number> days   | It is done in three days for you.   | in three days",
        "<number> days      | It is done in three days for you.   | three days",
        "<amount> off       | You get 40% off from us.            | 40% off",
        "<amount> off       | You get $7,500 off from us.         | $7,500 off",
        "on <day>           | See you on Friday at the dock.      | on Friday",
        "at <time>          | See you at noon on the dock.        | at noon",
        "at <time>          | See you at 3pm on the dock.         | at 3pm",
        "<we> crew          | This is my crew for you.            | my crew",
        "<you> crew         | This is your crew for me.           | your crew",
        "hi <blank>         | Hi [Name], how are you and yours?   | Hi [Name]",
        "from <name>        | This is me from Birchline.          | from Birchline",
        "a <any> deal       | It is a lovely deal for you.        | a lovely deal",
        "<ing> it           | I know you are losing it now.       | losing it",
        "the <adj> <noun>   | It is the old trucks for you.       | the old trucks",
        "you <verb> it      | I know that you need it now.        | you need it",
        // edges of a sentence
        "^ act now          | We may help you. Act now or never.  | Act now",
        "^ act now          | Act now or never, you and me.       | Act now",
        "guaranteed $       | It is for you, guaranteed. Call me. | guaranteed",
        "guaranteed $       | It is for you and it's guaranteed   | guaranteed",
        "^ [so] <number>    | We are here. So 3 of us for you.    | So 3",
        // speech
        "call me back       | Please call um me uh back for it.   | call um me uh back",
        "just call me       | I'd just just call me a cab for it. | just just call me",
      })
  void a_phrase_is_found_where_it_stands(String line, String text, String quote) {
    assertThat(found(line.strip(), text.strip())).containsExactly(quote.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "call me back       | I will call you and be back with it.",
        "call me back       | You can call me. Back to the point then.",
        "call ... back      | You can call us. Come back to me.",
        "call ... back      | You call one of the four of us back.",
        "call ...1 back     | You may call me right back for it.",
        "we're here         | We were here for you and were here.",
        "<amount> off       | I took 40 off the list for you.",
        "on <day>           | It is on the dock for you.",
        "from <name>        | It is from you and from me to them.",
        "<number> days      | It is done in some days for you.",
        "^ act now          | You had to act now or never.",
        "guaranteed $       | It is guaranteed to you by me.",
        "um call            | I'd call you for that.",
      })
  void and_not_where_it_does_not(String line, String text) {
    assertThat(found(line.strip(), text.strip())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Please ring me for that., ring me",
    "Please give me a call for that., give me a call",
    "Please call for that and all., call"
  })
  void one_of_several_alternatives_is_enough(String text, String quote) {
    assertThat(found("(call|ring me|give me a call)", text)).containsExactly(quote);
  }

  @Test
  void alternatives_nest_and_share_what_follows() {
    String line = "(call|(give|gimme) [me] a (ring|shout)) (today|by (noon|<day>))";
    assertThat(
            found(line, "You can give me a shout by Friday, or call today. Gimme a ring by noon!"))
        .containsExactly("give me a shout by Friday", "call today", "Gimme a ring by noon");
  }

  @Test
  void a_line_may_have_more_branches_than_could_be_written_out() {
    String choice = "(one two|three four|five six|seven eight|nine) ";
    assertThat(found(choice.repeat(9).strip(), "So the code is " + "three four ".repeat(9)))
        .hasSize(1);
  }

  @Test
  void of_phrases_that_overlap_the_first_and_longest_is_found() {
    Reading draft = read("You can call me back today, or call me.");
    PhraseList list =
        new PhraseList("test/list", List.of("me back", "call me", "call me back", "back today"));
    assertThat(list.in(draft)).extracting(Match::phrase).containsExactly("call me back", "call me");
  }

  @Test
  void a_phrase_that_begins_with_a_kind_competes_with_one_that_begins_with_a_word() {
    Reading draft = read("You have three days left for it.");
    assertThat(new PhraseList("x", List.of("three days", "<number> days left")).in(draft))
        .extracting(Match::phrase)
        .containsExactly("<number> days left");
    assertThat(new PhraseList("x", List.of("three days left", "<number> days")).in(draft))
        .extracting(Match::phrase)
        .containsExactly("three days left");
  }

  @Test
  void two_phrases_may_stand_side_by_side() {
    assertThat(found("call me", "Please call me call me or the both of you."))
        .containsExactly("call me", "call me");
  }

  @Test
  void the_search_may_be_kept_to_phrases_that_begin_at_some_words() {
    Reading draft = read("You call me and I call you and you call me.");
    PhraseList list = new PhraseList("test/list", List.of("call (me|you)"));
    List<Word> late = draft.words().subList(3, draft.words().size());
    assertThat(list.in(draft)).hasSize(3);
    assertThat(list.in(draft, late)).hasSize(2);
    assertThat(list.isIn(draft)).isTrue();
    assertThat(list.isIn(draft, late.subList(0, 2))).isFalse();
    assertThat(list.isIn(draft, late.subList(0, 3))).isTrue();
    assertThat(new PhraseList("x", List.of("ring me")).isIn(draft)).isFalse();
  }

  @Test
  void the_phrase_at_a_word_is_the_longest_that_begins_there() {
    Reading draft = read("You call me back and so on for it.");
    PhraseList list = new PhraseList("test/list", List.of("call me", "call me back"));
    assertThat(list.at(draft, draft.words().get(1))).map(Match::phrase).contains("call me back");
    assertThat(list.at(draft, draft.words().get(2))).isEmpty();
  }

  @Test
  void two_sounds_in_a_row_do_not_matter_and_three_are_no_speech() {
    assertThat(found("call me back", "Please call um uh me back for it.")).hasSize(1);
    assertThat(found("call me back", "Please call um uh er me back for it.")).isEmpty();
  }

  @Test
  void a_book_finds_what_its_lists_find_and_leaves_other_lists_alone() {
    Reading draft = read("You call me back. Call me on Friday, um, call uh me.");
    PhraseList calls = new PhraseList("test/calls", List.of("call me", "^ call me on"));
    PhraseList days = new PhraseList("test/days", List.of("on <day>", "<day> ... $"));
    PhraseList alone = new PhraseList("test/alone", List.of("me back"));
    new PhraseBook(List.of(calls, days, calls)).readAhead(draft);
    assertThat(calls.in(draft))
        .extracting(match -> draft.quote(match.span()))
        .containsExactly("call me", "Call me on", "call uh me");
    assertThat(days.in(draft))
        .extracting(match -> draft.quote(match.span()))
        .containsExactly("on Friday");
    assertThat(alone.in(draft)).hasSize(1);
    assertThat(alone.isIn(draft)).isTrue();
    assertThat(calls.in(draft, draft.words().subList(2, 4))).isEmpty();
  }

  @Test
  void a_list_knows_its_name() {
    assertThat(new PhraseList("salesy/hype", List.of()).name()).isEqualTo("salesy/hype");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(call me      # lacks a closing )",
        "[call me      # lacks a closing ]",
        "call me)      # has a stray )",
        "call ]        # has a stray ]",
        "~ now         # has a stray ~",
        "<colour> van  # has an unknown kind <colour>",
        "<number       # has an unknown kind <>",
        "call. me .    # has a dot; a gap is written ... or ...2",
        "call .. me    # has a dot; a gap is written ... or ...2",
        "[call] [me]   # needs at least one word that is not optional",
        "^ ... $       # needs at least one word that is not optional",
        "(a|[b]) [c]   # needs at least one word that is not optional",
        "a ... b ... c ... d ... e ... f # has more than 4 gaps; write it as several lines",
      })
  void a_line_that_is_not_of_the_language_is_named_with_the_cure(String row) {
    String line = row.substring(0, row.indexOf('#')).strip();
    String cure = row.substring(row.indexOf('#') + 1).strip();
    assertThatThrownBy(() -> new PhraseList("test/list", List.of("fine", line)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("The phrase \"" + line + "\" of test/list " + cure + ".");
  }

  @Test
  void four_gaps_are_not_too_many() {
    assertThat(found("a ... b ... c ... d ... e", "So a to b to c to d and e for you."))
        .containsExactly("a to b to c to d and e");
  }
}
