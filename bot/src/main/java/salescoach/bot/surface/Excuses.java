package salescoach.bot.surface;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.BotException;
import salescoach.bot.inbox.InboxMessages;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.slack.SlackApi;

/**
 * Tells people that what they sent could not be kept. Slack brings an unacknowledged event again,
 * so each is excused once; and since nothing can be kept, neither can the excuse.
 */
public final class Excuses implements AutoCloseable {

  private static final int MOST_REMEMBERED = 1000;
  private static final int MOST_WAITING = 200;
  private static final Logger LOG = LoggerFactory.getLogger(Excuses.class);

  private final SlackApi slack;
  private final ThreadPoolExecutor voice =
      new ThreadPoolExecutor(
          2,
          2,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(MOST_WAITING),
          new ThreadPoolExecutor.DiscardPolicy());
  private final Set<String> told =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST_REMEMBERED;
                }
              }));

  public Excuses(SlackApi slack) {
    this.slack = slack;
    voice.allowCoreThreadTimeOut(true);
  }

  void forEvent(Incoming event) {
    if (event.kind().equals("home") || !told.add(event.key())) {
      return;
    }
    say(
        () -> {
          if (event.isDirect()) {
            slack.post(
                event.channel(), event.thread(), InboxMessages.tryAgain(), event.key() + "/excuse");
          } else {
            slack.whisper(
                event.channel(), event.thread(), event.member(), InboxMessages.tryAgain());
          }
        });
  }

  void forPress(Incoming press) {
    if (!told.add(press.key())) {
      return;
    }
    if (press.responseUrl().isEmpty()) {
      say(
          () ->
              slack.post(
                  slack.directMessages(press.member()),
                  "",
                  InboxMessages.tryAgain(),
                  press.key() + "/excuse"));
    } else {
      say(() -> slack.respond(press.responseUrl(), InboxMessages.tryAgain(), false));
    }
  }

  @Override
  public void close() {
    voice.shutdownNow();
  }

  private void say(Runnable words) {
    voice.execute(
        () -> {
          try {
            words.run();
          } catch (BotException unreachable) {
            LOG.info("could not tell a member to try again: {}", unreachable.getMessage());
          }
        });
  }
}
