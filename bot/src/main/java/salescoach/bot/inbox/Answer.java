package salescoach.bot.inbox;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackUnanswered;

/**
 * The one answer to one thing that somebody sent.
 *
 * <p>Slack takes no key that would make a post happen once. So every message carries the id of what
 * it answers, and where it is not known whether an answer went out, the conversation is read before
 * anything is posted. A whisper can't be read back: it is repeated, rather than lost.
 */
public final class Answer {

  /** How much earlier than it was received an answer may seem to stand, since clocks differ. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

  private final SlackApi slack;
  private final Incoming incoming;
  private final Instant since;
  private Place place;
  private @Nullable Posted posted;
  private boolean whispered;
  private boolean fateUnknown;
  private final Set<String> told = new HashSet<>();

  Answer(SlackApi slack, Incoming incoming, Instant received, boolean begunBefore) {
    this.slack = slack;
    this.incoming = incoming;
    this.since = received.minus(CLOCKS_DIFFER);
    this.place = Place.of(incoming);
    this.fateUnknown = begunBefore;
  }

  /** Sends the answer to a thread instead; an empty thread is the conversation itself. */
  public synchronized Answer in(String channel, String thread) {
    place = new Place.Conversation(channel, thread);
    return this;
  }

  /** Sends the answer to the member's own conversation with the coach instead. */
  public synchronized Answer directly() {
    place = new Place.Direct(incoming.member());
    return this;
  }

  /**
   * Sends the answer, or puts it in the place of what was said so far.
   *
   * @return where it stands; the timestamp is empty for a whisper
   */
  public synchronized Posted send(SlackMessage message) {
    if (place instanceof Place.Whisper whisper) {
      if (!whispered) {
        slack.respond(whisper.responseUrl(), message, false);
        whispered = true;
      }
      return new Posted(incoming.channel(), "");
    }
    Place.Conversation conversation = conversation();
    Posted known = posted == null && fateUnknown ? found(conversation) : posted;
    if (known == null) {
      return post(conversation, message);
    }
    slack.update(known, message, incoming.key());
    posted = known;
    return known;
  }

  /** Draws the message anew whose button was pressed. */
  public synchronized void redraw(SlackMessage message) {
    if (incoming.value("ephemeral").equals("true")) {
      slack.respond(incoming.responseUrl(), message, true);
    } else {
      slack.update(new Posted(incoming.channel(), incoming.ts()), message, incoming.key());
    }
  }

  /** Shows something to nobody but the member, where the thing was done; may come twice. */
  public synchronized void whisper(SlackMessage message) {
    if (incoming.responseUrl().isEmpty()) {
      slack.whisper(incoming.channel(), incoming.member(), message);
    } else {
      slack.respond(incoming.responseUrl(), message, false);
    }
  }

  /** Tells another member, too, and once: the one answer stays what it is. */
  public synchronized void tell(String member, SlackMessage message) {
    String id = incoming.key() + "/" + member;
    if (told.contains(id)) {
      return;
    }
    String channel = slack.directMessages(member);
    if (!fateUnknown || slack.find(channel, "", id, since).isEmpty()) {
      try {
        slack.post(channel, "", message, id);
      } catch (SlackUnanswered lost) {
        fateUnknown = true;
        throw lost;
      }
    }
    told.add(id);
  }

  /** Opens a modal, with the trigger that came with the thing. */
  public void open(View view) {
    slack.open(incoming.trigger(), view);
  }

  /**
   * Says that the answer takes a little longer, unless it is out. A whisper's stays where it is.
   */
  synchronized void progress(SlackMessage message) {
    if (posted != null || whispered || fateUnknown) {
      return;
    }
    if (place instanceof Place.Whisper whisper) {
      slack.respond(whisper.responseUrl(), message, false);
    } else {
      post(conversation(), message);
    }
  }

  /** From now on the conversation is read before anything is posted. */
  synchronized void doubt() {
    fateUnknown = true;
  }

  private Posted post(Place.Conversation conversation, SlackMessage message) {
    try {
      Posted fresh =
          slack.post(conversation.channel(), conversation.thread(), message, incoming.key());
      posted = fresh;
      return fresh;
    } catch (SlackUnanswered lost) {
      fateUnknown = true;
      throw lost;
    }
  }

  private @Nullable Posted found(Place.Conversation conversation) {
    return slack
        .find(conversation.channel(), conversation.thread(), incoming.key(), since)
        .orElse(null);
  }

  private Place.Conversation conversation() {
    if (place instanceof Place.Conversation conversation) {
      return conversation;
    }
    Place.Conversation direct = new Place.Conversation(slack.directMessages(incoming.member()), "");
    place = direct;
    return direct;
  }
}
