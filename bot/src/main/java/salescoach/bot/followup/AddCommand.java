package salescoach.bot.followup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.Beginning.Morning;
import salescoach.bot.followup.message.AddMessages;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.FollowUpMessages.Colleague;
import salescoach.bot.followup.message.PageActions;
import salescoach.bot.followup.message.ProspectForm;
import salescoach.bot.followup.message.ProspectModal;
import salescoach.bot.followup.typed.CompanyName;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.surface.Registry;
import salescoach.draft.Prospect;

/** {@code /coach add}: a new prospect, and the same form for one that is edited. */
final class AddCommand {

  private static final int MOST_COMPANY = 100;
  private static final int MOST_COLLEAGUES = 200;

  private final Desk desk;
  private final Beginning beginning;

  AddCommand(Desk desk, Beginning beginning) {
    this.desk = desk;
    this.beginning = beginning;
  }

  void offer(Registry registry) {
    registry.promptCommand(
        "add",
        "add",
        "puts a prospect on your list",
        (incoming, answer) -> open(incoming.text(), answer));
    registry.promptAction(
        PageActions.ADD,
        (incoming, answer) ->
            open(incoming.value("value").equals("-") ? "" : incoming.value("value"), answer));
    registry.action(PageActions.ADD_ANYWAY, this::addAnyway);
    registry.modal(ProspectModal.CALLBACK, this::errors, this::submit);
  }

  private static Kept open(String company, Answer answer) {
    answer.open(ProspectModal.blank(Split.first(company, MOST_COMPANY)));
    return Kept.NOTHING;
  }

  private Map<String, String> errors(Incoming incoming) {
    return form(incoming) instanceof Form.Wrong<ProspectForm> wrong ? wrong.errors() : Map.of();
  }

  private Form<ProspectForm> form(Incoming incoming) {
    return ProspectForm.read(
        incoming.values(),
        desk.today(incoming),
        desk.prospect(incoming, incoming.value("metadata")));
  }

  private Kept submit(Incoming incoming, Answer answer) {
    // What was checked before it was committed stays right.
    if (!(form(incoming) instanceof Form.Filled<ProspectForm> filled)) {
      return Kept.NOTHING;
    }
    String form = ProspectForm.packed(incoming.values());
    UUID id = Desk.idFrom("prospect", incoming);
    answer
        .directly()
        .send(
            incoming.value("metadata").isEmpty()
                ? added(incoming, filled.value(), id, Optional.of(form))
                : edited(incoming, filled.value()));
    return Kept.NOTHING;
  }

  private Kept addAnyway(Incoming incoming, Answer answer) {
    Form<ProspectForm> form =
        ProspectForm.read(
            ProspectForm.unpacked(incoming.value("value")), LocalDate.MIN, Optional.empty());
    if (form instanceof Form.Filled<ProspectForm> filled) {
      // Whoever presses twice adds once.
      String once = "added anyway " + incoming.member() + " " + incoming.ts();
      UUID id = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
      answer.redraw(added(incoming, filled.value(), id, Optional.empty()));
    }
    return Kept.NOTHING;
  }

  /**
   * Adds it, unless it is on file already.
   *
   * @param again what was filled in, to be asked about; nothing where that was done
   */
  private SlackMessage added(
      Incoming incoming, ProspectForm form, UUID id, Optional<String> again) {
    String workspace = incoming.workspace();
    Instant now = desk.now();
    KnownProspect empty = KnownProspect.fresh(id, incoming.member(), Prospect.UNKNOWN, now);
    KnownProspect fresh = form.over(empty, desk.today(incoming));
    Morning morning = beginning.of(workspace, incoming.member(), now);
    OnFile found =
        desk.database()
            .inTransaction(
                transaction -> {
                  OnFile there = OnFile.of(desk.prospects(), transaction, workspace, fresh);
                  boolean known =
                      desk.prospects().lock(transaction, workspace, id).isPresent()
                          || there.keepsOut(incoming.member(), again.isPresent());
                  if (!known) {
                    desk.deeds().add(transaction, workspace, fresh);
                    beginning.keep(transaction, workspace, morning);
                  }
                  return there;
                });
    String word = morning.isGuess() ? FollowUpMessages.zoneUnknown(morning.team().getId()) : "";
    return instead(incoming, found, again).orElseGet(() -> told(incoming, fresh, true, word));
  }

