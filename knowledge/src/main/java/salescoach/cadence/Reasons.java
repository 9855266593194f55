package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Why a step comes next, in a sentence or two for the rep: what happened, and what the articles
 * make of it. Where it holds, a sentence follows about a day that was put off, about stopping, and
 * about the end of December.
 */
final class Reasons {

  private static final int SEASON_STARTS = 20;

  private final Situation situation;
  private final Standing standing;
  private final LocalDate today;
  private final TryReasons tries;

  Reasons(Situation situation) {
    this(situation, situation.today());
  }

  private Reasons(Situation situation, LocalDate today) {
    this.situation = situation;
    this.standing = situation.standing();
    this.today = today;
    this.tries = new TryReasons(situation, today);
  }

  String none() {
    if (standing.doNotContact()) {
      return "They asked to be left alone, so nothing is planned until they get in touch"
          + " themselves.";
    }
    return standing.stage() == Stage.WON
        ? "This one is won, and nothing is left to follow up. A customer who is glad may know"
            + " somebody else: ask for a referral."
        : "This one is lost, and nothing is planned. Others are waiting to hear from you.";
  }

  String of(
      Action action, LocalDate due, Optional<TimeOfDay> band, int attempt, Occasion occasion) {
    Optional<LocalDate> putOff = standing.notBefore().filter(day -> day.isAfter(today));
    // What is put off is told as it will be on its day: "today" would be long past by then.
    Reasons then = putOff.isPresent() ? new Reasons(situation, due) : this;
    StringBuilder why = new StringBuilder(then.first(action, due, band, occasion));
    putOff.ifPresent(
        day -> why.append(" Put off to ").append(DayWords.date(day, today)).append('.'));
    boolean trying = occasion == Occasion.NEXT_TRY || occasion == Occasion.VOICEMAIL_LEFT;
    if (trying && attempt >= situation.policy().stopAllowedFrom()) {
      why.append(stopping(action, attempt));
    }
    if (isHolidaySeason(due)) {
      why.append(inTheHolidaySeason(action));
    }
    return why.toString();
  }

  private String first(Action action, LocalDate due, Optional<TimeOfDay> band, Occasion occasion) {
    return switch (occasion) {
      case OVER -> none();
      case RESTED -> rested();
      case HANDED_OFF -> handedOff();
      case AGREED -> agreed(action, due);
      case OVERDUE -> overdue();
      case FOLLOW_UP -> followUp(action);
      case VOICEMAIL_LEFT -> voicemailLeft();
      case USED_UP -> usedUp();
      case NEXT_TRY -> tries.of(action, due, band);
    };
  }

  private String rested() {
    return standing
            .backBurnerOn()
            .map(day -> "On the back-burner since " + DayWords.date(day, today) + ".")
            .orElse("On the back-burner.")
        + " That is a pause and no farewell: ask after "
        + situation.policy().restDays()
        + " days whether the time is better.";
  }

  private String handedOff() {
    String when = situation.handedOffOn().map(day -> " " + DayWords.on(day, today)).orElse("");
    return "You were handed on to somebody else"
        + when
        + ". It need not be a no: find out who decides and by when, and give the new contact the"
        + " same care.";
  }

  private String agreed(Action action, LocalDate due) {
    LocalDate day = standing.agreedOn().orElse(due);
    String named = DayWords.weekday(day) + ", " + DayWords.date(day, today);
    String moved =
        day.equals(due) || due.isBefore(day)
            ? ""
            : ", and the first day after it that will do is " + DayWords.weekday(due);
    String instead = action == Action.CALL ? "" : " No call leads there, so use what does.";
    return "You agreed to speak on "
        + named
        + moved
        + ": a day that they named goes before every rule."
        + instead;
  }

  private String overdue() {
    Optional<LocalDate> deadline = standing.deadline().filter(today::isAfter);
    if (deadline.isPresent()) {
      return "Their deadline of "
          + DayWords.date(deadline.get(), today)
          + " has passed without a decision. Decide whether this will close soon; if not, the"
          + " back-burner keeps it and your pipeline stays clear.";
    }
    long days = standing.leadSince().map(since -> DAYS.between(since, today)).orElse(0L);
    return "A lead for "
        + days
        + " days, where a sale takes "
        + standing.salesCycleDays().orElse(0)
        + " at most. Check that you have the one who decides, and the right number; else put it on"
        + " the back-burner and make room for fresher leads.";
  }

  private String followUp(Action action) {
    Optional<Contact> last = situation.history().last();
    if (last.isEmpty()) {
      return "A lead that nobody has been in touch with yet: "
          + StepWords.infinitive(action)
          + " while the interest is fresh.";
    }
    String when = DayWords.on(last.get().on(), today);
    if (situation.unanswered() == 0) {
      return (last.get().answered() ? "They answered " : "The last contact was ")
          + when
          + ". Leads slip through the cracks where nobody follows up: "
          + StepWords.number(situation.policy().leadGapWorkingDays())
          + " working days later, "
          + StepWords.infinitive(action)
          + " with the next step.";
    }
    return StepWords.noun(last.get().channel())
        + " "
        + when
        + " has no answer yet. Stay close to a lead, and vary how: "
        + StepWords.infinitive(action)
        + " this time.";
  }

  private String voicemailLeft() {
    LocalDate left = situation.history().voicemailWithoutEmail().map(Contact::on).orElse(today);
    String since = "Voicemail left " + DayWords.on(left, today) + ", and no email since: ";
    boolean late = DAYS.between(left, today) > situation.policy().gapDays();
    return late
        ? since
            + "better late than never. A short one with openings for this week and next makes"
            + " answering easy."
        : since
            + "send a short one with openings for this week and next, so that answering is"
            + " easy.";
  }

  private String usedUp() {
    int attempts = situation.history().attempts();
    if (attempts >= situation.policy().mostAttempts()) {
      return attempts
          + " attempts and no answer: stop here and put them on the back-burner. In "
          + situation.policy().restDays()
          + " days you come back, with something new to say.";
    }
    return "No way is left that leads to them. Put them on the back-burner, and use the time to find"
        + " a number, an address, or somebody who knows them.";
  }

  private String stopping(Action action, int attempt) {
    int most = situation.policy().mostAttempts();
    return action.isAttempt()
        ? " This is attempt "
            + attempt
            + " of "
            + most
            + ": stopping is allowed from here on, going on still pays."
        : " After " + attempt + " of " + most + " attempts stopping is allowed.";
  }

  private static boolean isHolidaySeason(LocalDate due) {
    boolean before = due.getMonth() == Month.DECEMBER && due.getDayOfMonth() >= SEASON_STARTS;
    return before || (due.getMonth() == Month.JANUARY && due.getDayOfMonth() == 1);
  }

  private static String inTheHolidaySeason(Action action) {
    return switch (action) {
      case CALL, VOICEMAIL ->
          " Don't skip the end of December: reception may be off and the decider may pick up, in a"
              + " good mood, while your competitors rest.";
      case EMAIL, LINKEDIN, X, LETTER, REFERRAL ->
          " Don't skip the end of December: some deciders work in peace now, and few of your"
              + " competitors write.";
      default ->
          " The quiet end of December is also the time to build up your list of prospects for"
              + " January.";
    };
  }
}
