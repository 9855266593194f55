package salescoach.bot.followup.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;

/** Which touch an outcome makes, and how the prospect goes back when it is taken back. */
class OutcomeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void whoever_declines_after_a_voicemail_was_not_called() {
    assertThat(Outcome.NOT_INTERESTED.channel(Action.VOICEMAIL)).isEqualTo(Channel.VOICEMAIL);
    assertThat(Outcome.NOT_INTERESTED.channel(Action.CALL)).isEqualTo(Channel.CALL);
    assertThat(Outcome.TALKED.channel(Action.VOICEMAIL)).isEqualTo(Channel.CALL);
  }

  @Test
  void a_prospect_goes_back_to_its_stage_unless_it_was_moved_on() {
    Standing resting = StandingEdit.of(Standing.NEW).moved(Stage.BACK_BURNER, DAY).made();
    Standing lost = StandingEdit.of(resting).moved(Stage.LOST, DAY).made();
    Moved moved = Moved.read(Moved.column(resting, lost)).orElseThrow();
    assertThat(moved.back(lost)).isEqualTo(resting);
    Standing won = StandingEdit.of(lost).moved(Stage.WON, DAY).made();
    assertThat(moved.back(won)).isEqualTo(won);
    assertThat(Moved.read(Moved.column(won, won))).isEmpty();
    assertThat(Moved.read("a:b:c")).isEmpty();
  }
}
