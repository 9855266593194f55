package salescoach.kind;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.draft.Client;
import salescoach.draft.Prospect;
import salescoach.text.Names;
import salescoach.text.OwnWords;
import salescoach.text.Reading;
import salescoach.text.Word;

/**
 * Where a draft's own words name what is known of the prospect: the company, the town, the trade.
 *
 * <p>What a word names is told by the word alone. Words that the caller's introduction or a
 * client's name covers are passed over, since they are about somebody else.
 */
public final class ProspectFacts {

  private static final Set<String> COMMON =
      WordFile.beside(ProspectFacts.class, "names.txt").words("common");
  private static final Set<String> COUNTRIES =
      Set.of("uk", "us", "usa", "england", "scotland", "wales", "ireland", "australia", "canada");
  private static final int SHORTEST_TRADE_WORD = 4;

  private final Reading draft;
  private final Prospect prospect;
  private final List<Word> words;
  private final BitSet own = new BitSet();
  private final boolean capitals;
  private final Set<String> known;
  private final BitSet company;
  private final BitSet places;

  private ProspectFacts(Reading draft) {
    this.draft = draft;
    this.prospect = draft.context().prospect();
    BitSet others = others();
    this.words = OwnWords.of(draft).stream().filter(word -> !others.get(word.index())).toList();
    words.forEach(word -> own.set(word.index()));
    this.capitals = draft.words().stream().filter(Word::isCapitalised).count() > 2;
    this.known =
        parts(
            String.join(
                " ",
                prospect.role(),
                prospect.industry(),
                prospect.company(),
                prospect.firstName()));
    this.company = findCompany();
    this.places = findPlaces();
  }

  public static ProspectFacts in(Reading draft) {
    return draft.derived(ProspectFacts.class, ProspectFacts::new);
  }

  /** The words of the body that are neither the caller's introduction nor a client's name. */
  public List<Word> words() {
    return words;
  }

  /** Whether a word is one of {@link #words}. */
  public boolean has(Word word) {
    return own.get(word.index());
  }

  /**
   * Where the company is named: by the word of its name that nobody shares, with the other words of
   * the name beside it. A person addressed by that word is not the company.
   */
  public List<Word> company() {
    return company.stream().mapToObj(draft.words()::get).toList();
  }

  /** Whether a word is one of {@link #company}. */
  public boolean isCompany(Word word) {
    return company.get(word.index());
  }

  private BitSet findCompany() {
    Set<String> all = parts(prospect.company());
    Set<String> unshared = new HashSet<>(all);
    unshared.removeAll(COMMON);
    unshared.removeAll(parts(prospect.industry()));
    BitSet found = new BitSet();
    for (Word word : named(unshared)) {
      if (!isTitled(word)) {
        around(word, all).forEach(part -> found.set(part.index()));
      }
    }
    return found;
  }

  private List<Word> around(Word word, Set<String> parts) {
    List<Word> all = draft.words();
    int from = word.index();
    int to = word.index() + 1;
    while (from > 0 && isPart(all.get(from - 1), parts)) {
      from--;
    }
    while (to < all.size() && isPart(all.get(to), parts)) {
      to++;
    }
    return all.subList(from, to);
  }

  private static boolean isPart(Word word, Set<String> parts) {
    return word.isCapitalised() && parts.contains(bare(word));
  }

  private boolean isTitled(Word word) {
    return word.index() > 0 && Names.isTitle(draft.words().get(word.index() - 1));
  }

  /** Where the prospect's town or region is named. */
  public List<Word> places() {
    return places.stream().mapToObj(draft.words()::get).toList();
  }

  /** Whether a word is one of {@link #places}. */
  public boolean isPlace(Word word) {
    return places.get(word.index());
  }

  private BitSet findPlaces() {
    Set<String> unshared = parts(prospect.region());
    unshared.removeAll(COMMON);
    unshared.removeAll(COUNTRIES);
    BitSet found = new BitSet();
    named(unshared).forEach(word -> found.set(word.index()));
    return found;
  }

  /** Where words of the prospect's trade stand, in any form. */
  public List<Word> trade() {
    Set<String> stems =
        parts(prospect.industry()).stream()
            .filter(word -> word.length() >= SHORTEST_TRADE_WORD)
            .map(Terms::stem)
            .collect(Collectors.toSet());
    return stems.isEmpty()
        ? List.of()
        : where(word -> stems.stream().anyMatch(word.lower()::startsWith));
  }

  /**
   * Whether a word stands in the prospect's role, trade or name, and so tells nothing of its own.
   */
  public boolean isKnown(Word word) {
    return known.contains(bare(word));
  }

  /** A name is written with a capital, unless the whole draft does without. */
  private List<Word> named(Set<String> names) {
    return names.isEmpty()
        ? List.of()
        : where(word -> names.contains(bare(word)) && (word.isCapitalised() || !capitals));
  }

  private List<Word> where(Predicate<Word> fits) {
    return words.stream().filter(fits).toList();
  }

  /** The words of the introduction, and of clients' names as far as nobody shares them. */
  private BitSet others() {
    BitSet found = Caller.introducing(draft);
    Set<String> names =
        draft.context().clients().stream()
            .flatMap(ProspectFacts::namesOf)
            .flatMap(name -> parts(name).stream())
            .filter(word -> !COMMON.contains(word))
            .collect(Collectors.toSet());
    if (!names.isEmpty()) {
      draft.words().stream()
          .filter(word -> word.isCapitalised() && names.contains(bare(word)))
          .forEach(word -> found.set(word.index()));
    }
    return found;
  }

  private static Stream<String> namesOf(Client client) {
    return Stream.concat(Stream.of(client.name()), client.aliases().stream());
  }

  /** The words of a name, in small letters and without the possessive. */
  private static Set<String> parts(String name) {
    Set<String> parts = new HashSet<>();
    StringTokenizer tokens =
        new StringTokenizer(name.toLowerCase(Locale.ROOT).replace('’', '\''), " \t\n,/()-");
    while (tokens.hasMoreTokens()) {
      parts.add(withoutPossessive(tokens.nextToken()));
    }
    return parts;
  }

  private static String bare(Word word) {
    return withoutPossessive(word.lower());
  }

  private static String withoutPossessive(String lower) {
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
