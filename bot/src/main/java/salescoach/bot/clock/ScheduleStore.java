package salescoach.bot.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import salescoach.bot.storage.Database;

/** The scheduler's own table, where its times are set right. */
final class ScheduleStore {

  private final Database database;

  ScheduleStore(Database database) {
    this.database = database;
  }

  /**
   * Brings forward what a process has put off whose clock was ahead, and which may not run any
   * more.
   */
  void bringForward(String task, Instant now, Duration pause, Duration beat) {
    database.useTransaction(
        transaction -> {
          transaction
              .createUpdate(
                  """
                  UPDATE scheduled_tasks SET execution_time = :latest
                  WHERE task_name = :task AND NOT picked AND execution_time > :latest
                  """)
              .bind("task", task)
              .bind("latest", now.plus(pause).atOffset(ZoneOffset.UTC))
              .execute();
          // Who lives says so again at once; who does not is noticed.
          transaction
              .createUpdate(
                  """
                  UPDATE scheduled_tasks SET last_heartbeat = :now
                  WHERE task_name = :task AND picked AND last_heartbeat > :latest
                  """)
              .bind("task", task)
              .bind("now", now.atOffset(ZoneOffset.UTC))
              .bind("latest", now.plus(beat).atOffset(ZoneOffset.UTC))
              .execute();
        });
  }
}
