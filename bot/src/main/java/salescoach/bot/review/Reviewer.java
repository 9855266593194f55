package salescoach.bot.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.review.message.Change;
import salescoach.bot.review.message.Review;
import salescoach.bot.review.message.Whom;
import salescoach.bot.roster.ClientStore;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Posted;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.guideline.Critic;
import salescoach.guideline.Critique;
import salescoach.kind.ClientNames;
import salescoach.text.MediumGuess;
import tools.jackson.databind.json.JsonMapper;

/** Reviews what a rep wrote, as a new draft or as the next version of one. */
final class Reviewer {

  private final ReviewStore store;
  private final ClientStore clients;
  private final SurroundingsStore surroundings;
  private final UseStore uses;
  private final Critic critic;
  private final Clock clock;

  Reviewer(
      ReviewStore store,
      ClientStore clients,
      SurroundingsStore surroundings,
      Critic critic,
      Clock clock) {
    this.store = store;
    this.clients = clients;
    this.surroundings = surroundings;
    this.uses = new UseStore();
    this.critic = critic;
    this.clock = clock;
  }

  /**
   * What a rep hands in.
   *
   * @param of the draft that it is the next version of
   * @param medium as the rep says; nothing where the coach is to tell
   * @param prospect as the rep says; nothing where it stays as it was
   */
  record Submission(
      Optional<StoredDraft> of,
      String text,
      Optional<Medium> medium,
      Optional<KnownProspect> prospect) {

    static Submission of(String text) {
      return new Submission(Optional.empty(), text, Optional.empty(), Optional.empty());
    }

    static Submission next(StoredDraft draft, String text) {
      return new Submission(Optional.of(draft), text, Optional.empty(), Optional.empty());
    }
  }

  /** A version with its review, not kept yet. */
  record Reviewed(StoredDraft draft, StoredVersion version, Surroundings around, Review review) {

    /** The same as it is drawn once it is used, unless it was used before. */
    Reviewed used(Instant now, String then) {
      return around.used().isPresent()
          ? this
          : new Reviewed(draft, version, around, review.used(around.day(now), then));
    }
  }

  /**
   * Reviews a submission. The ids come from the incoming thing, so that doing it again after a
   * failure makes the same draft and not another.
   */
  Reviewed review(Incoming incoming, Submission submission) {
    String workspace = incoming.workspace();
    String text = submission.text().strip();
    StoredDraft draft = draft(incoming, submission, text);
    if (submission.of().isEmpty()) {
      return judge(workspace, draft, List.of(), 1, text, Standing.NEW);
    }
    List<StoredVersion> before = store.versions(workspace, draft.id());
    // None are left of a draft that was forgotten meanwhile: this is its first version again.
    int number = before.isEmpty() ? 1 : before.get(before.size() - 1).version() + 1;
    return judge(
        workspace, draft, before, number, text, store.standing(workspace, draft.id(), number));
  }

  /** The review of a version that is there already, as it would be drawn now. */
  Optional<Reviewed> again(String workspace, StoredDraft draft, int number) {
    return again(workspace, draft, number, store.standing(workspace, draft.id(), number));
  }

  /** The same, as if that had been done about the draft. */
  Optional<Reviewed> again(String workspace, StoredDraft draft, int number, Standing standing) {
    List<StoredVersion> all = store.versions(workspace, draft.id());
    List<StoredVersion> before = all.stream().filter(it -> it.version() < number).toList();
    return all.stream()
        .filter(it -> it.version() == number)
        .findFirst()
        .map(version -> judge(workspace, draft, before, number, version.text(), standing));
  }

  /** Keeps a new version whose review stands there. */
  Kept keep(String workspace, Reviewed reviewed, Posted posted, String root) {
    Kept names = keepNames(workspace, reviewed);
    return transaction -> {
      StoredDraft draft = reviewed.draft();
      if (draft.root().isEmpty() && !posted.ts().isEmpty()) {
        draft = draft.in(posted.channel(), root.isEmpty() ? posted.ts() : root);
      }
      store.save(transaction, workspace, draft, clock.instant());
      store.add(
          transaction,
          workspace,
          draft.id(),
          reviewed.version(),
          JsonMapper.shared().writeValueAsString(reviewed.review().critique()),
          posted.ts(),
          clock.instant());
      names.in(transaction);
    };
  }

  /** Looked for once the review is out: nobody waits for it. */
  private Kept keepNames(String workspace, Reviewed reviewed) {
    Set<String> clientsNamed = ClientNames.in(reviewed.review().draft());
    return transaction ->
        uses.name(
            transaction,
            workspace,
            reviewed.draft().id(),
            reviewed.version().version(),
            clientsNamed);
  }

  /** Keeps another verdict on a version, unless it was forgotten meanwhile. */
  Kept keepVerdict(String workspace, Reviewed reviewed) {
    Kept names = keepNames(workspace, reviewed);
    return transaction -> {
      store.setMedium(transaction, workspace, reviewed.draft());
      store.judgeAgain(
          transaction,
          workspace,
          reviewed.draft().id(),
          reviewed.version().version(),
          reviewed.version().score(),
          JsonMapper.shared().writeValueAsString(reviewed.review().critique()));
      names.in(transaction);
    };
  }

  private StoredDraft draft(Incoming incoming, Submission submission, String text) {
    if (submission.of().isPresent()) {
      StoredDraft draft = submission.of().get();
      StoredDraft as = submission.medium().map(draft::as).orElse(draft);
      return submission.prospect().map(as::about).orElse(as);
    }
    String seed = incoming.workspace() + "/" + incoming.key();
    return new StoredDraft(
        UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)),
        incoming.member(),
        submission.medium().orElseGet(() -> MediumGuess.of(text)),
        submission.medium().isEmpty(),
        submission.prospect().map(StoredDraft::company).orElse(Prospect.UNKNOWN),
        submission.prospect().map(KnownProspect::id),
        "",
        "");
  }

  private Reviewed judge(
      String workspace,
      StoredDraft draft,
      List<StoredVersion> before,
      int number,
      String text,
      Standing standing) {
    Surroundings around = surroundings.of(workspace, draft, number, clock.instant());
    Context context = context(workspace, draft, around, standing.dismissed());
    Draft now = new Draft(text, draft.medium(), context);
    Critique critique = critic.critique(now);
    Optional<Change> change =
        before.stream()
            .reduce((earlier, later) -> later)
            .map(last -> critic.critique(new Draft(last.text(), draft.medium(), context)))
            .map(old -> Change.between(old, critique));
    List<Integer> scores =
        Stream.concat(before.stream().map(StoredVersion::score), Stream.of(critique.score()))
            .toList();
    Review review =
        new Review(
            draft.id().toString(),
            number,
            now,
            draft.guessed(),
            critique,
            change,
            scores,
            false,
            standing.shared(),
            standing.kept(),
            new Whom(Whom.shown(context.prospect()), around.used().map(around::day)),
            standing.dismissed());
    return new Reviewed(draft, new StoredVersion(number, text, critique.score()), around, review);
  }

  private Context context(
      String workspace, StoredDraft draft, Surroundings around, Set<String> dismissed) {
    // What the team turned off is as silent as what the rep took back.
    Set<String> silent = new HashSet<>(dismissed);
    silent.addAll(around.off());
    return new Context(
        around.facts().orElse(draft.prospect()),
        clients.clients(workspace).stream().map(KnownClient::told).toList(),
        around.history(),
        around.paceWpm(),
        around.recent(),
        Optional.of(around.openings(clock.instant())),
        silent);
  }
}
