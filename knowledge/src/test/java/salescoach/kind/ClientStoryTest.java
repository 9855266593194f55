package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;
import salescoach.text.Reading;
import salescoach.text.Span;

class ClientStoryTest {

  @Test
  void the_story_is_the_clauses_around_the_name_and_what_goes_on_about_the_client() {
    assertThat(
            story(
                "How do you count stock? Since 2019 we have counted for our client Kroger, 80 stores,"
                    + " and you might save a day. They close the books sooner. Shrink is down. I"
                    + " can talk on Tuesday."))
        .containsExactly(
            "Since 2019 we have counted for our client Kroger",
            "80 stores",
            "They close the books sooner");
  }

  @Test
  void speech_without_marks_is_cut_where_a_new_subject_begins() {
    assertThat(
            story(
                "hi it's Pat so um we look after Kroger and uh they count every night so you might"
                    + " like it and I'll send you an email"))
        .containsExactly("hi it's Pat", "we look after Kroger", "they count every night");
  }

  @Test
  void a_list_of_results_belongs_to_the_client() {
    assertThat(
            story(
                "We helped Kroger last year.\n\nThe results:\n- fewer gaps on shelves\n- 80 stores"
                    + " counted\n\nWant the same? Tell me."))
        .containsExactly(
            "We helped Kroger last year",
            "The results",
            "fewer gaps on shelves",
            "80 stores counted");
  }

  @Test
  void what_is_told_before_the_name_belongs_to_it_where_the_sentence_sums_up() {
    assertThat(story("Shrink fell by half in a year. That's what we did for Kroger and Aldi."))
        .containsExactly("Shrink fell by half in a year", "That's what we did for Kroger and Aldi");
  }

  @Test
  void the_prospect_as_a_measure_does_not_end_the_story() {
    assertThat(story("We have helped brands in your space like Kroger, with 80 stores, since May."))
        .containsExactly(
            "We have helped brands in your space like Kroger", "with 80 stores", "since May");
  }

  @Test
  void what_is_told_to_the_prospect_about_the_client_is_the_clients() {
    assertThat(story("We clean for our client Kroger. I can tell you they pay us by the foot."))
        .containsExactly("We clean for our client Kroger", "they pay us by the foot");
  }

  private static List<String> story(String text) {
    Reading draft = new Reading(new Draft(text, Medium.EMAIL), Language.english());
    return ClientStory.of(draft, ClientMentions.in(draft).all()).clauses().stream()
        .map(clause -> clause.get(0).span().to(clause.get(clause.size() - 1).span()))
        .map((Span span) -> draft.quote(span))
        .toList();
  }
}
