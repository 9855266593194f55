package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import salescoach.KnowledgeException;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;
import salescoach.text.Reading;

/** What holds for any phrase and any draft. */
class PhraseProperties {

  private static final Language ENGLISH = Language.english();
  private static final String ENOUGH_ENGLISH = "So that is what I have for you and for them now";

  private static Reading read(String text) {
    return new Reading(new Draft(text, Medium.EMAIL), ENGLISH);
  }

  @Property(tries = 200)
  void a_literal_phrase_is_found_wherever_its_words_stand(
      @ForAll("phrases") List<String> phrase, @ForAll @IntRange(max = 12) int at) {
    List<String> frame = List.of(ENOUGH_ENGLISH.split(" "));
    String before = String.join(" ", frame.subList(0, Math.min(at, frame.size())));
    String after = String.join(" ", frame.subList(Math.min(at, frame.size()), frame.size()));
    String said = String.join(" ", phrase);
    Reading draft = read((before + " " + said + " " + after).strip());
    assertThat(new PhraseList("x", List.of(said)).in(draft))
        .extracting(match -> draft.quote(match.span()))
        .contains(said);
  }

  @Property(tries = 200)
  void an_optional_word_and_an_alternative_never_hide_a_phrase(
      @ForAll("phrases") List<String> phrase) {
    String said = String.join(" ", phrase);
    Reading draft = read(ENOUGH_ENGLISH + " " + said);
    for (String line :
        List.of(
            "[really] " + said,
            said + " [really]",
            "(" + said + "|really)",
            phrase.get(0) + " [really] " + String.join(" ", phrase.subList(1, phrase.size())))) {
      assertThat(new PhraseList("x", List.of(line)).isIn(draft)).as(line).isTrue();
    }
  }

  @Property(tries = 300)
  void matches_are_in_order_and_apart_and_never_cross_a_full_stop(
      @ForAll("drafts") String text, @ForAll("lines") String line) {
    Reading draft;
    PhraseList list;
    try {
      draft = read(text);
      list = new PhraseList("x", List.of(line));
    } catch (KnowledgeException refused) {
      return;
    }
    int free = 0;
    for (Match match : list.in(draft)) {
      assertThat(match.first().index()).isGreaterThanOrEqualTo(free);
      free = match.last().index() + 1;
      assertThat(match.words().subList(0, match.words().size() - 1)).noneMatch(draft::stopAfter);
      assertThat(match.phrase()).isEqualTo(line);
    }
  }

  @Property(tries = 500)
  void reading_ahead_changes_nothing_but_the_time(
      @ForAll("drafts") String text, @ForAll("lists") List<List<String>> lines) {
    List<PhraseList> lists = new ArrayList<>();
    for (List<String> list : lines) {
      try {
        lists.add(new PhraseList("x", list));
      } catch (KnowledgeException refused) {
        lists.add(new PhraseList("x", List.of("^ call", "um <number>")));
      }
    }
    Reading plain = read(text);
    Reading ahead = read(text);
    new PhraseBook(lists).readAhead(ahead);
    for (PhraseList list : lists) {
      assertThat(list.in(ahead)).isEqualTo(list.in(plain));
      assertThat(list.isIn(ahead)).isEqualTo(list.isIn(plain));
    }
  }

  @Property(tries = 500)
  void a_line_is_either_read_or_refused_with_a_cure(@ForAll("lines") String line) {
    assertThatCode(
            () -> {
              try {
                new PhraseList("x", List.of(line));
              } catch (KnowledgeException wrong) {
                assertThat(wrong).hasMessageContaining(line).hasMessageEndingWith(".");
              }
            })
        .doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return Arbitraries.of("call", "ring", "back", "today", "price", "yards", "don't", "ours")
        .list()
        .ofMinSize(2)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> drafts() {
    return Arbitraries.of(
            "call", "me", "back", "you", "the", "to", "3", "um", ".", ",", "\n\n", "[X]")
        .list()
        .ofMaxSize(30)
        .map(words -> ENOUGH_ENGLISH + " " + String.join(" ", words));
  }

  @Provide
  Arbitrary<List<List<String>>> lists() {
    return Arbitraries.of(
            "call me",
            "call",
            "[call] me",
            "^ call me",
            "^ [call] to",
            "^ <number>",
            "^ ... $",
            "... back",
            "call ... $",
            "call ...1 back",
            "<number> you",
            "<you> (call|back)",
            "<any> $",
            "me <blank>",
            "(call|me) (back $|you|<number>)",
            "um call")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "call",
            "me",
            "back~",
            "(",
            ")",
            "[",
            "]",
            "|",
            "...",
            "...2",
            "^",
            "$",
            "<number>",
            "<you>",
            "<x>",
            "~",
            "-",
            "don't",
            ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join(" ", parts));
  }
}
