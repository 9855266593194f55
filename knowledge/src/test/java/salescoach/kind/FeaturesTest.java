package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.text.Language;
import salescoach.text.Reading;

class FeaturesTest {

  private static final Language ENGLISH = Language.english();

  private static Reading reading(String text) {
    return new Reading(new Draft(text, Medium.EMAIL), ENGLISH);
  }

  private static int count(String text) {
    return Features.in(reading(text)).count();
  }

  private static List<String> places(String text) {
    Reading draft = reading(text);
    return Features.in(draft).places().stream().map(draft::quote).toList();
  }

  @Test
  void each_item_of_a_list_counts_and_so_does_the_one_that_leads_to_it() {
    assertThat(count("We carry toner, copy paper, desk chairs and envelopes.")).isEqualTo(4);
    assertThat(places("Well, we carry toner, copy paper, chairs and envelopes."))
        .containsExactly("we carry toner, copy paper, chairs and envelopes");
  }

  @Test
  void what_stands_before_a_colon_is_no_item() {
    assertThat(count("This is what is new: toner, copy paper, desk chairs.")).isEqualTo(3);
  }

  @Test
  void two_things_are_no_list() {
    assertThat(count("They like toner and envelopes.")).isZero();
  }

  @Test
  void an_item_may_have_a_tail_and_a_verb() {
    assertThat(
            count(
                "The kit has a card with two percent back on fuel, it reads meters, emails you"
                    + " a chart at dawn and prints tags."))
        .isEqualTo(4);
  }

  @Test
  void a_clause_of_another_kind_ends_a_list() {
    assertThat(count("We like toner, paper, chairs, which is what I would have said."))
        .isEqualTo(3);
  }

  @Test
  void bullets_go_on_from_line_to_line() {
    assertThat(count("What's new:\n\n- shift planner\n- holiday tracking\n- one that texts you"))
        .isEqualTo(3);
    assertThat(count("I could do:\n\n- Tuesday at 10\n- Thursday at 2\n- Friday at noon")).isZero();
  }

  @Test
  void short_lines_are_bullets_unless_they_end_the_message() {
    String lines = "We offer:\nLocal search\nWeb design\nContent writing\n";
    assertThat(count(lines + "\nWhich of these would be of use to your team this spring?"))
        .isEqualTo(3);
  }

  @Test
  void a_wrapped_line_does_not_cut_an_item_in_two() {
    String wrapped = "We carry toner, paper, all kinds of pencils, desk\nchairs and envelopes.";
    assertThat(count(wrapped)).isEqualTo(5);
  }

  @Test
  void speech_without_pauses_is_counted_by_its_nouns() {
    assertThat(
            count(
                "hi it's Tariq so yeah we were thinking about your phones handsets call recording"
                    + " desk phones door entry lift lines cameras anyway that is what we were"
                    + " thinking about"))
        .isEqualTo(4);
  }

  @Test
  void clauses_about_the_product_count_one_each() {
    assertThat(places("Our platform is fast. It also syncs at night. There's an app."))
        .containsExactly("Our platform is", "It also syncs", "There's an");
  }

  @Test
  void and_more_adds_to_a_list_only() {
    assertThat(count("We do lofts, decks, drives, you name it.")).isEqualTo(4);
    assertThat(count("You name it.")).isZero();
  }

  @Test
  void lists_of_names_clients_and_numbers_are_none() {
    assertThat(count("Our clients include small dairies, mills, bakeries and farms.")).isZero();
    assertThat(count("It was Ann Moss, Lee Cole, Pat Dorsey and Kit Fry.")).isZero();
    assertThat(count("I'm at 412-555-0137, nights, weekends, holidays.")).isZero();
    assertThat(count("I could do 9, 10, 11 or 12.")).isZero();
  }

  @Test
  void the_prospects_own_list_is_none() {
    assertThat(count("You run tickets, rotas, timesheets, and payroll by hand.")).isZero();
    assertThat(count("Do your crews use radios, tablets, phones or paper?")).isZero();
    String text = "Kessler makes gears, shafts, housings and valves.";
    Prospect kessler = new Prospect("Kessler Tool", "", "", "", "", false);
    Context context =
        new Context(
            kessler,
            List.of(),
            List.of(),
            Context.USUAL_PACE_WPM,
            TeamRecent.NONE,
            java.util.Optional.empty(),
            java.util.Set.of());
    assertThat(count(text)).isEqualTo(4);
    assertThat(Features.in(new Reading(new Draft(text, Medium.EMAIL, context), ENGLISH)).count())
        .isZero();
  }

  @Test
  void more_than_five_are_much() {
    assertThat(Features.in(reading("We carry toner, paper, chairs, pens, ink.")).isMuch())
        .isFalse();
    assertThat(Features.in(reading("We carry toner, paper, chairs, pens, ink, tea.")).isMuch())
        .isTrue();
  }
}
