package salescoach.bot.week;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.inbox.Trace;
import salescoach.bot.outbox.Letter;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.slack.SlackUnanswered;

/**
 * Brings a week's picture to Slack, once for each message. A message without its picture is better
 * than none: so it goes without, where Slack takes no file or Java can't draw.
 */
final class Gallery {

  private static final Logger LOG = LoggerFactory.getLogger(Gallery.class);

  private final Outbox outbox;
  private final SlackApi slack;

  Gallery(Outbox outbox, SlackApi slack) {
    this.outbox = outbox;
    this.slack = slack;
  }

  /** The picture's id at Slack. */
  Optional<String> file(Letter letter, RepWeek week) {
    if (!letter.fileId().isEmpty()) {
      return Optional.of(letter.fileId());
    }
    if (letter.out()) {
      return Optional.empty();
    }
    try {
      byte[] picture = WeekPicture.png(week);
      return picture.length == 0 ? Optional.empty() : Optional.of(uploaded(letter, picture));
    } catch (SlackRefused | SlackUnanswered noFile) {
      LOG.info("a week goes without its picture: {}", noFile.getMessage());
    } catch (LinkageError | InternalError | IllegalArgumentException noGraphics) {
      // Where a server has no fonts, Java's graphics end in one of these.
      LOG.warn("a week goes without its picture: {}", Trace.of(noGraphics));
    }
    return Optional.empty();
  }

  private String uploaded(Letter letter, byte[] picture) {
    String id = slack.upload("your-week.png", "Your week", picture);
    outbox.keepFile(letter, id);
    return id;
  }
}
