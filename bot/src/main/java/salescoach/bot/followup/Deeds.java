package salescoach.bot.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.followup.step.Deed;
import salescoach.bot.followup.step.Moved;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.storage.Database;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.draft.Prospect;

/**
 * What is done with prospects, whichever surface it comes from. Each deed is written in the
 * caller's transaction and told to whoever listens in the same one; it answers nothing where the
 * prospect is gone.
 */
public final class Deeds {

  private final ProspectStore prospects;
  private final TouchStore touches;
  private final WorkspaceStore workspaces;
  private final List<DeedListener> listeners;

  public Deeds(Database database, List<DeedListener> listeners) {
    this.prospects = new ProspectStore(database);
    this.touches = new TouchStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.listeners = List.copyOf(listeners);
  }

  /**
   * What came of logging a touch.
   *
   * @param before the prospect as it was, to go back to
   * @param fresh whether it was logged just now, and not by an earlier try
   */
  public record Logged(KnownProspect before, KnownProspect after, KeptTouch touch, boolean fresh) {}

  /** Logs a touch. */
  public Optional<Logged> log(Handle transaction, String workspace, Logging logging) {
    Optional<KnownProspect> known = prospects.lock(transaction, workspace, logging.prospect());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    KnownProspect before = known.get();
    KeptTouch touch = kept(before, logging);
    if (touches.exists(transaction, workspace, before.id(), touch.id())) {
      return Optional.of(new Logged(before, before, touch, false));
    }
    touches.save(transaction, workspace, touch);
    KnownProspect after =
        before.with(afterTouch(before, logging, day(transaction, workspace, before, logging.at())));
    if (!after.equals(before)) {
      prospects.save(transaction, workspace, after);
    }
    // A hand-off is more than its touch, and not taken back with it.
    String moved =
        logging.outcome() == Outcome.HANDED_OFF
            ? Moved.FOR_GOOD
            : Moved.column(before.standing(), after.standing());
    touches.note(transaction, workspace, before.id(), touch.id(), logging.now(), moved);
    Deed deed = Deed.of(Deed.Kind.LOGGED, touch, logging.outcome(), logging.now());
    tell(transaction, workspace, before.id(), deed);
    return Optional.of(new Logged(before, after, touch, true));
  }

  /** The prospect as logging that would leave it. */
  public KnownProspect foreseen(String workspace, KnownProspect known, Logging logging) {
    ZoneId zone =
        FollowUpStore.zone(known.zone()).orElseGet(() -> workspaces.followUp(workspace).zone());
    return known.with(afterTouch(known, logging, logging.at().atZone(zone).toLocalDate()));
  }

  /** What is written to somebody who was erased is personal data again. */
  private static KeptTouch kept(KnownProspect prospect, Logging logging) {
    KeptTouch kept = logging.kept();
    return Erasure.isOf(prospect)
        ? new KeptTouch(kept.id(), kept.prospect(), kept.member(), kept.touch(), "")
        : kept;
  }

  /** The prospect's local day, in the team's zone where the prospect's is not known. */
  private LocalDate day(Handle transaction, String workspace, KnownProspect prospect, Instant at) {
    ZoneId zone =
        FollowUpStore.zone(prospect.zone())
            .orElseGet(() -> workspaces.followUp(transaction, workspace).zone());
    return at.atZone(zone).toLocalDate();
  }

  /** Whoever is reached again is no longer on the back-burner; whoever declined is lost. */
  private static Standing afterTouch(KnownProspect prospect, Logging logging, LocalDate on) {
    Standing standing = prospect.standing();
    if (logging.outcome() == Outcome.NOT_INTERESTED) {
      return StandingEdit.of(standing).moved(Stage.LOST, on).made();
    }
    boolean rested =
        standing.stage() == Stage.BACK_BURNER
            && standing.backBurnerOn().filter(on::isBefore).isEmpty();
    return rested ? StandingEdit.of(standing).moved(Stage.PROSPECT, on).made() : standing;
  }

  /**
   * Takes a touch back, and what its logging changed of the standing.
   *
   * @param before the standing to go back to; nothing to keep what is there
   * @return the prospect, or nothing where there is no such touch any more
   */
  public Optional<KnownProspect> undo(
      Handle transaction,
      String workspace,
      KeptTouch touch,
      UnaryOperator<Standing> before,
      Instant now) {
    Optional<KnownProspect> known = prospects.lock(transaction, workspace, touch.prospect());
    if (known.isEmpty() || !touches.exists(transaction, workspace, touch.prospect(), touch.id())) {
      return Optional.empty();
    }
    touches.remove(transaction, workspace, touch.prospect(), touch.id());
    KnownProspect after = known.get().with(before.apply(known.get().standing()));
    prospects.save(transaction, workspace, after);
    Outcome outcome = Outcome.of(touch.touch().channel(), touch.touch().answered());
    Deed deed = Deed.of(Deed.Kind.UNDONE, touch, outcome, now);
    tell(transaction, workspace, touch.prospect(), deed);
    return Optional.of(after);
  }

