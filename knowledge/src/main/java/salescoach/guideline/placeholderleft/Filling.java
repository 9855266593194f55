package salescoach.guideline.placeholderleft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salescoach.draft.Prospect;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Span;
import salescoach.text.Word;

/** The rep's own sentence with its blanks filled, where all that they ask for is known. */
final class Filling {

  private static final Set<String> CALLERS = Set.of("your", "my", "our", "rep", "sender", "agent");

  private final Prospect prospect;

  private Filling(Prospect prospect) {
    this.prospect = prospect;
  }

  /** The first sentence that has a blank, filled; nothing where a blank's content is unknown. */
  static Optional<String> of(Reading draft, List<Span> places) {
    Span first = places.get(0);
    Optional<Word> word = draft.words().stream().filter(w -> w.span().overlaps(first)).findFirst();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = draft.sentenceOf(word.get());
    return new Filling(draft.context().prospect()).fill(draft, sentence.span().to(first), places);
  }

  private Optional<String> fill(Reading draft, Span sentence, List<Span> places) {
    StringBuilder filled = new StringBuilder();
    int at = sentence.start();
    for (Span place : places) {
      if (place.overlaps(sentence)) {
        String value = value(draft.quote(place));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        filled.append(draft.text(), at, place.start()).append(value);
        at = place.end();
      }
    }
    int end = Math.max(at, sentence.end());
    String mark = draft.text().substring(end, Math.min(draft.text().length(), end + 1));
    filled.append(draft.text(), at, end).append(".?!".contains(mark) ? mark : "");
    return Optional.of(String.join(" ", List.of(filled.toString().split("\\s+"))));
  }

  private String value(String blank) {
    Map<String, String> known =
        Map.of(
            "company", prospect.company(),
            "account", prospect.company(),
            "industry", prospect.industry(),
            "sector", prospect.industry(),
            "city", prospect.region(),
            "town", prospect.region(),
            "role", prospect.role(),
            "first", prospect.firstName(),
            "fname", prospect.firstName(),
            "name", prospect.firstName());
    List<String> words = List.of(blank.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    if (words.stream().anyMatch(CALLERS::contains)) {
      return "";
    }
    boolean company = words.contains("company");
    return words.stream()
        .filter(word -> known.containsKey(word) && !(company && word.equals("name")))
        .map(word -> known.getOrDefault(word, ""))
        .findFirst()
        .orElse("");
  }
}
