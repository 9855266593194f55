package salescoach.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import salescoach.text.Numbers;
import salescoach.text.Pronouns;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Tag;
import salescoach.text.Word;

/** A kind of word that a phrase may ask for in angle brackets: {@code <number> minutes}. */
enum WordClass {
  /** Any word at all. */
  ANY {
    @Override
    boolean has(Reading draft, Word word) {
      return true;
    }
  },
  /** A number in digits or by name, or a blank that stands for one. */
  NUMBER {
    @Override
    boolean has(Reading draft, Word word) {
      return word.shape() == Shape.NUMBER || Numbers.valueOf(word).isPresent();
    }
  },
  /** A number with a percent or currency sign: 40%, $7,500. */
  AMOUNT {
    @Override
    boolean has(Reading draft, Word word) {
      return word.shape() == Shape.NUMBER
          && word.lower().chars().anyMatch(c -> "%$£€¥".indexOf(c) >= 0);
    }
  },
  /** Written like a name, or a blank. */
  NAME {
    @Override
    boolean has(Reading draft, Word word) {
      return word.isCapitalised() && !Pronouns.isOurs(word) && !Pronouns.isYours(word);
    }
  },
  /** A template's blank. */
  BLANK {
    @Override
    boolean has(Reading draft, Word word) {
      return word.shape() == Shape.BLANK;
    }
  },
  /** A day of the week, or tomorrow. */
  DAY {
    @Override
    boolean has(Reading draft, Word word) {
      return DAYS.contains(word.lower());
    }

    @Override
    Set<String> words() {
      return DAYS;
    }
  },
  /** A time of the day: 4, 4:00, 3pm, noon. */
  TIME {
    @Override
    boolean has(Reading draft, Word word) {
      return word.is("noon") || word.is("midday") || NUMBER.has(draft, word);
    }
  },
  /** You, your and the like. */
  YOU {
    @Override
    boolean has(Reading draft, Word word) {
      return Pronouns.isYours(word);
    }

    @Override
    Set<String> words() {
      return Pronouns.yours();
    }
  },
  /** I, we, our and the like. */
  WE {
    @Override
    boolean has(Reading draft, Word word) {
      return Pronouns.isOurs(word);
    }

    @Override
    Set<String> words() {
      return Pronouns.ours();
    }
  },
  /** A word in -ing: losing, chasing. */
  ING {
    @Override
    boolean has(Reading draft, Word word) {
      return word.lower().length() > SHORTEST_ING && word.lower().endsWith("ing");
    }
  },
  NOUN {
    @Override
    boolean has(Reading draft, Word word) {
      Tag tag = draft.tag(word);
      return tag == Tag.NOUN || tag == Tag.PROPN;
    }
  },
  VERB {
    @Override
    boolean has(Reading draft, Word word) {
      return draft.tag(word) == Tag.VERB;
    }
  },
  ADJ {
    @Override
    boolean has(Reading draft, Word word) {
      return draft.tag(word) == Tag.ADJ;
    }
  };

  private static final int SHORTEST_ING = 4;

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "weds",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "tomorrow",
          "mondays",
          "tuesdays",
          "wednesdays",
          "thursdays",
          "fridays");

  /** Whether a word of a draft is of this kind. */
  abstract boolean has(Reading draft, Word word);

  /** Whether only a tagger knows, so that the question is dear. */
  boolean needsTag() {
    return this == NOUN || this == VERB || this == ADJ;
  }

  /** All words of the kind where they are few, or none: then only {@link #has} knows them. */
  Set<String> words() {
    return Set.of();
  }

  static Optional<WordClass> of(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (WordClass known : values()) {
      if (known.name().equals(upper)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
