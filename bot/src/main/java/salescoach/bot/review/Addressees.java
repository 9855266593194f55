package salescoach.bot.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.draft.Prospect;

/** Whom drafts are for: prospects on file, and those whom a draft puts there. */
final class Addressees {

  private final ProspectStore prospects;
  private final ProspectFile file;
  private final Clock clock;

  Addressees(ProspectStore prospects, ProspectFile file, Clock clock) {
    this.prospects = prospects;
    this.file = file;
    this.clock = clock;
  }

  /**
   * Whom a draft is for.
   *
   * @param fresh whether they are still to go on file
   */
  record Addressee(KnownProspect prospect, boolean fresh) {}

  /** Whom a form says; nothing where it says nobody, or somebody who is not on file any more. */
  Optional<Addressee> of(
      Incoming incoming, Optional<String> chosen, Optional<Prospect> somebodyNew) {
    return chosen
        .flatMap(Addressees::id)
        .flatMap(id -> prospects.prospect(incoming.workspace(), id))
        .map(known -> new Addressee(known, false))
        .or(() -> somebodyNew.map(facts -> somebodyNew(incoming, facts)));
  }

  /** A company that the rep typed before, of which no person is known, is the same prospect. */
  private Addressee somebodyNew(Incoming incoming, Prospect facts) {
    String workspace = incoming.workspace();
    return prospects.ofMember(workspace, incoming.member()).stream()
        .filter(known -> known.facts().company().equalsIgnoreCase(facts.company()))
        .filter(known -> known.facts().firstName().isEmpty())
        .filter(known -> known.contact().lastName().isEmpty())
        .findFirst()
        .map(known -> new Addressee(known, false))
        .orElseGet(
            () ->
                new Addressee(
                    KnownProspect.fresh(newId(incoming), incoming.member(), facts, clock.instant()),
                    true));
  }

  /** Somebody on file. */
  Optional<KnownProspect> onFile(String workspace, UUID id) {
    return prospects.prospect(workspace, id);
  }

  /** From the incoming thing, so that doing it again makes the same prospect and not another. */
  private static UUID newId(Incoming incoming) {
    String seed = incoming.workspace() + "/" + incoming.key() + "/prospect";
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts on file who is not there yet. */
  Kept kept(String workspace, Optional<Addressee> addressee) {
    return addressee
        .filter(Addressee::fresh)
        .map(it -> file.add(workspace, it.prospect()))
        .orElse(Kept.NOTHING);
  }

  private static Optional<UUID> id(String value) {
    try {
      return Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