  /** Puts the next step off to a day. */
  public Optional<KnownProspect> snooze(
      Handle transaction,
      String workspace,
      String member,
      UUID prospect,
      LocalDate until,
      Instant now) {
    return putOff(transaction, workspace, prospect, deed(Deed.Kind.SNOOZED, member, until, now));
  }

  /** Leaves a step out; the prospect comes back on a day. */
  public Optional<KnownProspect> skip(
      Handle transaction,
      String workspace,
      String member,
      UUID prospect,
      LocalDate until,
      Instant now) {
    return putOff(transaction, workspace, prospect, deed(Deed.Kind.SKIPPED, member, until, now));
  }

  /** Stops until a day. */
  public Optional<KnownProspect> stop(
      Handle transaction,
      String workspace,
      String member,
      UUID prospect,
      LocalDate until,
      Instant now) {
    return putOff(transaction, workspace, prospect, deed(Deed.Kind.STOPPED, member, until, now));
  }

  private static Deed deed(Deed.Kind kind, String member, LocalDate until, Instant now) {
    return Deed.of(kind, member, Optional.of(until), now);
  }

  private Optional<KnownProspect> putOff(
      Handle transaction, String workspace, UUID prospect, Deed deed) {
    return written(
        transaction,
        workspace,
        prospect,
        known -> known.with(StandingEdit.of(known.standing()).notBefore(deed.until()).made()),
        deed);
  }

  /** Moves a prospect to a stage on that day. */
  public Optional<KnownProspect> move(
      Handle transaction,
      String workspace,
      String member,
      UUID prospect,
      Stage to,
      LocalDate on,
      Instant now) {
    return change(
        transaction,
        workspace,
        member,
        prospect,
        known -> known.with(StandingEdit.of(known.standing()).moved(to, on).made()),
        now);
  }

  /** Changes anything else of a prospect, after which another step may be due. */
  public Optional<KnownProspect> change(
      Handle transaction,
      String workspace,
      String member,
      UUID prospect,
      UnaryOperator<KnownProspect> how,
      Instant now) {
    Deed deed = Deed.of(Deed.Kind.CHANGED, member, Optional.empty(), now);
    return written(transaction, workspace, prospect, how, deed);
  }

  /** Puts a prospect on file. */
  public void add(Handle transaction, String workspace, KnownProspect fresh) {
    prospects.save(transaction, workspace, fresh);
    Deed deed = Deed.of(Deed.Kind.CHANGED, fresh.owner(), Optional.empty(), fresh.createdAt());
    tell(transaction, workspace, fresh.id(), deed);
  }

  /**
   * Erases the personal data: name, role, email, phone, and the texts of all touches. Company,
   * dates and stage stay, and the prospect is not to be contacted any more.
   */
  public Optional<KnownProspect> erase(
      Handle transaction, String workspace, String member, UUID prospect, Instant now) {
    touches.eraseTexts(transaction, workspace, prospect);
    return change(transaction, workspace, member, prospect, known -> erased(workspace, known), now);
  }

  private static KnownProspect erased(String workspace, KnownProspect known) {
    Prospect facts = known.facts();
    return Erasure.of(workspace, known)
        .knownAs(
            new Prospect(facts.company(), facts.industry(), facts.region(), "", "", false),
            Contact.UNKNOWN)
        .with(StandingEdit.of(known.standing()).doNotContact(true).made());
  }

  private Optional<KnownProspect> written(
      Handle transaction,
      String workspace,
      UUID prospect,
      UnaryOperator<KnownProspect> how,
      Deed deed) {
    Optional<KnownProspect> known = prospects.lock(transaction, workspace, prospect);
    if (known.isEmpty()) {
      return known;
    }
    KnownProspect after = how.apply(known.get());
    prospects.save(transaction, workspace, after);
    String owner = known.get().owner();
    boolean stays = owner.isEmpty() || owner.equals(after.owner());
    tell(transaction, workspace, prospect, stays ? deed : deed.takenFrom(owner));
    return Optional.of(after);
  }

  private void tell(Handle transaction, String workspace, UUID prospect, Deed deed) {
    listeners.forEach(listener -> listener.done(transaction, workspace, prospect, deed));
  }
}
