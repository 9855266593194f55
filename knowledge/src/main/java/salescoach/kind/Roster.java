package salescoach.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import salescoach.draft.Client;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Word;

/**
 * Finds the clients of a roster in a draft: by name, alias, initials, possessive, or by the first
 * distinctive words of the name ("Blue Laurel" for Blue Laurel Resort &amp; Spa).
 */
final class Roster {

  private static final PhraseList COMMON_OPENERS = ClientMentions.WORDS.phrases("common-openers");
  private static final PhraseList BEFORE = ClientMentions.WORDS.phrases("client-before");
  private static final PhraseList AFTER = ClientMentions.WORDS.phrases("client-after");
  private static final PhraseList PLACES = ClientMentions.WORDS.phrases("places");
  private static final PhraseList TITLES = ClientMentions.WORDS.phrases("titles");
  private static final Set<String> JOINERS = Set.of("and", "&", "the", "of", "for", "at", "in");
  private static final Set<String> SUFFIXES =
      Set.of(
          "inc",
          "llc",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "gmbh",
          "ag",
          "sa",
          "bv",
          "llp",
          "lp",
          "pllc",
          "pc",
          "pty",
          "group",
          "holdings",
          "intl");

  private static final String CUTS = " \t\n,/()\"-\u00a0";

  /** Shorter first words than this are too easily something else. */
  private static final int SHORTEST_ALONE = 4;

  private static final int SHORTEST_INITIALS = 3;

  /** One capital in so many words or fewer: a transcript that has no capitals. */
  private static final int WORDS_A_CAPITAL = 40;

  private final Reading draft;
  private final List<Word> words;
  private final List<String> plain;
  private final Set<String> present;
  private final boolean hasCapitals;
  private final boolean[] named;

  private Roster(Reading draft) {
    this.draft = draft;
    this.words = draft.words();
    this.plain = words.stream().map(Roster::plain).toList();
    this.present = new HashSet<>(plain);
    long capitals = words.stream().filter(word -> WordClass.NAME.has(draft, word)).count();
    this.hasCapitals = capitals * WORDS_A_CAPITAL > words.size();
    this.named = new boolean[words.size()];
  }

  /** Where these clients are named, client by client. */
  static List<ClientMention> in(Reading draft, List<Client> clients) {
    Roster roster = new Roster(draft);
    List<ClientMention> found = new ArrayList<>();
    for (Client client : clients) {
      roster.find(client, found);
    }
    return found;
  }

  private void find(Client client, List<ClientMention> found) {
    Set<List<String>> names = new LinkedHashSet<>();
    names.add(tokens(client.name()));
    client.aliases().forEach(alias -> names.add(tokens(alias)));
    names.removeIf(name -> name.isEmpty() || !mayBePresent(name));
    for (int at = 0; at < words.size() && !names.isEmpty(); at++) {
      int end = at;
      for (List<String> name : names) {
        end = Math.max(end, end(client, name, at));
      }
      if (end > at && isFree(at, end)) {
        Arrays.fill(named, at, end, true);
        found.add(new ClientMention(client.name(), words.subList(at, end), Optional.of(client)));
      }
    }
  }

  private boolean mayBePresent(List<String> name) {
    return present.contains(name.get(0)) || present.contains(initials(name));
  }

  /** Whether these words are the body's or subject's, and name no other client yet. */
  private boolean isFree(int from, int to) {
    for (Word word : words.subList(from, to)) {
      Part part = draft.part(word);
      if (named[word.index()] || part == Part.GREETING || part == Part.SIGNATURE) {
        return false;
      }
    }
    return true;
  }

  /** The place after the last word of the client's name that begins at a word, or -1. */
  private int end(Client client, List<String> name, int at) {
    if (name.size() >= SHORTEST_INITIALS
        && words.get(at).shape() == Shape.UPPER
        && plain.get(at).equals(initials(name))) {
      return at + 1;
    }
    if (!plain.get(at).equals(name.get(0))) {
      return -1;
    }
    int matched = 1;
    int end = at + 1;
    int next = end;
    while (matched < name.size() && next < words.size()) {
      if (plain.get(next).equals(name.get(matched))) {
        matched++;
        end = next + 1;
      } else if (!JOINERS.contains(plain.get(next)) || next > end) {
        break;
      }
      next++;
    }
    return isNamed(client, name, matched, at, end) ? end : -1;
  }

