package salescoach.bot.review;

import java.util.Optional;
import java.util.UUID;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.review.OwnDrafts.Pressed;
import salescoach.bot.review.message.Review;
import salescoach.bot.review.message.ReviewMessage;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackApi;

/**
 * What a modal is about, as it travels in the modal's metadata.
 *
 * @param draft the draft that is being revised or spoken of; nothing for a new one
 * @param version which version, from 1; 0 for a new draft
 * @param fault the fault that is being taken back, or what else it is about; empty otherwise
 * @param channel where its review stands; empty where only the rep saw it
 * @param thread the thread that the next version's review goes to
 * @param ts the review's message
 */
record ReviewTarget(
    Optional<UUID> draft, int version, String fault, String channel, String thread, String ts) {

  static final ReviewTarget NEW = new ReviewTarget(Optional.empty(), 0, "", "", "", "");

  private static final int PARTS = 6;

  /** The review whose button was pressed. */
  static ReviewTarget of(Incoming incoming, Pressed pressed) {
    boolean ephemeral = incoming.value("ephemeral").equals("true");
    return new ReviewTarget(
        Optional.of(pressed.draft().id()),
        pressed.key().version(),
        pressed.about(),
        ephemeral ? "" : incoming.channel(),
        incoming.thread().isEmpty() ? incoming.ts() : incoming.thread(),
        incoming.ts());
  }

  ReviewTarget about(String what) {
    return new ReviewTarget(draft, version, what, channel, thread, ts);
  }

  /** A review that only the rep saw can't be changed any more; the new one comes directly. */
  void redraw(SlackApi slack, Answer answer, Review review) {
    if (channel.isEmpty()) {
      answer.directly().send(ReviewMessage.of(review));
    } else {
      slack.update(new Posted(channel, ts), ReviewMessage.of(review));
    }
  }

  String metadata() {
    return String.join(
        "|",
        draft.map(UUID::toString).orElse(""),
        String.valueOf(version),
        fault,
        channel,
        thread,
        ts);
  }

  /** Reads what {@link #metadata} wrote; Slack hands it back untouched. */
  static ReviewTarget of(String metadata) {
    String[] parts = metadata.split("\\|", -1);
    if (parts.length != PARTS) {
      return NEW;
    }
    return new ReviewTarget(
        parts[0].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(parts[0])),
        Integer.parseInt(parts[1]),
        parts[2],
        parts[3],
        parts[4],
        parts[5]);
  }
}
