package salescoach.bot.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.Deeds.Logged;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.LogKey;
import salescoach.bot.followup.message.LogMessages;
import salescoach.bot.followup.message.PageActions;
import salescoach.bot.followup.message.SmallModals;
import salescoach.bot.followup.message.Touched;
import salescoach.bot.followup.message.UndoKey;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.followup.typed.Matches;
import salescoach.bot.followup.typed.TypedDate;
import salescoach.bot.followup.typed.TypedLog;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.surface.Registry;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.cadence.Touch;

/** {@code /coach log}: notes what was done with a prospect, and takes it back within a minute. */
final class LogCommand {

  static final Duration UNDO_FOR = Duration.ofMinutes(1);

  private final Desk desk;

  LogCommand(Desk desk) {
    this.desk = desk;
  }

  void offer(Registry registry) {
    registry.command(
        "log", "log acme voicemail", "notes what you did with a prospect", this::command);
    for (int i = 1; i <= LogMessages.mostChoices(); i++) {
      registry.action(PageActions.LOG_FOR + "_" + i, this::chosen);
    }
    registry.action(PageActions.UNDO, this::undo);
    registry.modal(SmallModals.LOG, this::errors, this::submit);
  }

  private Kept command(Incoming incoming, Answer answer) {
    ZoneId zone = desk.reader().reader(incoming.workspace(), incoming.member()).zone();
    LocalDate today = desk.now().atZone(zone).toLocalDate();
    TypedLog typed = TypedLog.read(incoming.text(), today);
    if (typed.did().isEmpty() || typed.who().isEmpty()) {
      answer.send(HalfTyped.of(desk, incoming, typed));
      return Kept.NOTHING;
    }
    if (typed.date().orElse(null) instanceof TypedDate.Wrong wrong) {
      answer.send(LogMessages.badDate(wrong.cure()));
      return Kept.NOTHING;
    }
    Optional<LocalDate> day =
        typed.date().map(date -> date instanceof TypedDate.Day it ? it.date() : today);
    TypedLog.Did did = typed.did().get();
    Instant at = at(day, today, zone);
    Matches matches = desk.find(incoming, typed.who());
    if (matches.clear().size() == 1) {
      LogKey key =
          new LogKey(matches.clear().get(0).id(), did.channel(), did.outcome(), at, typed.text());
      answer.send(logged(incoming, key, Logging.touchId(incoming.key())));
      return Kept.NOTHING;
    }
    List<KnownProspect> choices = matches.clear().isEmpty() ? matches.near() : matches.clear();
    List<String> values =
        choices.stream()
            .map(
                prospect ->
                    new LogKey(prospect.id(), did.channel(), did.outcome(), at, typed.text())
                        .value())
            .toList();
    answer.send(
        matches.clear().isEmpty()
            ? LogMessages.unknown(typed.who(), choices, values, PageActions.LOG_FOR)
            : LogMessages.which(choices, values, PageActions.LOG_FOR));
    return Kept.NOTHING;
  }

  /** Of a day that is over nobody knows the hour: noon. */
  private Instant at(Optional<LocalDate> day, LocalDate today, ZoneId zone) {
    return day.filter(date -> date.isBefore(today))
        .map(date -> date.atTime(LocalTime.NOON).atZone(zone).toInstant())
        .orElseGet(desk::now);
  }

  private Kept chosen(Incoming incoming, Answer answer) {
    Optional<LogKey> key = LogKey.read(incoming.value("value"));
    // Whoever presses twice before the question goes chose once.
    UUID once = Logging.touchId("chosen " + incoming.member() + " " + incoming.ts());
    answer.redraw(
        key.map(chosen -> logged(incoming, chosen, once)).orElseGet(FollowUpMessages::gone));
    return Kept.NOTHING;
  }

  private SlackMessage logged(Incoming incoming, LogKey key, UUID touch) {
    if (key.outcome() == Outcome.HANDED_OFF) {
      return toHandOff(incoming, key);
    }
    Optional<Logged> logged = write(incoming, key, touch);
    return logged.map(it -> told(incoming, key, it)).orElseGet(FollowUpMessages::gone);
  }

  /** To whom is asked in a form, which logs the touch, too. */
  private SlackMessage toHandOff(Incoming incoming, LogKey key) {
    return desk.prospects()
        .prospect(incoming.workspace(), key.prospect())
        .map(
            prospect ->
                desk.manages(incoming, prospect)
                    ? desk.page(incoming, prospect, "To whom? Press “Hand off…” and I log it")
                    : FollowUpMessages.notYours(prospect))
        .orElseGet(FollowUpMessages::gone);
  }

