package salescoach.bot.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import salescoach.cadence.Channel;

class WeekPictureTest {

  @Test
  void a_week_that_is_over_is_not_called_this_week() {
    Touches touches = new Touches(Map.of(Channel.CALL, 12), Map.of(Channel.CALL, 7));
    assertThat(WeekPicture.touches(touches).getSeriesMap())
        .containsOnlyKeys("The week before", "Last week");
  }
}
