package salescoach.bot.followup.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.typed.TypedDate;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;

/** The small messages about prospects. */
public final class FollowUpMessages {

  private static final int MOST_NAMED = 3;

  private FollowUpMessages() {}

  /**
   * Somebody else works the same company.
   *
   * @param lastTouch when they last reached out, if ever
   */
  public record Colleague(String member, Optional<Instant> lastTouch) {}

  /** A new prospect, or one that was edited. */
  public static SlackMessage saved(
      KnownProspect prospect,
      boolean fresh,
      Optional<Step> next,
      LocalDate today,
      List<Colleague> colleagues,
      Instant now,
      String word) {
    return Parts.says(
        fresh ? "On your list" : "Saved",
        StepWords.name(prospect)
            + "\n"
            + LogMessages.next(prospect, next, today)
            + colleagues(colleagues, now)
            + (word.isEmpty() ? "" : "\n" + word));
  }

  private static String colleagues(List<Colleague> colleagues, Instant now) {
    if (colleagues.isEmpty()) {
      return "";
    }
    String who =
        colleagues.stream()
            .limit(MOST_NAMED)
            .map(
                one ->
                    Mrkdwn.member(one.member())
                        + one.lastTouch()
                            .map(at -> " (last in touch " + Wording.ago(at, now) + ")")
                            .orElse(" (not in touch yet)"))
            .collect(Collectors.joining(", "));
    return "\nThe same company is worked by " + who + ". A word between you saves both a surprise.";
  }

  /** The member's time zone is not known, or none that exists. */
  public static String zoneUnknown(String team) {
    return "I don't know your time zone, so your mornings are those of "
        + Mrkdwn.line(team)
        + ". Set yours in Slack's preferences.";
  }

  /** Put off to a day. */
  public static SlackMessage stopped(KnownProspect prospect, LocalDate until) {
    return Parts.says(
        "Stopped until " + Wording.day(until),
        StepWords.name(prospect) + "\nNothing is due before. `/coach resume` takes it up again.");
  }

  /** Nothing is planned that could be stopped. */
  public static SlackMessage nothingToStop(KnownProspect prospect) {
    return Parts.says(
        "Nothing to stop there",
        StepWords.name(prospect)
            + "\n"
            + LogMessages.nothingNext(prospect)
            + " I changed nothing.");
  }

  /** Nothing was stopped. */
  public static SlackMessage nothingToResume(
      KnownProspect prospect, Optional<Step> next, LocalDate today) {
    boolean over = StepWords.isOver(prospect);
    return Parts.says(
        over ? "Still nothing is planned there" : "That one was not stopped",
        StepWords.name(prospect)
            + "\n"
            + LogMessages.next(prospect, next, today)
            + (over
                ? " “Take up again” on `/coach prospect` changes that, once they want it."
                : ""));
  }

  /** How to stop. */
  public static SlackMessage stopUsage() {
    return Parts.says(
        "Stop with whom, and until when?",
        "Type it as `/coach stop acme until 2027-01-15`, or until Monday, until 15 January, or"
            + " for two weeks. For good there are “Lost” and “Do not contact” on"
            + " `/coach prospect acme`.");
  }

  /** A date that won't do. */
  public static SlackMessage badDate(String cure) {
    return Parts.says("That date won't do.", cure);
  }

  /** Taken up again. */
  public static SlackMessage resumed(KnownProspect prospect, Optional<Step> next, LocalDate today) {
    return Parts.says(
        "Taken up again",
        StepWords.name(prospect) + "\n" + LogMessages.next(prospect, next, today));
  }

  /** How to name a prospect after that command. */
  public static SlackMessage whom(String command) {
    return Parts.says(
        "Which prospect?", "Type the company or the person, as in `/coach " + command + " acme`.");
  }

  /** One's own pause as it is. */
  public static SlackMessage pause(Optional<LocalDate> until) {
    return until
        .map(
            day ->
                Parts.says(
                    "You paused until " + Wording.day(day),
                    "No message in the morning until then, and what is due meanwhile is spread"
                        + " over the days after it. `/coach pause off` ends it now."))
        .orElseGet(
            () ->
                Parts.says(
                    "You are not paused.",
                    "`/coach pause until 2026-12-01` keeps the morning's message away until that"
                        + " day. "
                        + TypedDate.FORMS));
  }

  /** There was none. */
  public static SlackMessage noPause() {
    return Parts.says(
        "You were not paused.", "Your morning's message comes as always. Nothing changed.");
  }

  /** The pause is over. */
  public static SlackMessage pauseOver() {
    return Parts.says(
        "The pause is over.",
        "Your morning's message comes again. What became due is spread over the next days, ten a"
            + " day at most.");
  }

  /** Only the owner may. */
  public static SlackMessage notYours(KnownProspect prospect) {
    String whose =
        prospect.owner().isEmpty()
            ? "nobody's by now"
            : "followed up by " + Mrkdwn.member(prospect.owner());
    return Parts.says(
        "That one is not yours.",
        StepWords.name(prospect)
            + " is "
            + whose
            + ". Only they, a manager or an admin can do that.");
  }

  /** A button of a step that is done, or not due any more. */
  public static SlackMessage stale() {
    return Parts.says(
        "That step is done already.", "Nothing changed. `/coach due` shows what is left.");
  }

  /** The prospect is not on file any more. */
  public static SlackMessage gone() {
    return Parts.says("That prospect is gone.", "Nothing changed. `/coach due` shows what is due.");
  }

  /** Handed off. */
  public static SlackMessage handedOff(
      KnownProspect before, KnownProspect after, Optional<Step> next, LocalDate today) {
    return Parts.says(
        "Handed off",
        StepWords.name(before)
            + " passed you on to "
            + StepWords.ended(StepWords.name(after))
            + " The history stays.\n"
            + LogMessages.next(after, next, today));
  }

  /** For managers only. */
  public static SlackMessage forManagers() {
    return Parts.says(
        "A manager or an admin can do that.", "Ask one of them; `/coach admin` says who is admin.");
  }

  /** Erased, and what stays. */
  public static SlackMessage erased(KnownProspect prospect) {
    return Parts.says(
        "Personal data erased",
        StepWords.name(prospect)
            + "\nName, role, email, phone and the texts of all touches are gone for good. The"
            + " company, the dates and “do not contact” stay, so that nobody reaches out again."
            + " Drafts that were reviewed stay with whoever wrote them; `/coach forget` deletes"
            + " one's own.");
  }

  /** Put off by a button. */
  public static SlackMessage putOff(KnownProspect prospect, LocalDate until) {
    return Parts.says(
        "Put off until " + Wording.day(until), StepWords.name(prospect) + " comes back then.");
  }

  /** A lead that is still alive. */
  public static SlackMessage alive(KnownProspect prospect, Optional<Step> next, LocalDate today) {
    return Parts.says(
        "Still alive", StepWords.name(prospect) + "\n" + LogMessages.next(prospect, next, today));
  }
}