  private Optional<Logged> write(Incoming incoming, LogKey key, UUID touch) {
    Instant now = desk.now();
    Logging logging =
        new Logging(
            key.prospect(),
            touch,
            incoming.member(),
            key.outcome(),
            key.channel(),
            key.at().isAfter(now) ? now : key.at(),
            key.text(),
            now);
    return desk.database()
        .inTransaction(transaction -> desk.deeds().log(transaction, incoming.workspace(), logging));
  }

  private SlackMessage told(Incoming incoming, LogKey key, Logged logged) {
    KnownProspect after = logged.after();
    ZoneId zone = desk.reader().reader(incoming.workspace(), incoming.member()).zone();
    LocalDate today = desk.now().atZone(zone).toLocalDate();
    LocalDate on = logged.touch().touch().at().atZone(zone).toLocalDate();
    return LogMessages.logged(
        after,
        key.channel(),
        key.outcome(),
        Optional.of(on).filter(day -> day.isBefore(today)),
        Optional.of(after.owner())
            .filter(owner -> !owner.isEmpty() && !owner.equals(incoming.member())),
        desk.next(incoming.workspace(), after),
        today,
        undoing(key, logged, desk.now()));
  }

  static UndoKey undoing(LogKey key, Logged logged, Instant now) {
    return new UndoKey(
        key.prospect(),
        logged.touch().id(),
        key.channel(),
        key.outcome(),
        logged.touch().touch().at(),
        now,
        logged.before().standing().stage(),
        logged.before().standing().backBurnerOn());
  }

  private Kept undo(Incoming incoming, Answer answer) {
    Optional<UndoKey> pressed = UndoKey.read(incoming.value("value"));
    if (pressed.isEmpty()) {
      answer.whisper(FollowUpMessages.gone());
      return Kept.NOTHING;
    }
    UndoKey key = pressed.get();
    if (desk.now().isAfter(key.logged().plus(UNDO_FOR))) {
      ZoneId zone = desk.reader().reader(incoming.workspace(), incoming.member()).zone();
      LocalDate logged = key.logged().atZone(zone).toLocalDate();
      boolean today = logged.equals(desk.now().atZone(zone).toLocalDate());
      answer.whisper(LogMessages.tooLate(key.prospect(), today));
      return Kept.NOTHING;
    }
    Optional<KnownProspect> undone = taken(incoming, key);
    if (undone.isEmpty()) {
      answer.whisper(LogMessages.undoneAlready());
      return Kept.NOTHING;
    }
    answer.redraw(
        LogMessages.undone(
            undone.get(), desk.next(incoming.workspace(), undone.get()), desk.today(incoming)));
    return Kept.NOTHING;
  }

  private Optional<KnownProspect> taken(Incoming incoming, UndoKey key) {
    KeptTouch touch =
        new KeptTouch(
            key.touch(),
            key.prospect(),
            incoming.member(),
            new Touch(key.channel(), key.at(), key.outcome().answered()),
            "");
    return desk.database()
        .inTransaction(
            transaction ->
                desk.deeds()
                    .undo(
                        transaction,
                        incoming.workspace(),
                        touch,
                        standing -> before(key, standing),
                        desk.now()));
  }

  /** As it was, unless somebody moved the prospect on since. */
  private static Standing before(UndoKey key, Standing now) {
    Stage left = key.stage() == Stage.BACK_BURNER ? Stage.PROSPECT : key.stage();
    if (key.outcome() == Outcome.NOT_INTERESTED) {
      left = Stage.LOST;
    }
    return now.stage() == left
        ? StandingEdit.of(now).stage(key.stage()).backBurnerOn(key.backBurnerOn()).made()
        : now;
  }

  private Map<String, String> errors(Incoming incoming) {
    return SmallModals.notPast(incoming.values(), desk.today(incoming));
  }

  private Kept submit(Incoming incoming, Answer answer) {
    Optional<KnownProspect> prospect = desk.prospect(incoming, incoming.value("metadata"));
    Optional<Touched> touched = Touched.of(incoming.value(SmallModals.WHAT));
    if (prospect.isEmpty() || touched.isEmpty()) {
      answer.directly().send(FollowUpMessages.gone());
      return Kept.NOTHING;
    }
    UUID id = prospect.get().id();
    ZoneId zone = desk.reader().reader(incoming.workspace(), incoming.member()).zone();
    Instant at =
        at(
            SmallModals.date(incoming.values(), SmallModals.DATE),
            desk.now().atZone(zone).toLocalDate(),
            zone);
    String text = Modals.typed(incoming.values(), SmallModals.TEXT).orElse("");
    LogKey key = new LogKey(id, touched.get().channel(), touched.get().outcome(), at, text);
    answer.directly().send(logged(incoming, key, Logging.touchId(incoming.key())));
    return Kept.NOTHING;
  }
}
