package salescoach.bench.slack;

import java.util.List;

/**
 * Voicemails as a rep would draft them, invented, with a few faults each: no two that follow one
 * another are the same, and all are equally long.
 */
final class Voicemails {

  /** What every one of them has, between blanks. */
  static final int WORDS = 70;

  private static final String TEXT =
      """
      Hi %1$s, this is Tomas calling from Lanternhill. We are a leading provider of scheduling \
      software for clinics, and I wanted to touch base about %2$s. Our platform has online booking, \
      reminders, waiting lists and reports. A clinic in %3$s cut its missed appointments by a third \
      last year. Would you be free on %4$s morning for ten minutes? You can reach me at 555 0137. \
      Thanks, %1$s, good day.""";

  private static final List<String> NAMES =
      List.of("Renata", "Marcus", "Ayesha", "Joana", "Dmitri", "Helen", "Kofi");

  private static final List<String> CONCERNS =
      List.of("cancellations", "no-shows", "rescheduling", "bookings", "reminders");

  private static final List<String> CITIES = List.of("Dayton", "Tacoma", "Leeds");

  private static final List<String> DAYS = List.of("Tuesday", "Thursday");

  private Voicemails() {}

  /** One of 210, by a number from 0. */
  static String number(int number) {
    return TEXT.formatted(
        of(NAMES, number), of(CONCERNS, number), of(CITIES, number), of(DAYS, number));
  }

  private static String of(List<String> words, int number) {
    return words.get(number % words.size());
  }
}
