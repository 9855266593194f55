package salescoach.bot.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.roster.KnownProspect;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;

/**
 * A draft as it is kept, without its versions.
 *
 * @param member whose it is; nobody else's to read
 * @param guessed whether the coach told the medium by itself
 * @param prospect whom it is for, as far as was known when that was said; of somebody on file only
 *     the company, so that a person's data stands in one place and can be erased there
 * @param prospectId the same, on file
 * @param channel the conversation with its review; empty where the rep alone saw that once
 * @param root the message that opened its thread; empty likewise
 */
record StoredDraft(
    UUID id,
    String member,
    Medium medium,
    boolean guessed,
    Prospect prospect,
    Optional<UUID> prospectId,
    String channel,
    String root) {

  StoredDraft as(Medium other) {
    return new StoredDraft(id, member, other, false, prospect, prospectId, channel, root);
  }

  StoredDraft about(KnownProspect known) {
    return new StoredDraft(
        id, member, medium, guessed, company(known), Optional.of(known.id()), channel, root);
  }

  /** What is kept of a prospect beside the file. */
  static Prospect company(KnownProspect known) {
    Prospect facts = known.facts();
    return new Prospect(
        facts.company(), facts.industry(), facts.region(), "", "", facts.askedForNumber());
  }

  StoredDraft in(String conversation, String thread) {
    return new StoredDraft(id, member, medium, guessed, prospect, prospectId, conversation, thread);
  }

  /** The touch that a version becomes when it goes out: the same, however often that is told. */
  UUID touchOf(int version) {
    String seed = id + "/used/" + version;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}
