package salescoach.bot.settings;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import salescoach.cadence.Policy;

/** The cadence's numbers and times of the day, as the modal asks for them. */
final class PolicyField {

  private PolicyField() {}

  /** A number, with the range that {@link Policy} takes. */
  enum Count {
    GAP_DAYS("Days between two contacts", "1 to 30, usually 4", 1, 30, Policy::gapDays),
    MOST_ATTEMPTS(
        "Attempts, after which the prospect rests",
        "3 to 30, usually 12",
        3,
        30,
        Policy::mostAttempts),
    STOP_FROM(
        "The attempt from which stopping is fine, too",
        "1 to the number of attempts, usually 8",
        1,
        30,
        Policy::stopAllowedFrom),
    MOST_EMAILS(
        "Most emails to somebody who never answers",
        "1 to 30, usually 4",
        1,
        30,
        Policy::mostEmails),
    REST_DAYS("Days on the back-burner", "30 to 365, usually 90", 30, 365, Policy::restDays),
    LEAD_GAP(
        "Working days between two contacts with a lead",
        "1 to 20, usually 2",
        1,
        20,
        Policy::leadGapWorkingDays),
    PAIRS(
        "Voicemails with their email before LinkedIn or X",
        "1 to 10, usually 2",
        1,
        10,
        Policy::pairsBeforeSocial),
    CALLS(
        "Calls in a row before LinkedIn or X",
        "1 to 10, usually 2",
        1,
        10,
        Policy::callsBeforeSocial);

    private final String label;
    private final String hint;
    private final int least;
    private final int most;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference of a record changes nothing
    private final ToIntFunction<Policy> of;

    Count(String label, String hint, int least, int most, ToIntFunction<Policy> of) {
      this.label = label;
      this.hint = hint;
      this.least = least;
      this.most = most;
      this.of = of;
    }

    String id() {
      return "settings_" + name().toLowerCase(Locale.ROOT);
    }

    String label() {
      return label;
    }

    String hint() {
      return hint;
    }

    int least() {
      return least;
    }

    int most() {
      return most;
    }

    int of(Policy policy) {
      return of.applyAsInt(policy);
    }

    /** The number that was typed, within its range. */
    Optional<Integer> read(String typed) {
      try {
        return Optional.of(Integer.parseInt(typed.strip()))
            .filter(number -> number >= least && number <= most);
      } catch (NumberFormatException none) {
        return Optional.empty();
      }
    }
  }

  /** A time of the day. */
  enum Time {
    MIDDAY("When the morning ends", Policy::midday),
    AFTERNOON("When midday ends", Policy::afternoon),
    LAST_CALL("After which nobody is called on that day", Policy::lastCall),
    LAST_EMAIL("After which a voicemail's email waits for the next day", Policy::lastEmail);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference of a record changes nothing
    private final Function<Policy, LocalTime> of;

    Time(String label, Function<Policy, LocalTime> of) {
      this.label = label;
      this.of = of;
    }

    String id() {
      return "settings_" + name().toLowerCase(Locale.ROOT);
    }

    String label() {
      return label;
    }

    LocalTime of(Policy policy) {
      return of.apply(policy);
    }
  }
}
