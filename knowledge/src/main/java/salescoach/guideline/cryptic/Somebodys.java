package salescoach.guideline.cryptic;

import java.util.List;
import salescoach.text.Shape;
import salescoach.text.Word;

/** Blanks that stand for people, their firms and when to reach them, and never for a topic. */
final class Somebodys {

  private static final List<String> NAMES =
      List.of(
          ("name company firm employer business account prospect contact sender signature title role"
                  + " phone number email date day time")
              .split(" "));

  private Somebodys() {}

  static boolean is(Word word) {
    return word.shape() == Shape.BLANK && NAMES.stream().anyMatch(word.lower()::contains);
  }
}
