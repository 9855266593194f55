package salescoach.playbook.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionGroupsTest {

  private static final List<List<String>> WANTED =
      List.of(
          List.of(
              "how do I deal with procurement?",
              "procurement is blocking my deal, what now",
              "procurment wants another discount, how do I handle procurement?",
              "when should procurement come in",
              "how to handle procurement"),
          List.of(
              "how do I ask for a referral?",
              "asking a happy customer for referrals",
              "when is a good time to ask for referrals"),
          List.of(
              "what do I do about no-shows at demos",
              "prospect was a no show for the demo",
              "demo no-shows"),
          List.of("do we have a battle card against Acme?", "Acme battle card"),
          List.of("should I connect on WhatsApp?", "is whatsapp ok with prospects"),
          List.of("how much discount may I give?"),
          List.of("what is our NDA process"),
          List.of("how do I write a LinkedIn headline"));

  @Test
  void what_is_asked_in_many_ways_is_one_group_and_nothing_else_is_in_it() {
    assertThat(texts(QuestionGroups.of(asked(WANTED.stream().flatMap(List::stream).toList()))))
        .isEqualTo(WANTED);
  }

  @Test
  void the_same_groups_come_of_any_order() {
    List<String> all = new ArrayList<>(WANTED.stream().flatMap(List::stream).toList());
    Set<Set<String>> wanted = sets(WANTED);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(sets(texts(QuestionGroups.of(asked(all))))).as("%s", all).isEqualTo(wanted);
    }
  }

  @Test
  void what_was_asked_most_often_comes_first_and_among_equals_what_was_asked_first() {
    assertThat(
            texts(
                QuestionGroups.of(
                    asked(List.of("refund policy?", "NDA?", "what is the refund policy", "pets")))))
        .containsExactly(
            List.of("refund policy?", "what is the refund policy"),
            List.of("NDA?"),
            List.of("pets"));
  }

  @Test
  void small_words_make_no_two_questions_alike() {
    assertThat(
            QuestionGroups.of(
                asked(
                    List.of(
                        "what should I say when they ask about price",
                        "what should I say when they ask about security",
                        "how do I get a prospect to answer an email about pets"))))
        .hasSize(3);
  }

  @Test
  void a_chain_of_likenesses_does_not_tie_its_ends_together() {
    assertThat(
            QuestionGroups.of(
                asked(
                    List.of(
                        "pricing objection",
                        "pricing security",
                        "security audit",
                        "audit invoice"))))
        .hasSizeGreaterThan(1);
  }

  @Test
  void questions_without_a_word_that_says_anything_stand_together() {
    assertThat(texts(QuestionGroups.of(asked(List.of("how?", "???", "what about my NDA", "so?")))))
        .containsExactly(List.of("how?", "???", "so?"), List.of("what about my NDA"));
  }

  @Test
  void there_may_be_none_and_there_may_be_too_many() {
    assertThat(QuestionGroups.of(List.of())).isEmpty();
    List<Asked> many =
        asked(IntStream.range(0, 2_000).mapToObj(i -> "topic" + i * 7_919 + " rule").toList());
    assertThat(QuestionGroups.of(many).stream().mapToInt(List::size).sum())
        .isEqualTo(QuestionGroups.MOST);
  }

  @Test
  void as_many_and_as_long_as_they_may_be_they_are_grouped_while_somebody_waits() {
    Random random = new Random(1);
    List<String> long170 =
        IntStream.range(0, QuestionGroups.MOST)
            .mapToObj(
                question ->
                    IntStream.range(0, 170)
                        .mapToObj(word -> "word" + Integer.toString(random.nextInt(40_000), 36))
                        .collect(Collectors.joining(" ")))
            .toList();
    // A computer that is busy with other things, too, has ten times as long as it takes.
    assertTimeout(Duration.ofSeconds(4), () -> QuestionGroups.of(asked(long170)));
  }

  private static List<Asked> asked(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Asked("q" + i, texts.get(i)))
        .toList();
  }

  private static List<List<String>> texts(List<List<Asked>> groups) {
    return groups.stream().map(group -> group.stream().map(Asked::text).toList()).toList();
  }

  private static Set<Set<String>> sets(List<List<String>> groups) {
    Set<Set<String>> sets = new HashSet<>();
    groups.forEach(group -> sets.add(Set.copyOf(group)));
    return sets;
  }
}
