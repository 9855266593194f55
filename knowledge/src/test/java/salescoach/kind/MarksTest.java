package salescoach.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salescoach.text.Span;

class MarksTest {

  private static final Span EARLY = new Span(2, 5);
  private static final Span LATE = new Span(10, 14);
  private static final Span LAST = new Span(20, 24);

  private final Marks marks = new Marks();

  @Test
  void there_are_none_at_first() {
    assertThat(marks.isEmpty()).isTrue();
    assertThat(marks.weight()).isZero();
    assertThat(marks.places()).isEmpty();
  }

  @Test
  void weights_add_up() {
    marks.add(List.of(EARLY, LATE), 2, 9);
    marks.add(List.of(LAST), 1, 9);
    assertThat(marks.weight()).isEqualTo(5);
    assertThat(marks.isEmpty()).isFalse();
  }

  @Test
  void the_heaviest_comes_first_and_equals_come_in_the_texts_order() {
    marks.add(List.of(EARLY), 1, 9);
    marks.add(List.of(LAST, LATE), 2, 9);
    assertThat(marks.places()).containsExactly(LATE, LAST, EARLY);
  }

  @Test
  void only_the_first_few_of_a_kind_count() {
    marks.add(List.of(EARLY, LATE, LAST), 1, 2);
    assertThat(marks.places()).containsExactly(EARLY, LATE);
  }

  @Test
  void the_same_place_counts_once() {
    marks.add(List.of(EARLY), 2, 9);
    marks.add(List.of(EARLY), 2, 9);
    marks.add(List.of(EARLY), 1, 9);
    assertThat(marks.weight()).isEqualTo(2);
  }

  @Test
  void a_lighter_mark_on_a_heavier_one_is_no_other_but_one_beside_it_is() {
    marks.add(List.of(EARLY), 2, 9);
    marks.add(List.of(new Span(4, 8), new Span(5, 8)), 1, 9);
    assertThat(marks.places()).containsExactly(EARLY, new Span(5, 8));
  }

  @Test
  void equal_marks_may_overlap() {
    marks.add(List.of(EARLY), 2, 9);
    marks.add(List.of(new Span(4, 8)), 2, 9);
    assertThat(marks.weight()).isEqualTo(4);
  }
}
