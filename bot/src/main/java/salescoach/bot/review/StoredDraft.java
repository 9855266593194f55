package salescoach.bot.review;

import java.util.UUID;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;

/**
 * A draft as it is kept, without its versions.
 *
 * @param member whose it is; nobody else's to read
 * @param guessed whether the coach told the medium by itself
 * @param channel the conversation with its review; empty where the rep alone saw that once
 * @param root the message that opened its thread; empty likewise
 */
record StoredDraft(
    UUID id,
    String member,
    Medium medium,
    boolean guessed,
    Prospect prospect,
    String channel,
    String root) {

  StoredDraft as(Medium other) {
    return new StoredDraft(id, member, other, false, prospect, channel, root);
  }

  StoredDraft about(Prospect other) {
    return new StoredDraft(id, member, medium, guessed, other, channel, root);
  }

  StoredDraft in(String conversation, String thread) {
    return new StoredDraft(id, member, medium, guessed, prospect, conversation, thread);
  }
}
