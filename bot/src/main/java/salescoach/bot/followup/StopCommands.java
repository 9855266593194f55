package salescoach.bot.followup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import salescoach.bot.followup.message.FollowUpMessages;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.followup.typed.TypedDate;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.surface.Registry;

/** {@code /coach stop}, {@code resume} and {@code pause}: with a prospect, and for oneself. */
final class StopCommands {

  private static final String[] BEFORE_A_DATE = {" until ", " till ", " for "};

  private final Desk desk;

  StopCommands(Desk desk) {
    this.desk = desk;
  }

  void offer(Registry registry) {
    registry.command("stop", "stop acme until Monday", "puts a prospect off to a day", this::stop);
    registry.command("resume", "resume acme", "takes a prospect up again", this::resume);
    registry.command(
        "pause", "pause until Monday", "keeps your morning's message away", this::pause);
  }

  private Kept stop(Incoming incoming, Answer answer) {
    String text = incoming.text();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String before : BEFORE_A_DATE) {
      // Small letters may be longer than their capitals, as of İ: then the two don't fit.
      int at = lower.length() == text.length() ? lower.lastIndexOf(before) : -1;
      if (at > 0) {
        String who = text.substring(0, at);
        String date = text.substring(at + before.length());
        return stop(incoming, answer, who, TypedDate.toCome(date, desk.today(incoming)));
      }
    }
    answer.send(FollowUpMessages.stopUsage());
    return Kept.NOTHING;
  }

  private Kept stop(Incoming incoming, Answer answer, String who, TypedDate date) {
    if (date instanceof TypedDate.Wrong wrong) {
      answer.send(FollowUpMessages.badDate(wrong.cure()));
      return Kept.NOTHING;
    }
    LocalDate until = ((TypedDate.Day) date).date();
    Optional<KnownProspect> mine = mine(incoming, answer, who);
    mine.filter(StepWords::isOver)
        .ifPresent(prospect -> answer.send(FollowUpMessages.nothingToStop(prospect)));
    mine.filter(prospect -> !StepWords.isOver(prospect))
        .flatMap(
            prospect ->
                desk.database()
                    .inTransaction(
                        transaction ->
                            desk.deeds()
                                .stop(
                                    transaction,
                                    incoming.workspace(),
                                    incoming.member(),
                                    prospect.id(),
                                    until,
                                    desk.now())))
        .ifPresent(after -> answer.send(FollowUpMessages.stopped(after, until)));
    return Kept.NOTHING;
  }

  private Kept resume(Incoming incoming, Answer answer) {
    if (incoming.text().isEmpty()) {
      answer.send(FollowUpMessages.whom("resume"));
      return Kept.NOTHING;
    }
    Optional<KnownProspect> mine = mine(incoming, answer, incoming.text());
    mine.filter(prospect -> !PageCommand.isStopped(prospect, desk.today(incoming)))
        .ifPresent(
            prospect ->
                answer.send(
                    FollowUpMessages.nothingToResume(
                        prospect,
                        desk.next(incoming.workspace(), prospect),
                        desk.today(incoming))));
    mine.filter(prospect -> PageCommand.isStopped(prospect, desk.today(incoming)))
        .flatMap(
            prospect ->
                desk.database()
                    .inTransaction(
                        transaction ->
                            desk.deeds()
                                .change(
                                    transaction,
                                    incoming.workspace(),
                                    incoming.member(),
                                    prospect.id(),
                                    known -> PageCommand.resumed(known, LocalDate.MIN),
                                    desk.now())))
        .ifPresent(
            after ->
                answer.send(
                    FollowUpMessages.resumed(
                        after, desk.next(incoming.workspace(), after), desk.today(incoming))));
    return Kept.NOTHING;
  }

  private Optional<KnownProspect> mine(Incoming incoming, Answer answer, String who) {
    Optional<KnownProspect> prospect = PageCommand.one(desk, incoming, answer, who);
    if (prospect.isPresent() && !desk.manages(incoming, prospect.get())) {
      answer.send(FollowUpMessages.notYours(prospect.get()));
      return Optional.empty();
    }
    return prospect;
  }

  private Kept pause(Incoming incoming, Answer answer) {
    String text = incoming.text().toLowerCase(Locale.ROOT).strip();
    LocalDate today = desk.today(incoming);
    if (text.isEmpty()) {
      answer.send(FollowUpMessages.pause(pausedUntil(incoming, today)));
      return Kept.NOTHING;
    }
    if (text.equals("off")) {
      if (pausedUntil(incoming, today).isEmpty()) {
        answer.send(FollowUpMessages.noPause());
        return Kept.NOTHING;
      }
      return paused(incoming, answer, Optional.empty());
    }
    TypedDate date = TypedDate.toCome(withoutBefore(text), today);
    if (date instanceof TypedDate.Wrong wrong) {
      answer.send(FollowUpMessages.badDate(wrong.cure()));
      return Kept.NOTHING;
    }
    return paused(incoming, answer, Optional.of(((TypedDate.Day) date).date()));
  }

  private Optional<LocalDate> pausedUntil(Incoming incoming, LocalDate today) {
    return desk.settings()
        .of(incoming.workspace(), incoming.member())
        .pausedUntil()
        .filter(day -> day.isAfter(today));
  }

  private Kept paused(Incoming incoming, Answer answer, Optional<LocalDate> until) {
    desk.database()
        .useTransaction(
            transaction ->
                desk.settings().pause(transaction, incoming.workspace(), incoming.member(), until));
    answer.send(until.isEmpty() ? FollowUpMessages.pauseOver() : FollowUpMessages.pause(until));
    return Kept.NOTHING;
  }

  private static String withoutBefore(String text) {
    for (String before : BEFORE_A_DATE) {
      if (text.startsWith(before.strip() + " ")) {
        return text.substring(before.strip().length() + 1);
      }
    }
    return text;
  }
}
