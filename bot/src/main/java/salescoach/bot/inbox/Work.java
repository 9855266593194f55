package salescoach.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.slack.Fence;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.slack.SlackUnanswered;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.StorageUnavailable;

/** One try at a job: the handler, the commit, and what comes of each way in which it can fail. */
final class Work {

  /** After how long a person is told that the answer is on its way. */
  static final Duration PROGRESS_AFTER = Duration.ofSeconds(2);

  private static final Duration SOON = Duration.ofSeconds(1);

  /** Tries at something that fails by a mistake of the coach's own. */
  private static final int MOST_MISTAKES = 3;

  private static final Logger LOG = LoggerFactory.getLogger(Work.class);

  private final Database database;
  private final InboxStore store;
  private final Handlers handlers;
  private final Clock clock;
  private final Meter meter;
  private final Consumer<Job> ended;

  Work(
      Database database,
      InboxStore store,
      Handlers handlers,
      Clock clock,
      Meter meter,
      Consumer<Job> ended) {
    this.database = database;
    this.store = store;
    this.handlers = handlers;
    this.clock = clock;
    this.meter = meter;
    this.ended = ended;
  }

  boolean isPrompt(Job job) {
    return handlers.isPrompt(job.incoming());
  }

  /** Leaves a job in the database, for whoever takes it up there. */
  void leave(Job job) {
    ended.accept(job);
  }

  /** Tries once; answers how long to wait before the next try, if there is to be one. */
  Optional<Duration> on(Job job) {
    if (!job.lease().holds()) {
      leave(job);
      return Optional.empty();
    }
    try {
      if (job.tried() == 1 || !isOver(job)) {
        Fence.guard(job.lease()::holds, () -> answer(job));
      }
      leave(job);
      return Optional.empty();
    } catch (StorageUnavailable outage) {
      return Optional.of(SOON);
    } catch (SlackLimited limited) {
      return Optional.of(limited.after());
    } catch (SlackUnanswered lost) {
      LOG.info("{}: {}", job.incoming(), lost.getMessage());
      return job.isSpent(clock.instant())
          ? giveUp(job, InboxMessages.stumbled())
          : Optional.of(job.backOff());
    } catch (SlackRefused refused) {
      LOG.warn("{}: {}", job.incoming(), refused.getMessage());
      return giveUp(job, words(refused));
    } catch (RuntimeException | Error mistake) {
      // An Error, too: a job that nobody ends would be kept from everybody else for good.
      int mistakes = job.mistaken();
      LOG.warn("{} failed at try {}: {}", job.incoming(), mistakes, Trace.of(mistake));
      return mistakes < MOST_MISTAKES ? Optional.of(SOON) : giveUp(job, InboxMessages.stumbled());
    }
  }

  /** Says that it takes longer, where the work is not done by now. */
  void sayProgress(Job job) {
    try {
      Fence.guard(job.lease()::holds, () -> job.progress(InboxMessages.progress()));
    } catch (RuntimeException unimportant) {
      LOG.info("no word of progress for {}: {}", job.incoming(), unimportant.getMessage());
    }
  }

  private void answer(Job job) {
    Incoming incoming = job.incoming();
    Handler handler =
        handlers
            .of(incoming.kind())
            .orElseThrow(() -> new IllegalStateException("nothing handles " + incoming.kind()));
    Kept kept = handler.handle(incoming, job.answer());
    boolean[] own = new boolean[1];
    database.useTransaction(
        transaction -> {
          own[0] = store.finish(transaction, job.claim(), false);
          if (own[0]) {
            kept.in(transaction);
          }
        });
    answered(job);
  }

  /** Whether a try before this one was the last: its commit may have succeeded without a word. */
  private boolean isOver(Job job) {
    Optional<String> state = store.state(job.claim());
    if (state.equals(Optional.of("open"))) {
      return false;
    }
    if (state.equals(Optional.of("done"))) {
      answered(job);
    }
    job.done();
    return true;
  }

  private void answered(Job job) {
    job.done();
    tidy(job);
    meter.answered(job.incoming().kind(), Duration.between(job.received(), clock.instant()));
  }

  private static void tidy(Job job) {
    try {
      job.answer().tidy();
    } catch (BotException left) {
      LOG.info("a word of progress stays for {}: {}", job.incoming(), left.getMessage());
    }
  }

  private static SlackMessage words(SlackRefused refused) {
    return refused.error().equals("expired_trigger_id")
        ? InboxMessages.pressAgain()
        : InboxMessages.stumbled();
  }

  /** The person must hear of it: where Slack can't be told yet, all is done again later. */
  private Optional<Duration> giveUp(Job job, SlackMessage words) {
    try {
      tell(job, words);
    } catch (SlackLimited limited) {
      return Optional.of(limited.after());
    } catch (SlackUnanswered lost) {
      if (!job.isSpent(clock.instant())) {
        return Optional.of(job.backOff());
      }
      LOG.warn("{} is given up without a word: {}", job.incoming(), lost.getMessage());
    }
    try {
      database.useTransaction(transaction -> store.finish(transaction, job.claim(), true));
    } catch (StorageUnavailable outage) {
      return Optional.of(SOON);
    }
    meter.givenUp(job.incoming().kind());
    job.done();
    leave(job);
    return Optional.empty();
  }

  private static void tell(Job job, SlackMessage words) {
    try {
      Fence.guard(job.lease()::holds, () -> job.answer().excuse(words));
    } catch (SlackRefused unreachable) {
      LOG.info("could not tell the person of it: {}", unreachable.getMessage());
    }
  }
}
