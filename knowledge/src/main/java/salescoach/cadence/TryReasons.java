package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;

/** Why the next try with a silent prospect is this one. */
final class TryReasons {

  private final Situation situation;
  private final History history;
  private final LocalDate today;
  private final Bands bands;

  /** As they are told on that day. */
  TryReasons(Situation situation, LocalDate today) {
    this.situation = situation;
    this.history = situation.history();
    this.today = today;
    this.bands = new Bands(situation.policy());
  }

  String of(Action action, LocalDate due, Optional<TimeOfDay> band) {
    String began = isAnew() ? "A silence of months, so the count starts anew. " : "";
    return began
        + switch (action) {
          case VOICEMAIL -> voicemail();
          case CALL -> call(band);
          case EMAIL -> email();
          case LINKEDIN -> social("LinkedIn");
          case X -> social("X");
          case LETTER ->
              "Phone and email don't lead to them. A letter still does when all else fails.";
          case REFERRAL ->
              "Look for somebody who knows them: a personal introduction warms up what would be a"
                  + " cold call.";
          default -> throw new IllegalStateException(action + " is no try, due " + due);
        };
  }

  private boolean isAnew() {
    return history
        .last()
        .filter(last -> !last.answered())
        .filter(last -> DAYS.between(last.on(), situation.today()) >= situation.policy().restDays())
        .isPresent();
  }

  private String voicemail() {
    Optional<Contact> spoken = history.lastSpoken();
    if (history.isEmpty()) {
      return "The first contact: a voicemail under 30 seconds that opens with a question about their"
          + " problem, and its email right after.";
    }
    if (spoken.isEmpty()) {
      return "They have not heard your voice yet: leave a voicemail under 30 seconds, and let its"
          + " email follow right after.";
    }
    String when = DayWords.on(spoken.get().on(), today);
    if (spoken.get().channel() == Channel.VOICEMAIL) {
      return "You left a voicemail "
          + when
          + ", and no call leads to them: leave another with a new question, and its email right"
          + " after.";
    }
    return history.pairsSinceSocial() == 0
        ? "You called "
            + when
            + ". Don't be the caller who never leaves a message: leave a voicemail, and its email"
            + " right after."
        : "You called "
            + when
            + ". Leave another voicemail than the last time, with a new question, and its email"
            + " right after.";
  }

  private String call(Optional<TimeOfDay> band) {
    Optional<Contact> spoken = history.lastSpoken();
    if (spoken.isEmpty()) {
      return "The first call: have one question about their problem ready, and ask for a few minutes"
          + " only.";
    }
    String when = DayWords.on(spoken.get().on(), today);
    String another = anotherTime(spoken.get(), band);
    if (spoken.get().channel() == Channel.VOICEMAIL) {
      return "You left a voicemail "
          + when
          + ": give them room and leave none this time."
          + another;
    }
    if (situation.standing().reachable().contains(Channel.VOICEMAIL)) {
      return "You called "
          + when
          + ", and there is no room left for a voicemail with its email: so call once more."
          + another;
    }
    return "You called " + when + " and there is no voicemail to leave: so call again." + another;
  }

  private String anotherTime(Contact spoken, Optional<TimeOfDay> band) {
    TimeOfDay before = bands.of(spoken.at());
    return band.filter(now -> now != before)
        .map(
            now ->
                " Try "
                    + StepWords.of(now)
                    + ", since "
                    + StepWords.of(before)
                    + " did not reach them.")
        .orElse("");
  }

  private String email() {
    return history
        .last(contact -> contact.channel() == Channel.EMAIL)
        .map(
            last ->
                "No phone leads to them, and your email "
                    + DayWords.on(last.on(), today)
                    + " has no answer: write a new one, since the same again is boring.")
        .orElse(
            "No phone leads to them, so write: short, about one problem of theirs, with openings for"
                + " this week and next.");
  }

  private String social(String where) {
    int pairs = history.pairsSinceSocial();
    if (pairs >= situation.policy().pairsBeforeSocial()) {
      return capital(StepWords.number(pairs))
          + " voicemails with their emails: meet them elsewhere this time, with a short note on "
          + where
          + ".";
    }
    int calls = history.callsRunningSinceSocial();
    if (calls >= situation.policy().callsBeforeSocial()) {
      return capital(StepWords.number(calls))
          + " calls in a row: let them see your name on "
          + where
          + " before the next.";
    }
    return "Neither phone nor email leads to them: a short note on " + where + " may.";
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
