package salescoach.bot.followup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.LogMessages;
import salescoach.bot.followup.message.PageActions;
import salescoach.bot.followup.step.Moved;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.LoggedTouch;
import salescoach.bot.surface.Registry;

/**
 * "Take back" on a prospect's card: the touch that was logged last, on the same day, by whoever
 * logged it or may change the prospect.
 */
final class TakingBack {

  private final Desk desk;

  TakingBack(Desk desk) {
    this.desk = desk;
  }

  void offer(Registry registry) {
    registry.action(PageActions.TAKE_BACK, this::press);
  }

  /** The touch that somebody may take back. */
  static Optional<LoggedTouch> open(Desk desk, Incoming incoming, KnownProspect prospect) {
    ZoneId zone = desk.reader().reader(incoming.workspace(), incoming.member()).zone();
    LocalDate today = desk.now().atZone(zone).toLocalDate();
    return desk.database()
        .read(handle -> desk.touches().lastLogged(handle, incoming.workspace(), prospect.id()))
        .filter(last -> !last.moved().equals(Moved.FOR_GOOD))
        .filter(last -> last.at().atZone(zone).toLocalDate().equals(today))
        .filter(
            last ->
                last.touch().member().equals(incoming.member())
                    || desk.manages(incoming, prospect));
  }

  private Kept press(Incoming incoming, Answer answer) {
    String[] ids = incoming.value("value").split("/", 2);
    Optional<KnownProspect> prospect = desk.prospect(incoming, ids[0]);
    if (prospect.isEmpty() || ids.length < 2) {
      answer.whisper(FollowUpMessages.gone());
      return Kept.NOTHING;
    }
    Optional<LoggedTouch> last =
        open(desk, incoming, prospect.get())
            .filter(touch -> touch.touch().id().toString().equals(ids[1]));
    Optional<KnownProspect> after = last.flatMap(touch -> taken(incoming, touch));
    if (after.isEmpty() && isTaken(incoming, prospect.get(), ids[1])) {
      desk.redraw(incoming, answer, prospect.get(), "Taken back");
    } else if (after.isEmpty()) {
      answer.whisper(LogMessages.notTakenBack(prospect.get().id()));
    } else {
      desk.redraw(incoming, answer, after.get(), "Taken back");
    }
    return Kept.NOTHING;
  }

  /** Whether it is gone already: by a second press, or a try before this one. */
  private boolean isTaken(Incoming incoming, KnownProspect prospect, String touch) {
    return desk.touches().of(incoming.workspace(), prospect.id()).stream()
        .noneMatch(kept -> kept.id().toString().equals(touch));
  }

  private Optional<KnownProspect> taken(Incoming incoming, LoggedTouch last) {
    Optional<Moved> moved = Moved.read(last.moved());
    return desk.database()
        .inTransaction(
            transaction ->
                desk.deeds()
                    .undo(
                        transaction,
                        incoming.workspace(),
                        last.touch(),
                        standing -> moved.map(it -> it.back(standing)).orElse(standing),
                        desk.now()));
  }
}
