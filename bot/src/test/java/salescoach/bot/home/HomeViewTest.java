package salescoach.bot.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salescoach.bot.admin.Roles;
import salescoach.bot.review.RecentDraft;
import salescoach.bot.slack.Golden;
import salescoach.draft.Medium;

class HomeViewTest {

  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
  private static final Optional<Roles> NO_ADMIN = Optional.empty();

  @Test
  void an_empty_one_says_how_to_begin() {
    Golden.assertSame("home-empty", HomeView.of(List.of(), 0, NO_ADMIN, NOW));
  }

  @Test
  void drafts_scripts_and_the_team() {
    List<RecentDraft> drafts =
        List.of(
            draft(Medium.VOICEMAIL, "Renata, how do your drivers prove a delivery?", 1, 41, 62, 88),
            draft(
                Medium.EMAIL, "Hi Marcus,\n\n<!here> we *do* a lot. " + "More ".repeat(60), 50, 9));
    Roles roles = new Roles(Set.of("U01"), Set.of("U02"), Set.of());
    Golden.assertSame("home-full", HomeView.of(drafts, 3, Optional.of(roles), NOW), "U01", "U02");
  }

  @Test
  void however_much_there_is_it_fits() {
    List<RecentDraft> drafts =
        Collections.nCopies(
            500,
            new RecentDraft(
                Medium.EMAIL,
                "&<!channel>".repeat(4_000),
                IntStream.range(0, 101).boxed().toList(),
                NOW));
    View view = HomeView.of(drafts, 100_000, NO_ADMIN, NOW);
    Golden.assertFits(view);
    assertThat(view.getBlocks()).hasSizeLessThan(20);
  }

  private static RecentDraft draft(Medium medium, String opening, int hoursAgo, Integer... scores) {
    return new RecentDraft(medium, opening, List.of(scores), NOW.minus(Duration.ofHours(hoursAgo)));
  }
}
