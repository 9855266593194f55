package salescoach.bot.nudge;

import java.time.Duration;
import salescoach.bot.nudge.day.DayPlan;

/** Told of the mornings that are planned: how many and how fast, never whose. */
public interface PlanMeter {

  /** For whoever does not count. */
  PlanMeter NONE =
      new PlanMeter() {
        @Override
        public void planned(DayPlan.State state) {}

        @Override
        public void rounded(boolean idle, Duration took) {}
      };

  /** A morning was planned, or skipped, and that is written down. */
  void planned(DayPlan.State state);

  /** All were looked at whose morning had come; idle if there was nobody. */
  void rounded(boolean idle, Duration took);
}