  /** What is said where the same person is on file already. */
  private Optional<SlackMessage> instead(Incoming incoming, OnFile found, Optional<String> again) {
    if (found.leftAlone().isPresent()) {
      return found.leftAlone().map(known -> desk.leftAlone(incoming, known));
    }
    Optional<KnownProspect> own =
        found.twin().filter(known -> known.owner().equals(incoming.member()));
    if (own.isPresent()) {
      return own.map(known -> desk.page(incoming, known, "On your list already"));
    }
    return again.flatMap(
        form ->
            found
                .twin()
                .map(
                    known ->
                        AddMessages.twin(
                            known, lastTouch(incoming.workspace(), known), desk.now(), form)));
  }

  private SlackMessage edited(Incoming incoming, ProspectForm form) {
    Optional<KnownProspect> known = desk.prospect(incoming, incoming.value("metadata"));
    if (known.isEmpty()) {
      return FollowUpMessages.gone();
    }
    if (!desk.manages(incoming, known.get())) {
      return FollowUpMessages.notYours(known.get());
    }
    String workspace = incoming.workspace();
    LocalDate today = desk.today(workspace, known.get());
    KnownProspect wanted = form.over(known.get(), today);
    return desk.leftAlone(incoming, known.get(), wanted)
        .or(() -> changed(incoming, known.get(), form, today))
        .orElseGet(FollowUpMessages::gone);
  }

  private Optional<SlackMessage> changed(
      Incoming incoming, KnownProspect known, ProspectForm form, LocalDate today) {
    return desk.database()
        .inTransaction(
            transaction ->
                desk.deeds()
                    .change(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        known.id(),
                        before -> form.over(before, today),
                        desk.now()))
        .map(after -> told(incoming, after, false, ""));
  }

  private SlackMessage told(Incoming incoming, KnownProspect prospect, boolean fresh, String word) {
    return FollowUpMessages.saved(
        prospect,
        fresh,
        desk.next(incoming.workspace(), prospect),
        desk.today(incoming),
        colleagues(incoming.workspace(), prospect),
        desk.now(),
        word);
  }

  /** Who else works the same company, the last in touch first. */
  private List<Colleague> colleagues(String workspace, KnownProspect prospect) {
    String bare = CompanyName.bare(prospect.facts().company());
    if (bare.isEmpty()) {
      return List.of();
    }
    Map<String, Optional<Instant>> last = new LinkedHashMap<>();
    for (KnownProspect other :
        desk.prospects().beginning(workspace, bare.split(" ", 2)[0], MOST_COLLEAGUES)) {
      boolean same = CompanyName.bare(other.facts().company()).equals(bare);
      if (same && !other.owner().isEmpty() && !other.owner().equals(prospect.owner())) {
        last.merge(other.owner(), lastTouch(workspace, other), AddCommand::later);
      }
    }
    List<Colleague> colleagues = new ArrayList<>();
    last.forEach((member, at) -> colleagues.add(new Colleague(member, at)));
    colleagues.sort(
        Comparator.comparing((Colleague one) -> one.lastTouch().orElse(Instant.MIN)).reversed());
    return colleagues;
  }

  private Optional<Instant> lastTouch(String workspace, KnownProspect prospect) {
    List<KeptTouch> touches = desk.touches().of(workspace, prospect.id());
    return touches.isEmpty()
        ? Optional.empty()
        : Optional.of(touches.get(touches.size() - 1).touch().at());
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.orElse(Instant.MIN).isAfter(other.orElse(Instant.MIN)) ? one : other;
  }
}
