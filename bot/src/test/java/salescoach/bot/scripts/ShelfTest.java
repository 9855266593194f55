package salescoach.bot.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salescoach.draft.Medium;

class ShelfTest {

  static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

  private final Script young = script("young", 2, Optional.empty());
  private final Script old = script("old", 9, Optional.empty());
  private final Script lately = script("lately", 9, Optional.of(1));
  private final Script longAgo = script("long ago", 1, Optional.of(30));
  private final Shelf shelf = new Shelf(List.of(lately, young, longAgo, old));

  static Script script(String text, int keptDaysAgo, Optional<Integer> usedDaysAgo) {
    return new Script(
        UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
        Medium.VOICEMAIL,
        text,
        88,
        usedDaysAgo.isPresent() ? 3 : 0,
        usedDaysAgo.map(days -> NOW.minus(Duration.ofDays(days))),
        NOW.minus(Duration.ofDays(keptDaysAgo)));
  }

  @Test
  void never_used_comes_first_and_the_oldest_of_it_and_then_what_rested_longest() {
    assertThat(texts(shelf)).containsExactly("old", "young", "long ago", "lately");
  }

  @Test
  void another_one_is_the_next_and_behind_the_last_comes_the_first() {
    Stream<Script> asked = Stream.of(old, young, longAgo, lately);
    assertThat(asked.map(it -> shelf.after(it.id()).orElseThrow().text()))
        .containsExactly("young", "long ago", "lately", "old");
    assertThat(shelf.without(young).after(young.id())).contains(old);
    assertThat(new Shelf(List.of(old)).after(old.id())).contains(old);
  }

  @Test
  void what_was_used_goes_to_the_end() {
    assertThat(texts(shelf.used(old, NOW))).containsExactly("young", "long ago", "lately", "old");
    assertThat(shelf.used(old, NOW).find(old.id()).orElseThrow().uses()).isEqualTo(1);
  }

  @Test
  void nothing_comes_of_an_empty_shelf() {
    Shelf empty = new Shelf(List.of());
    assertThat(empty.first()).isEmpty();
    assertThat(empty.after(old.id())).isEmpty();
  }

  private static List<String> texts(Shelf shelf) {
    return shelf.scripts().stream().map(Script::text).toList();
  }
}
