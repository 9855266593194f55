package salescoach.bot.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.followup.Beginning.Morning;
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
    if (incoming.value("metadata").isEmpty()) {
      add(incoming, answer, filled.value());
    } else {
      edit(incoming, answer, filled.value());
    }
    return Kept.NOTHING;
  }

  private void add(Incoming incoming, Answer answer, ProspectForm form) {
    Instant now = desk.now();
    KnownProspect empty =
        KnownProspect.fresh(
            Desk.idFrom("prospect", incoming), incoming.member(), Prospect.UNKNOWN, now);
    KnownProspect fresh = form.over(empty, desk.today(incoming));
    Morning morning = beginning.of(incoming.workspace(), incoming.member(), now);
    desk.database()
        .useTransaction(
            transaction -> {
              desk.deeds().add(transaction, incoming.workspace(), fresh);
              beginning.keep(transaction, incoming.workspace(), morning);
            });
    String word = morning.isGuess() ? FollowUpMessages.zoneUnknown(morning.team().getId()) : "";
    told(incoming, answer, fresh, true, word);
  }

  private void edit(Incoming incoming, Answer answer, ProspectForm form) {
    Optional<KnownProspect> known = desk.prospect(incoming, incoming.value("metadata"));
    if (known.isEmpty()) {
      answer.directly().send(FollowUpMessages.gone());
      return;
    }
    if (!desk.manages(incoming, known.get())) {
      answer.directly().send(FollowUpMessages.notYours(known.get()));
      return;
    }
    LocalDate today = desk.today(incoming.workspace(), known.get());
    desk.database()
        .inTransaction(
            transaction ->
                desk.deeds()
                    .change(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        known.get().id(),
                        before -> form.over(before, today),
                        desk.now()))
        .ifPresent(after -> told(incoming, answer, after, false, ""));
  }

  private void told(
      Incoming incoming, Answer answer, KnownProspect prospect, boolean fresh, String word) {
    answer
        .directly()
        .send(
            FollowUpMessages.saved(
                prospect,
                fresh,
                desk.next(incoming.workspace(), prospect),
                desk.today(incoming),
                colleagues(incoming.workspace(), prospect),
                desk.now(),
                word));
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
