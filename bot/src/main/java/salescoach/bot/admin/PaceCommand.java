package salescoach.bot.admin;

import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Registry;
import salescoach.draft.Context;

/** {@code /coach pace}: how fast a rep speaks, which a voicemail's length depends on. */
final class PaceCommand {

  private final Database database;
  private final MemberStore members;

  PaceCommand(Database database, MemberStore members) {
    this.database = database;
    this.members = members;
  }

  void offer(Registry registry) {
    registry.command(
        "pace",
        "pace [words a minute]",
        "sets how fast you speak, for the length of a voicemail",
        this::pace);
  }

  private Kept pace(Incoming incoming, Answer answer) {
    if (incoming.text().isBlank()) {
      answer.send(
          PaceMessages.present(members.member(incoming.workspace(), incoming.member()).paceWpm()));
      return Kept.NOTHING;
    }
    int typed = WholeNumber.at(incoming.text().strip());
    if (typed < Context.SLOWEST_WPM || typed > Context.FASTEST_WPM) {
      answer.send(PaceMessages.wrong());
      return Kept.NOTHING;
    }
    database.useTransaction(
        transaction ->
            members.setPace(transaction, incoming.workspace(), incoming.member(), typed));
    answer.send(PaceMessages.set(typed));
    return Kept.NOTHING;
  }
}
