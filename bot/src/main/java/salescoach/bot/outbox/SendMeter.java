package salescoach.bot.outbox;

import java.time.Duration;
import java.util.Locale;

/** Told of the messages that the coach sends by itself: how many and how late, never to whom. */
public interface SendMeter {

  /** For whoever does not count. */
  SendMeter NONE =
      new SendMeter() {
        @Override
        public void offered(String kind) {}

        @Override
        public void ended(String kind, End end) {}

        @Override
        public void waiting(int messages, Duration oldest) {}
      };

  /** What became of a message. */
  enum End {
    SENT,
    /** It was out, though nobody knew: Slack had not answered, or a process had ended. */
    FOUND,
    /** It was too late for it. */
    LATE,
    /** There was nothing to say; it may be sent later on, if there is by then. */
    EMPTY,
    /** Slack does not want it, or nobody can find out whether it is out. */
    GIVEN_UP;

    /** The name in figures: {@code given up}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Messages of that kind may be sent from now on. */
  void offered(String kind);

  /** A message's way has ended; told once for each by the process that ended it. */
  void ended(String kind, End end);

  /**
   * How many messages wait in the database, whichever process wrote them down.
   *
   * @param oldest since when the first of them waits; nothing where none does
   */
  void waiting(int messages, Duration oldest);
}
