package salescoach.bot.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salescoach.KnowledgeException;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Split;
import salescoach.bot.surface.Choice;
import salescoach.cadence.Calendars;
import salescoach.cadence.WorkingDays;

/** The calendars of public holidays, to choose from. */
final class Countries {

  private static final Map<String, String> ALL = Calendars.countries();

  private static final int LETTERS_OF_A_COUNTRY = 2;

  private Countries() {}

  /** Those in whose names that stands; also the region whose code that is. */
  static List<Choice> like(String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    Stream<Choice> countries =
        ALL.entrySet().stream()
            .filter(
                it ->
                    it.getValue().toLowerCase(Locale.ROOT).contains(words)
                        || it.getKey().toLowerCase(Locale.ROOT).equals(words))
            .map(it -> choice(it.getKey()));
    return Stream.concat(region(words).map(Countries::choice).stream(), countries)
        .limit(BlockLimits.OPTIONS)
        .toList();
  }

  private static Optional<String> region(String code) {
    if (code.length() <= LETTERS_OF_A_COUNTRY) {
      return Optional.empty();
    }
    try {
      return Optional.of(WorkingDays.of(code).code());
    } catch (KnowledgeException none) {
      return Optional.empty();
    }
  }

  static Choice choice(String code) {
    return new Choice(label(code), code);
  }

  /** "Germany (DE-by)"; the code alone where its country is not known. */
  static String label(String code) {
    String country = code.substring(0, Math.min(LETTERS_OF_A_COUNTRY, code.length()));
    String name = ALL.getOrDefault(country, "");
    return name.isEmpty() ? code : Split.first(name, BlockLimits.OPTION / 2) + " (" + code + ")";
  }
}
