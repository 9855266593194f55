package salescoach.bot.clock;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what is wrong with the scheduler. Its own log, which writes a page each second while the
 * database is away, is off.
 */
final class Watch extends AbstractSchedulerListener {

  private static final Set<SchedulerEventType> TROUBLE =
      EnumSet.of(
          SchedulerEventType.UNEXPECTED_ERROR,
          SchedulerEventType.COMPLETIONHANDLER_ERROR,
          SchedulerEventType.FAILUREHANDLER_ERROR);

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final AtomicBoolean troubled = new AtomicBoolean();

  @Override
  public void onExecutionDead(Execution execution) {
    LOG.info("{} is taken over from an instance that ended in it", execution.getTaskName());
  }

  @Override
  public void onSchedulerEvent(SchedulerEventType type) {
    if (TROUBLE.contains(type) && troubled.compareAndSet(false, true)) {
      LOG.warn("the timetable does not get on ({}); it goes on trying", type);
    }
    if (type == SchedulerEventType.RAN_EXECUTE_DUE && troubled.compareAndSet(true, false)) {
      LOG.info("the timetable is back");
    }
  }
}
