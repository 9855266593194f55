package salescoach.bot.clock;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;

/** Always that long after the end of the last time; the first time not before the start is over. */
record Pause(Duration length) implements Schedule {

  /** The start itself has enough to do. */
  private static final Duration FIRST = Duration.ofMinutes(1);

  @Override
  public Instant getNextExecutionTime(ExecutionComplete complete) {
    return complete.getTimeDone().plus(length);
  }

  @Override
  public Instant getInitialExecutionTime(Instant now) {
    return now.plus(length.compareTo(FIRST) < 0 ? length : FIRST);
  }

  @Override
  public boolean isDeterministic() {
    return false;
  }
}
