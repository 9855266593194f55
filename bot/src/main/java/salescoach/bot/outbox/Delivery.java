package salescoach.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.inbox.Trace;
import salescoach.bot.slack.Fence;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.slack.SlackUnanswered;
import salescoach.bot.storage.StorageException;
import salescoach.bot.storage.StorageUnavailable;

/**
 * One try at one message.
 *
 * <p>Slack takes no key that would make a post happen once. So each message carries its row's id,
 * and where somebody began to send it and nobody knows how that went, the conversation is read
 * before anything is posted. Where it can't be read, nothing is posted.
 */
final class Delivery {

  /** How much earlier than it was begun a message may seem to stand, since clocks differ. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

  /** Slack may still be storing what it did not answer; a look at once could miss it. */
  private static final Duration SETTLED = Duration.ofSeconds(3);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 5;
  private static final Duration LOOK_FOR_TURN = Duration.ofMillis(150);
  private static final Duration LOOK_FOR_DATABASE = Duration.ofMillis(300);

  /** What is wrong with the coach's right to be there, and with no message. */
  private static final Set<String> OWN_TROUBLE =
      Set.of(
          "account_inactive",
          "invalid_auth",
          "not_authed",
          "team_access_not_granted",
          "token_expired",
          "token_revoked");

  /** Somebody took the message away: there is nothing to draw anew. */
  private static final String DELETED = "message_not_found";

  private static final String UNKNOWN_CHANNEL = "channel_not_found";
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Queue queue;
  private final Endings endings;
  private final Kinds kinds;
  private final SlackApi slack;
  private final Taken taken;

  /** Whether it may be out. */
  private boolean fateUnknown;

  private boolean looking;

  Delivery(Queue queue, Endings endings, Kinds kinds, SlackApi slack, Taken taken) {
    this.queue = queue;
    this.endings = endings;
    this.kinds = kinds;
    this.slack = slack;
    this.taken = taken;
    this.fateUnknown = taken.begun().isPresent();
  }

  /** The row or the turn went to another process before the next call. */
  private static final class Overtaken extends BotException {
    Overtaken() {
      super("another instance is at it");
    }
  }

  void run() {
    try {
      send();
    } catch (StorageException outage) {
      LOG.info("a message is left to be taken up anew: {}", outage.getMessage());
    } catch (Overtaken overtaken) {
      later(Duration.ZERO, false);
    } catch (SlackLimited limited) {
      later(limited.after(), false);
    } catch (SlackUnanswered lost) {
      LOG.info("an outgoing message: {}", lost.getMessage());
      later(backOff(), true);
    } catch (SlackRefused refused) {
      refused(refused);
    } catch (RuntimeException mistake) {
      LOG.warn(
          "a message of kind {} failed: {}", Kinds.name(taken.letter().kind()), Trace.of(mistake));
      later(backOff(), true);
    }
  }

  private void send() {
    String channel = channel();
    if (taken.posted().isPresent()) {
      redraw(taken.posted().get());
      return;
    }
    if (fateUnknown) {
      Optional<Posted> found = found(channel, taken.begun().orElseThrow());
      if (found.isPresent()) {
        end(() -> endings.posted(taken, found.get(), true));
        return;
      }
      fateUnknown = false;
    }
    Optional<SlackMessage> message =
        taken.expired() ? Optional.empty() : kinds.of(taken.letter().kind()).draw(taken.letter());
    if (message.isEmpty()) {
      end(() -> endings.expired(taken));
      return;
    }
    Posted posted = post(channel, message.get());
    end(() -> endings.posted(taken, posted, false));
  }

  private Posted post(String channel, SlackMessage message) {
    holdOn();
    fateUnknown = true;
    try {
      return fenced(() -> slack.post(channel, "", message, taken.mark()));
    } catch (SlackRefused | SlackLimited notPosted) {
      fateUnknown = false;
      throw notPosted;
    }
  }

  private Optional<Posted> found(String channel, Instant begun) {
    holdOn();
    looking = true;
    Instant since = begun.minus(CLOCKS_DIFFER);
    Optional<Posted> found = fenced(() -> slack.find(channel, "", taken.mark(), since));
    looking = false;
    return found;
  }

  private void redraw(Posted posted) {
    Optional<SlackMessage> message = kinds.of(taken.letter().kind()).draw(taken.letter());
    if (message.isPresent()) {
      holdOn();
      fenced(
          () -> {
            slack.update(posted, message.get(), taken.mark());
            return posted;
          });
    }
    end(() -> endings.redrawn(taken, ""));
  }

  /** Makes a call that leaves only while row and turn are this process's. */
  private <T> T fenced(Supplier<T> call) {
    List<T> answer = new ArrayList<>(1);
    Fence.guard(taken.hold()::holds, () -> answer.add(call.get()));
    return answer.get(0);
  }

  private String channel() {
    if (!taken.isDirect()) {
      return taken.letter().receiver();
    }
    if (!taken.channel().isEmpty()) {
      return taken.channel();
    }
    String channel = fenced(() -> slack.directMessages(taken.letter().receiver()));
    endings.keepChannel(taken, channel);
    return channel;
  }

  /** Has row and turn for long enough for another call, which may take a wait for the turn. */
  private void holdOn() {
    while (!taken.hold().isFresh() && !queue.again(taken)) {
      if (!taken.hold().holdsRow()) {
        throw new Overtaken();
      }
      pause(LOOK_FOR_TURN);
    }
  }

  private void refused(SlackRefused refused) {
    LOG.warn("an outgoing message: {}", refused.getMessage());
    String error = refused.error();
    if (OWN_TROUBLE.contains(error)) {
      later(LONGEST_WAIT, false);
    } else if (isChannelOutdated(error)) {
      end(() -> endings.keepChannel(taken, ""));
      later(Duration.ZERO, true);
    } else if (taken.posted().isPresent()) {
      end(() -> endings.redrawn(taken, error.equals(DELETED) ? "" : error));
    } else {
      end(() -> endings.refused(taken, looking ? "not known whether it is out: " + error : error));
    }
  }

  /** One that was just asked for is none; so this does not go on for ever. */
  private boolean isChannelOutdated(String error) {
    return error.equals(UNKNOWN_CHANNEL)
        && taken.isDirect()
        && !taken.channel().isEmpty()
        && taken.posted().isEmpty();
  }

  private void later(Duration wait, boolean failed) {
    end(() -> endings.later(taken, wait, !fateUnknown, failed));
  }

  /** Has it written down, if need be after a database that was away for a moment. */
  private void end(Runnable ending) {
    while (true) {
      try {
        ending.run();
        return;
      } catch (StorageUnavailable away) {
        if (!taken.hold().holdsRow()) {
          LOG.info("a message is left to be taken up anew: {}", away.getMessage());
          return;
        }
        pause(LOOK_FOR_DATABASE);
      }
    }
  }

  private Duration backOff() {
    Duration wait = SETTLED.multipliedBy(1L << Math.min(taken.attempts(), MOST_DOUBLINGS));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BotException("The coach ends.", stopped);
    }
  }
}
