package salescoach.bot.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.Deeds.Logged;
import salescoach.bot.followup.PressedSteps.Came;
import salescoach.bot.followup.PressedSteps.Pressed;
import salescoach.bot.followup.message.LogKey;
import salescoach.bot.followup.message.LogMessages;
import salescoach.bot.followup.message.SmallModals;
import salescoach.bot.followup.message.StepActions;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.StepKey;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Handler;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Wording;
import salescoach.bot.surface.HomeRedraw;
import salescoach.bot.surface.Registry;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Medium;

/**
 * The buttons under a step, wherever it is shown. The owner alone may press them; and a step that
 * is done, or not due any more, stays as it is.
 */
final class StepButtons {

  private final Desk desk;
  private final PressedSteps steps;
  private final Drafting drafting;

  StepButtons(Desk desk, DueCommand due, HomeRedraw home, Drafting drafting) {
    this.desk = desk;
    this.steps = new PressedSteps(desk, due, home);
    this.drafting = drafting;
  }

  void offer(Registry registry) {
    registry.action(StepActions.DONE, this::done);
    registry.promptAction(StepActions.MORE, this::more);
    registry.action(StepActions.SNOOZE, this::snooze);
    registry.action(StepActions.SKIP, this::skip);
    registry.promptAction(StepActions.DRAFT, this::draft);
    registry.action(StepActions.BACK_BURNER, stage(Stage.BACK_BURNER));
    registry.action(StepActions.WON, stage(Stage.WON));
    registry.action(StepActions.LOST, stage(Stage.LOST));
    registry.promptAction(StepActions.ALIVE, this::alive);
  }

  /** What a press does to its prospect, and what is said of it. */
  @FunctionalInterface
  private interface Change {
    Optional<Came> make(Handle transaction, Pressed pressed);
  }

  private Kept done(Incoming incoming, Answer answer) {
    return steps
        .pressed(incoming, answer)
        .flatMap(
            pressed ->
                Outcome.of(pressed.key().rest())
                    .map(outcome -> done(incoming, answer, pressed, outcome)))
        .orElse(Kept.NOTHING);
  }

  private Kept done(Incoming incoming, Answer answer, Pressed pressed, Outcome outcome) {
    Instant now = desk.now();
    Channel channel = outcome.channel(pressed.key().action());
    LogKey key = new LogKey(pressed.prospect().id(), channel, outcome, now, "");
    Logging logging =
        new Logging(
            key.prospect(),
            Logging.touchId(incoming.key()),
            incoming.member(),
            outcome,
            channel,
            now,
            "",
            now);
    return steps.written(
        incoming,
        answer,
        pressed,
        logging.touch(),
        transaction ->
            desk.deeds()
                .log(transaction, incoming.workspace(), logging)
                .map(logged -> came(key, logged, now)));
  }

  private static Came came(LogKey key, Logged logged, Instant now) {
    String what =
        "*Noted:* "
            + LogMessages.what(logged.after(), key.channel(), key.outcome(), Optional.empty());
    return new Came(what, Optional.of(LogCommand.undoing(key, logged, now)));
  }

  private Kept more(Incoming incoming, Answer answer) {
    Optional<Pressed> pressed = steps.pressed(incoming, answer);
    if (pressed.isEmpty()) {
      return Kept.NOTHING;
    }
    StepKey key = pressed.get().key();
    KnownProspect prospect = pressed.get().prospect();
    if (key.rest().equals(StepActions.UNTIL)) {
      answer.open(SmallModals.until(prospect, key.value()));
      return Kept.NOTHING;
    }
    if (Outcome.of(key.rest()).filter(Outcome.HANDED_OFF::equals).isPresent()) {
      answer.open(SmallModals.handOff(prospect, key.value()));
      return Kept.NOTHING;
    }
    return done(incoming, answer);
  }

  private Kept snooze(Incoming incoming, Answer answer) {
    return changed(
        incoming,
        answer,
        (transaction, pressed) -> {
          LocalDate until = days(pressed).after(pressed.theirToday(), 1);
          return desk.deeds()
              .snooze(
                  transaction,
                  incoming.workspace(),
                  incoming.member(),
                  pressed.prospect().id(),
                  until,
                  desk.now())
              .map(after -> putOff(after, until));
        });
  }

  private Kept skip(Incoming incoming, Answer answer) {
    return changed(
        incoming,
        answer,
        (transaction, pressed) -> {
          int gap = pressed.owner().terms().policy().gapDays();
          LocalDate until = days(pressed).onOrAfter(pressed.theirToday().plusDays(gap));
          return desk.deeds()
              .skip(
                  transaction,
                  incoming.workspace(),
                  incoming.member(),
                  pressed.prospect().id(),
                  until,
                  desk.now())
              .map(after -> putOff(after, until));
        });
  }

  private Handler stage(Stage to) {
    return (incoming, answer) ->
        changed(
            incoming,
            answer,
            (transaction, pressed) ->
                desk.deeds()
                    .move(
                        transaction,
                        incoming.workspace(),
                        incoming.member(),
                        pressed.prospect().id(),
                        to,
                        pressed.theirToday(),
                        desk.now())
                    .map(
                        after ->
                            came(
                                "*"
                                    + StepWords.stage(to)
                                    + ":* "
                                    + StepWords.ended(StepWords.name(after)))));
  }

  private Kept changed(Incoming incoming, Answer answer, Change change) {
    return steps
        .pressed(incoming, answer)
        .map(
            pressed ->
                steps.written(
                    incoming,
                    answer,
                    pressed,
                    pressed.prospect().id(),
                    transaction -> change.make(transaction, pressed)))
        .orElse(Kept.NOTHING);
  }

  private static WorkingDays days(Pressed pressed) {
    return pressed.owner().terms().daysOf(pressed.prospect());
  }

  private static Came putOff(KnownProspect prospect, LocalDate until) {
    return came(
        "*Put off:* " + StepWords.name(prospect) + " comes back on " + Wording.day(until) + ".");
  }

  private static Came came(String words) {
    return new Came(words, Optional.empty());
  }

  private Kept alive(Incoming incoming, Answer answer) {
    steps
        .pressed(incoming, answer)
        .ifPresent(
            pressed -> answer.open(SmallModals.alive(pressed.prospect(), pressed.key().value())));
    return Kept.NOTHING;
  }

  private Kept draft(Incoming incoming, Answer answer) {
    steps
        .pressed(incoming, answer)
        .ifPresent(
            pressed ->
                answer.open(drafting.modal(pressed.prospect(), medium(pressed.key().action()))));
    return Kept.NOTHING;
  }

  private static Optional<Medium> medium(Action action) {
    return switch (action) {
      case VOICEMAIL -> Optional.of(Medium.VOICEMAIL);
      case EMAIL -> Optional.of(Medium.EMAIL);
      default -> Optional.empty();
    };
  }
}
