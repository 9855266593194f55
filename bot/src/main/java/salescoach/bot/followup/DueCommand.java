package salescoach.bot.followup;

import com.slack.api.model.block.LayoutBlock;
import java.time.LocalDate;
import java.util.Optional;
import salescoach.bot.followup.message.DueMessage;
import salescoach.bot.followup.step.Agenda;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.surface.Registry;

/** {@code /coach due}: today's steps, and the week in short. */
final class DueCommand {

  private final Desk desk;

  DueCommand(Desk desk) {
    this.desk = desk;
  }

  void offer(Registry registry) {
    registry.command(
        "due",
        "due",
        "shows whom to follow up with today, how, and why",
        (incoming, answer) -> {
          answer.send(drawn(incoming, Optional.empty()));
          return Kept.NOTHING;
        });
  }

  /** The list, with what was just done in front. */
  SlackMessage drawn(Incoming incoming, Optional<LayoutBlock> note) {
    Agenda agenda = desk.reader().agenda(incoming.workspace(), incoming.member(), desk.now());
    Optional<LocalDate> paused =
        desk.settings()
            .of(incoming.workspace(), incoming.member())
            .pausedUntil()
            .filter(day -> day.isAfter(agenda.today()));
    boolean any =
        !agenda.due().isEmpty()
            || !desk.prospects().ofMember(incoming.workspace(), incoming.member()).isEmpty();
    return DueMessage.of(agenda, any, paused, note);
  }

  void redraw(Incoming incoming, Answer answer, Optional<LayoutBlock> note) {
    answer.redraw(drawn(incoming, note));
  }
}