  private boolean isNamed(Client client, List<String> name, int matched, int at, int end) {
    boolean written = !hasCapitals || words.get(at).isCapitalised() || startsWithNumber(at);
    boolean whole = matched == name.size() || matched == core(name);
    if (!written || (whole && matched > 1)) {
      return written && whole;
    }
    if (whole) {
      return hasCapitals ? !isYours(at) && standsAlone(at, end) : isDistinctive(client, name, at);
    }
    boolean alone = standsAlone(at, end) && words.get(at).isCapitalised() && !isPlace(client, name);
    return matched == 1
        ? alone && isDistinctive(client, name, at) && hasPart(at)
        : alone && words.get(end - 1).isCapitalised();
  }

  private boolean startsWithNumber(int at) {
    return words.get(at).shape() == Shape.NUMBER;
  }

  private boolean isYours(int at) {
    return at > 0 && WordClass.YOU.has(draft, words.get(at - 1));
  }

  /** Whether no other name leans on these words: "Summit" of "Summit Crest Roofing" is another. */
  private boolean standsAlone(int at, int end) {
    boolean before =
        at > 0
            && !draft.pauseAfter(words.get(at - 1))
            && WordClass.NAME.has(draft, words.get(at - 1))
            && at > 1
            && !draft.stopAfter(words.get(at - 2));
    boolean titled = at > 0 && TITLES.isIn(draft, List.of(words.get(at - 1)));
    boolean possessive = words.get(end - 1).lower().endsWith("'s");
    boolean after =
        end < words.size()
            && !possessive
            && !draft.pauseAfter(words.get(end - 1))
            && words.get(end).isCapitalised()
            && !WordClass.DAY.has(draft, words.get(end))
            && !WordClass.WE.has(draft, words.get(end));
    return !before && !after && !titled;
  }

  /** Whether a first word alone does what clients do: "Daisychain's lorries", "for Daisychain". */
  private boolean hasPart(int at) {
    boolean possessive = words.get(at).lower().endsWith("'s");
    boolean before = at > 0 && BEFORE.isIn(draft, words.subList(at - 1, at));
    boolean after = at + 1 < words.size() && AFTER.isIn(draft, words.subList(at + 1, at + 2));
    return possessive || before || after;
  }

  private boolean isPlace(Client client, List<String> name) {
    return tokens(client.region()).containsAll(name.subList(0, 1))
        || tokens(draft.context().prospect().region()).containsAll(name.subList(0, 1));
  }

  private boolean isDistinctive(Client client, List<String> name, int at) {
    String first = name.get(0);
    boolean located = at > 0 && PLACES.isIn(draft, List.of(words.get(at - 1)));
    return first.length() >= SHORTEST_ALONE
        && !located
        && !isYours(at)
        && !isPlace(client, name)
        && !COMMON_OPENERS.isIn(draft, List.of(words.get(at)))
        && !OwnNames.in(draft).has(first);
  }

  /** How many words of a name are left without Inc., Ltd and the like. */
  private static int core(List<String> name) {
    int size = name.size();
    while (size > 1 && SUFFIXES.contains(name.get(size - 1))) {
      size--;
    }
    return size;
  }

  private static String initials(List<String> name) {
    StringBuilder initials = new StringBuilder();
    name.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** The words of a name as {@link #plain} has those of a draft, without "the" and "and". */
  static List<String> tokens(String name) {
    List<String> tokens = new ArrayList<>();
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      boolean cut = at == lower.length() || CUTS.indexOf(lower.charAt(at)) >= 0;
      if (cut && at > start) {
        String token = plain(lower.substring(start, at));
        if (!token.isEmpty() && !JOINERS.contains(token)) {
          tokens.add(token);
        }
      }
      start = cut ? at + 1 : start;
    }
    return tokens;
  }

  private static String plain(Word word) {
    return word.shape() == Shape.BLANK ? "" : plain(word.lower());
  }

  private static String plain(String lower) {
    int end = lower.length();
    while (end > 0 && ".'!?:;".indexOf(lower.charAt(end - 1)) >= 0) {
      end--;
    }
    String trimmed = lower.substring(0, end);
    return trimmed.endsWith("'s") ? trimmed.substring(0, end - 2) : trimmed;
  }
}
