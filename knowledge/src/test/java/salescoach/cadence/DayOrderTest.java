package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salescoach.KnowledgeException;

/** Which of a day's steps come first, and what becomes of those that find no room. */
class DayOrderTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private record Item(String name, NextStep step, Standing standing) {}

  private static Item item(String name, Plans plans) {
    return new Item(name, plans.at("2026-03-02"), plans.standing());
  }

  @Test
  void promises_come_first_and_tidying_up_last() {
    List<Item> inOrder =
        List.of(
            item("agreed", Plans.of(Stage.LEAD).agreed("2026-03-02")),
            item("deadline", Plans.of(Stage.LEAD).deadline("2026-03-09")),
            item("lead", Plans.of(Stage.LEAD).deadline("2026-03-10")),
            item("answered", Plans.prospect().answered(Channel.CALL, "2026-02-20")),
            item("handed off", Plans.of(Stage.HANDED_OFF).handedOff("2026-02-20")),
            item("email", Plans.prospect().tried(Channel.VOICEMAIL, "2026-03-02")),
            item("new", Plans.prospect()),
            item("second try", Plans.prospect().tried(Channel.CALL, "2026-02-20")),
            item("third try", Plans.prospect().tried(2, Channel.EMAIL, "2026-02-20")),
            item("rested", Plans.of(Stage.BACK_BURNER).backBurner("2025-03-02")),
            item("overdue", Plans.of(Stage.LEAD).deadline("2026-03-01")),
            item("used up", Plans.prospect().tried(12, Channel.EMAIL, "2026-02-20")),
            item("won", Plans.of(Stage.WON)));
    List<Item> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(5));

    shuffled.sort(MostValuable.first(Item::step, Item::standing));

    assertThat(shuffled.stream().map(Item::name))
        .containsExactlyElementsOf(inOrder.stream().map(Item::name).toList());
  }

  @Test
  void ten_come_today_and_the_others_on_the_working_days_after() {
    List<Integer> items = IntStream.range(0, 23).boxed().toList();

    Map<LocalDate, List<Integer>> days =
        Spread.over(
            items,
            item -> MONDAY,
            Spread.ahead(MONDAY.plusDays(4), 5, WorkingDays.of("US")),
            Spread.A_DAY);

    assertThat(days)
        .containsExactly(
            Map.entry(LocalDate.of(2026, 3, 6), IntStream.range(0, 10).boxed().toList()),
            Map.entry(LocalDate.of(2026, 3, 9), IntStream.range(10, 20).boxed().toList()),
            Map.entry(LocalDate.of(2026, 3, 10), List.of(20, 21, 22)));
  }

  @Test
  void nothing_comes_before_it_is_due_and_a_full_day_is_passed_over() {
    List<String> items = List.of("tuesday 1", "overdue 1", "tuesday 2", "overdue 2", "overdue 3");

    Map<LocalDate, List<String>> days =
        Spread.over(
            items,
            item -> item.startsWith("tuesday") ? MONDAY.plusDays(1) : MONDAY.minusDays(9),
            Spread.ahead(MONDAY, 3, WorkingDays.of("US")),
            2);

    assertThat(days)
        .containsExactly(
            Map.entry(MONDAY, List.of("overdue 1", "overdue 2")),
            Map.entry(MONDAY.plusDays(1), List.of("tuesday 1", "tuesday 2")),
            Map.entry(MONDAY.plusDays(2), List.of("overdue 3")));
  }

  @Test
  void what_finds_no_room_is_left_out() {
    assertThat(Spread.over(List.of(1, 2, 3), item -> MONDAY, List.of(MONDAY), 2))
        .containsExactly(Map.entry(MONDAY, List.of(1, 2)));
    assertThatThrownBy(() -> Spread.over(List.of(1), item -> MONDAY, List.of(MONDAY), 0))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("from 1 on");
  }

  @Test
  void a_step_that_is_never_due_has_a_place_all_the_same() {
    Item won = item("won", Plans.of(Stage.WON));

    assertThat(won.step().due()).isEqualTo(Optional.empty());
    assertThat(MostValuable.first(Item::step, Item::standing).compare(won, won)).isZero();
  }
}
