package salescoach.bot.followup;

import com.slack.api.model.block.LayoutBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import salescoach.bot.followup.AgendaReader.Reader;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.LogMessages;
import salescoach.bot.followup.message.UndoKey;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.step.StepKey;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.surface.HomeRedraw;

/**
 * Steps whose buttons are pressed: whether whoever presses may, whether there is still something to
 * do, and where the outcome is shown.
 */
final class PressedSteps {

  private final Desk desk;
  private final DueCommand due;
  private final HomeRedraw home;

  PressedSteps(Desk desk, DueCommand due, HomeRedraw home) {
    this.desk = desk;
    this.due = due;
    this.home = home;
  }

  /** A step that is pressed, with what goes for its owner. */
  record Pressed(StepKey key, KnownProspect prospect, Reader owner, LocalDate theirToday) {}

  /** What came of a press, in words, and how it is undone. */
  record Came(String words, Optional<UndoKey> undo) {}

  /** The step that was pressed, where whoever pressed it may; others are told why not. */
  Optional<Pressed> pressed(Incoming incoming, Answer answer) {
    Optional<StepKey> key =
        StepKey.read(incoming.value("block")).map(step -> step.saying(incoming.value("value")));
    Optional<KnownProspect> prospect =
        key.flatMap(it -> desk.prospects().prospect(incoming.workspace(), it.prospect()));
    if (prospect.isEmpty()) {
      whisper(incoming, answer, FollowUpMessages.gone());
      return Optional.empty();
    }
    if (!prospect.get().owner().equals(incoming.member())) {
      whisper(incoming, answer, FollowUpMessages.notYours(prospect.get()));
      return Optional.empty();
    }
    Reader owner = desk.reader().reader(incoming.workspace(), incoming.member());
    LocalDate today = desk.now().atZone(owner.terms().zoneOf(prospect.get())).toLocalDate();
    return Optional.of(new Pressed(key.get(), prospect.get(), owner, today));
  }

  /**
   * Writes it where the step is still due, and shows the list anew.
   *
   * @param touch the touch that it makes; one that is there already was made by an earlier try
   */
  Kept written(
      Incoming incoming,
      Answer answer,
      Pressed pressed,
      UUID touch,
      Function<Handle, Optional<Came>> deed) {
    Optional<Came> came =
        desk.database()
            .inTransaction(
                transaction ->
                    isStillDue(transaction, incoming, pressed, touch)
                        ? deed.apply(transaction)
                        : Optional.empty());
    if (came.isEmpty()) {
      whisper(incoming, answer, FollowUpMessages.stale());
    }
    show(incoming, answer, came);
    return Kept.NOTHING;
  }

  private boolean isStillDue(Handle transaction, Incoming incoming, Pressed pressed, UUID touch) {
    UUID prospect = pressed.prospect().id();
    // Whoever presses at the same time waits here, and then finds it done.
    boolean own =
        desk.prospects()
            .lock(transaction, incoming.workspace(), prospect)
            .filter(known -> known.owner().equals(incoming.member()))
            .isPresent();
    if (!own) {
      return false;
    }
    if (desk.touches().exists(transaction, incoming.workspace(), prospect, touch)) {
      return true;
    }
    Instant now = desk.now();
    Optional<Step> step =
        desk.reader().step(transaction, incoming.workspace(), pressed.owner(), prospect, now);
    LocalDate today = now.atZone(pressed.owner().zone()).toLocalDate();
    return step.filter(it -> it.next().action() == pressed.key().action())
        .filter(it -> !it.on().isAfter(today))
        .isPresent();
  }

  /** The morning's message is drawn anew by whoever sent it. */
  private void show(Incoming incoming, Answer answer, Optional<Came> came) {
    if (isHome(incoming)) {
      home.redraw(incoming.workspace(), incoming.member());
    } else if (incoming.value("ephemeral").equals("true")) {
      Optional<LayoutBlock> note = came.map(it -> LogMessages.noted(it.words(), it.undo()));
      due.redraw(incoming, answer, note);
    }
  }

  private static boolean isHome(Incoming incoming) {
    return !incoming.value("view").isEmpty();
  }

  private void whisper(Incoming incoming, Answer answer, SlackMessage message) {
    if (isHome(incoming)) {
      answer.directly().send(message);
    } else {
      answer.whisper(message);
    }
  }
}
