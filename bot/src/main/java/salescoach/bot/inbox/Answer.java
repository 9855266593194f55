package salescoach.bot.inbox;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import salescoach.bot.slack.NewFile;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackRefused;

/**
 * The one answer to one thing that somebody sent.
 *
 * <p>Slack takes no key that would make a post happen once. So every message carries the id of what
 * it answers, and where it is not known whether an answer went out, the conversation is read before
 * anything is posted. A whisper can't be read back, nor can a channel, which the coach has no right
 * to read: there the answer is repeated, rather than lost.
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
  private boolean onlyProgress;
  private final ReentrantLock turn = new ReentrantLock();
  private final Set<String> told = new HashSet<>();

  Answer(SlackApi slack, Incoming incoming, Instant received, boolean begunBefore) {
    this.slack = slack;
    this.incoming = incoming;
    this.since = received.minus(CLOCKS_DIFFER);
    this.place = Place.of(incoming);
    this.fateUnknown = begunBefore;
  }

  /** Sends the answer to a thread instead; an empty thread is the conversation itself. */
  public Answer in(String channel, String thread) {
    return inTurn(
        () -> {
          place = new Place.Conversation(channel, thread);
          return this;
        });
  }

  /** Sends the answer to the member's own conversation with the coach instead. */
  public Answer directly() {
    return inTurn(
        () -> {
          place = new Place.Direct(incoming.member());
          return this;
        });
  }

  /**
   * Sends the answer, or puts it in the place of what was said so far.
   *
   * @return where it stands; the timestamp is empty for a whisper
   */
  public Posted send(SlackMessage message) {
    return inTurn(() -> sent(message));
  }

  private Posted sent(SlackMessage message) {
    if (place instanceof Place.Whisper whisper && isWhispered(whisper, message)) {
      return new Posted(incoming.channel(), "");
    }
    Place.Conversation conversation = conversation();
    Posted known = posted == null && fateUnknown ? found(conversation) : posted;
    if (known == null) {
      return post(conversation, message);
    }
    slack.update(known, message, incoming.key());
    posted = known;
    onlyProgress = false;
    return known;
  }

  /**
   * Says that it failed, in the place of an answer that is out. A whisper can't give way, so there
   * the word comes after it.
   */
  void excuse(SlackMessage message) {
    inTurn(
        () -> {
          boolean before = whispered;
          whispered = false;
          try {
            return sent(message);
          } finally {
            whispered |= before;
          }
        });
  }

  /** Draws the message anew whose button was pressed. */
  public void redraw(SlackMessage message) {
    if (incoming.value("ephemeral").equals("true")) {
      slack.respond(incoming.responseUrl(), message, true);
    } else {
      slack.update(new Posted(incoming.channel(), incoming.ts()), message);
    }
  }

  /** Shows something to nobody but the member, where the thing was done; may come twice. */
  public void whisper(SlackMessage message) {
    // What answers to an address would stand in the channel and not in its thread.
    boolean inThread =
        !incoming.isDirect()
            && !incoming.thread().isEmpty()
            && !incoming.value("ephemeral").equals("true");
    if (incoming.responseUrl().isEmpty() || inThread) {
      slack.whisper(incoming.channel(), incoming.thread(), incoming.member(), message);
    } else {
      slack.respond(incoming.responseUrl(), message, false);
    }
  }

  /** Tells another member, too, and once: the one answer stays what it is. */
  public void tell(String member, SlackMessage message) {
    inTurn(
        () -> {
          tellOnce(member, message);
          return true;
        });
  }

  private void tellOnce(String member, SlackMessage message) {
    String id = incoming.key() + "/" + member;
    if (told.contains(id)) {
      return;
    }
    String channel = slack.directMessages(member);
    if (!fateUnknown || slack.find(channel, "", id, since).isEmpty()) {
      var unused = once(() -> slack.post(channel, "", message, id));
    }
    told.add(id);
  }

  /**
   * Hands files to the member in their own conversation with the coach, in one message and once.
   * Slack lets such a message carry no id, so it is known by the first file's name, which must be
   * this thing's alone.
   */
  public void hand(String words, List<NewFile> files) {
    inTurn(
        () -> {
          handOnce(words, files);
          return true;
        });
  }

  private void handOnce(String words, List<NewFile> files) {
    String name = files.get(0).name();
    if (told.contains(name)) {
      return;
    }
    String channel = slack.directMessages(incoming.member());
    if (!fateUnknown || slack.findFile(channel, name, since).isEmpty()) {
      once(
          () -> {
            slack.share(channel, words, files);
            return true;
          });
    }
    told.add(name);
  }

  /**
   * Opens a modal, with the trigger that came with the thing. A trigger opens one modal only, so a
   * call whose answer was lost can be made again at once.
   */
  public void open(View view) {
    Opening.of(() -> slack.open(incoming.trigger(), view));
  }

  /** Opens a modal on top of the one whose button was pressed. */
  public void push(View view) {
    Opening.of(() -> slack.push(incoming.trigger(), view));
  }

  /**
   * Says that the answer takes a little longer, unless it is out or on its way. A whisper's stays
   * where it is.
   */
  void progress(SlackMessage message) {
    // Who waits for a slow Slack to take the answer would only wait to find it there.
    if (!turn.tryLock()) {
      return;
    }
    try {
      if (posted != null || whispered || fateUnknown) {
        return;
      }
      if (place instanceof Place.Whisper whisper) {
        slack.respond(whisper.responseUrl(), message, false);
      } else {
        post(conversation(), message);
        onlyProgress = true;
      }
    } finally {
      turn.unlock();
    }
  }

  /** Takes back what was said of progress, where no answer took its place. */
  void tidy() {
    inTurn(
        () -> {
          if (onlyProgress && posted != null) {
            slack.delete(posted);
            onlyProgress = false;
          }
          return true;
        });
  }

  private <T> T inTurn(Supplier<T> deed) {
    turn.lock();
    try {
      return deed.get();
    } finally {
      turn.unlock();
    }
  }

  /** An address takes five answers within half an hour; what comes later comes directly. */
  private boolean isWhispered(Place.Whisper whisper, SlackMessage message) {
    if (whispered) {
      return true;
    }
    try {
      slack.respond(whisper.responseUrl(), message, false);
      whispered = true;
      return true;
    } catch (SlackRefused addressIsGone) {
      place = new Place.Direct(incoming.member());
      return false;
    }
  }

  private Posted post(Place.Conversation conversation, SlackMessage message) {
    Posted fresh =
        once(
            () ->
                slack.post(conversation.channel(), conversation.thread(), message, incoming.key()));
    posted = fresh;
    return fresh;
  }

  /** Posts; where it ends in any other way than a clear yes or no, that is remembered. */
  private <T> T once(Supplier<T> post) {
    boolean before = fateUnknown;
    fateUnknown = true;
    try {
      T fresh = post.get();
      fateUnknown = before;
      return fresh;
    } catch (SlackRefused | SlackLimited notPosted) {
      fateUnknown = before;
      throw notPosted;
    }
  }

  private @Nullable Posted found(Place.Conversation conversation) {
    if (!conversation.isDirect()) {
      return null;
    }
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
