package salescoach.cadence;

/** How one speaks of a step. */
final class StepWords {

  private static final String[] NUMBERS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  private StepWords() {}

  /** {@code call}, {@code send an email}. */
  static String infinitive(Action action) {
    return switch (action) {
      case CALL -> "call";
      case VOICEMAIL -> "leave a voicemail";
      case EMAIL -> "send an email";
      case LINKEDIN -> "write on LinkedIn";
      case X -> "write on X";
      case LETTER -> "send a letter";
      case REFERRAL -> "ask for an introduction";
      case BACK_BURNER, WINNOW, ASK_DECISION_MAKER, CIRCLE_BACK, NONE -> "look again";
    };
  }

  /** {@code The call}, {@code The email}. */
  static String noun(Channel channel) {
    return switch (channel) {
      case CALL -> "The call";
      case VOICEMAIL -> "The voicemail";
      case EMAIL -> "The email";
      case LINKEDIN -> "The note on LinkedIn";
      case X -> "The note on X";
      case LETTER -> "The letter";
      case REFERRAL -> "The introduction that you asked for";
      case MEETING -> "The meeting";
    };
  }

  /** {@code the morning}. */
  static String of(TimeOfDay band) {
    return switch (band) {
      case MORNING -> "the morning";
      case MIDDAY -> "the middle of the day";
      case AFTERNOON -> "the afternoon";
    };
  }

  /** {@code two}, up to twelve in letters. */
  static String number(int number) {
    return number >= 0 && number < NUMBERS.length ? NUMBERS[number] : String.valueOf(number);
  }
}
