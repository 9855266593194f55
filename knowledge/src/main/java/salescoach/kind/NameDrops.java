package salescoach.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.text.Part;
import salescoach.text.Pronouns;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Word;

/**
 * Finds clients that no roster tells of, by what stands before or after their names.
 *
 * <p>What follows "we helped" may as well be a person, a place or a kind of company; those are told
 * by lists and by the words around them, and left out.
 */
final class NameDrops {

  private static final PhraseList CLIENTS_LIKE = ClientMentions.WORDS.phrases("clients-like");
  private static final PhraseList COMPANIES_LIKE = ClientMentions.WORDS.phrases("companies-like");
  private static final PhraseList TRUSTING = ClientMentions.WORDS.phrases("trusting");
  private static final PhraseList WE_WORK = ClientMentions.WORDS.phrases("we-work");
  private static final PhraseList CLIENT_SAID = ClientMentions.WORDS.phrases("client-said");
  private static final PhraseList NO_CLIENT = ClientMentions.WORDS.phrases("no-client");
  private static final PhraseList TOOLS = ClientMentions.WORDS.phrases("tools");
  private static final PhraseList KINDS = ClientMentions.WORDS.phrases("kinds");
  private static final PhraseList GIVEN_NAMES = ClientMentions.WORDS.phrases("given-names");
  private static final PhraseList TITLES = ClientMentions.WORDS.phrases("titles");
  private static final Set<String> LINKS = Set.of("and", "or", "plus", "&", "also");
  private static final Set<String> INSIDE = Set.of("of", "de", "for", "the");
  private static final Set<String> BEFORE_A_NAME = Set.of("the", "both", "folks", "at", "over");
  private static final Set<String> SHORTENED = Set.of("st", "mt", "ft", "dr", "co", "inc", "bros");

  /** How far before a verb its subject may stand. */
  private static final int FARTHEST_SUBJECT = 8;

  private static final int MOST_NAMES = 12;
  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_NAME = 2;

  private final Reading draft;
  private final List<Word> words;
  private final List<ClientMention> found = new ArrayList<>();

  private NameDrops(Reading draft) {
    this.draft = draft;
    this.words = draft.words();
  }

  static List<ClientMention> in(Reading draft) {
    NameDrops drops = new NameDrops(draft);
    CLIENTS_LIKE.in(draft).forEach(cue -> drops.namesAfter(cue, true));
    COMPANIES_LIKE.in(draft).stream()
        .filter(drops::isOurSentence)
        .forEach(cue -> drops.namesAfter(cue, true));
    WE_WORK.in(draft).stream()
        .filter(drops::isOurDoing)
        .forEach(cue -> drops.namesAfter(cue, false));
    CLIENT_SAID.in(draft).forEach(drops::namesBefore);
    return drops.found;
  }

  /** "We help companies like …", or "companies like … trust us". */
  private boolean isOurSentence(Match cue) {
    int from = cue.first().index();
    while (from > 0 && !draft.stopAfter(words.get(from - 1))) {
      from--;
    }
    int to = cue.last().index();
    while (to < words.size() - 1 && !draft.stopAfter(words.get(to))) {
      to++;
    }
    boolean before = words.subList(from, cue.first().index()).stream().anyMatch(Pronouns::isOurs);
    return before || TRUSTING.isIn(draft, words.subList(cue.last().index(), to + 1));
  }

  /** Whether the rep's side is the subject: "we work with", and not "the firm you work with". */
  private boolean isOurDoing(Match cue) {
    int first = cue.first().index();
    for (int at = first - 1; at >= Math.max(0, first - FARTHEST_SUBJECT); at--) {
      Word word = words.get(at);
      if (draft.stopAfter(word)) {
        return isElliptic(at + 1, first);
      }
      if (Pronouns.isYours(word)) {
        return false;
      }
      if (Pronouns.isOurs(word)) {
        return true;
      }
    }
    return first < FARTHEST_SUBJECT && isElliptic(0, first);
  }

  /** "Just wrapped a project for …", "Currently working with …": the subject is left out. */
  private boolean isElliptic(int from, int to) {
    Set<String> openers = Set.of("just", "currently", "recently", "already", "also", "been");
    return to - from <= 2
        && words.subList(from, to).stream().allMatch(word -> openers.contains(word.lower()))
        && to > from;
  }

  private void namesAfter(Match cue, boolean clientForSure) {
    int at = cue.last().index() + 1;
    boolean last = false;
    List<ClientMention> names = new ArrayList<>();
    while (at < words.size() && names.size() < MOST_NAMES) {
      if (at > 0 && draft.stopAfter(words.get(at - 1)) && !isShortened(at - 1)) {
        break;
      }
      int start = at;
      while (start < words.size() - 1
          && BEFORE_A_NAME.contains(words.get(start).lower())
          && !draft.stopAfter(words.get(start))) {
        start++;
      }
      int end = nameEnd(start);
      if (end == start) {
        break;
      }
      name(start, end).ifPresent(names::add);
      boolean comma = draft.after(words.get(end - 1)).indexOf(',') >= 0;
      boolean link = end < words.size() && LINKS.contains(words.get(end).lower());
      if (last ? !link : !comma && !link) {
        break;
      }
      at = link ? end + 1 : end;
      last = link;
    }
    boolean tools = names.stream().allMatch(name -> TOOLS.isIn(draft, List.of(name.first())));
    if (clientForSure || !tools) {
      found.addAll(names);
    }
  }

  private void namesBefore(Match cue) {
    List<ClientMention> names = new ArrayList<>();
    boolean linked = false;
    int end = cue.first().index();
    while (end > 0 && names.size() < MOST_NAMES) {
      int start = end;
      while (start > 0 && end - start < LONGEST_NAME && mayBelong(start - 1, end)) {
        start--;
      }
      start += start < end && isOpener(start) ? 1 : 0;
      if (start == end) {
        break;
      }
      name(start, end).ifPresent(found -> names.add(0, found));
      boolean link = start > 0 && LINKS.contains(words.get(start - 1).lower());
      boolean comma = start > 0 && draft.after(words.get(start - 1)).indexOf(',') >= 0;
      linked |= link;
      if (!link && !comma) {
        break;
      }
      end = link ? start - 1 : start;
    }
    // "Acme, Dayton is a client of ours": what a comma alone ties to a name is its town.
    found.addAll(linked || names.isEmpty() ? names : names.subList(0, 1));
  }

  private boolean mayBelong(int at, int end) {
    Word word = words.get(at);
    boolean adjacent = at == end - 1 || !draft.pauseAfter(word);
    boolean stop = at == end - 1 && draft.stopAfter(word);
    boolean inner =
        at < end - 1 && at > 0 && INSIDE.contains(word.lower()) && isNameWord(words.get(at - 1));
    return adjacent && !stop && (inner || isNameWord(word));
  }

  private boolean isOpener(int at) {
    boolean starts = at == 0 || draft.stopAfter(words.get(at - 1));
    return starts && NO_CLIENT.isIn(draft, List.of(words.get(at)));
  }

  private boolean isShortened(int at) {
    return SHORTENED.contains(words.get(at).lower().replace(".", ""));
  }

  private static boolean isNameWord(Word word) {
    boolean web = word.shape() == Shape.ADDRESS && word.lower().indexOf('@') < 0;
    return (word.isCapitalised()
            && word.shape() != Shape.BLANK
            && !Pronouns.isOurs(word)
            && !Pronouns.isYours(word))
        || (web && !word.lower().startsWith("www") && !word.lower().startsWith("http"));
  }

  /** The place after the name that begins at a word; the word's own place where none does. */
  private int nameEnd(int start) {
    int end = start;
    while (end < words.size() && end - start < LONGEST_NAME) {
      boolean broken = end > start && draft.pauseAfter(words.get(end - 1)) && !isShortened(end - 1);
      boolean inner =
          end > start
              && end + 1 < words.size()
              && INSIDE.contains(words.get(end).lower())
              && !draft.pauseAfter(words.get(end))
              && isNameWord(words.get(end + 1));
      if (broken || !(isNameWord(words.get(end)) || inner)) {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * These words as a client, unless they name a person, a place, a kind or one of the two sides.
   */
  private Optional<ClientMention> name(int start, int end) {
    List<Word> name = words.subList(start, end);
    String quote = draft.quote(name.get(0).span().to(name.get(name.size() - 1).span()));
    boolean said =
        name.stream().map(draft::part).allMatch(part -> part == Part.BODY || part == Part.SUBJECT);
    boolean other = isPerson(name, quote) || isKind(name) || isNoClient(name) || isOwn(name);
    if (!said || quote.length() < SHORTEST_NAME || other) {
      return Optional.empty();
    }
    String plain =
        quote.endsWith("'s") || quote.endsWith("’s")
            ? quote.substring(0, quote.length() - 2)
            : quote;
    return Optional.of(new ClientMention(plain, name, Optional.empty()));
  }

  private boolean isPerson(List<Word> name, String quote) {
    int before = name.get(0).index() - 1;
    boolean family =
        name.size() == 1
            && before >= 0
            && words.get(before).is("the")
            && name.get(0).lower().endsWith("s");
    boolean given =
        name.size() <= 2 && quote.indexOf('&') < 0 && GIVEN_NAMES.isIn(draft, name.subList(0, 1));
    return family || given || TITLES.isIn(draft, name.subList(0, 1));
  }

  private boolean isKind(List<Word> name) {
    Word last = name.get(name.size() - 1);
    int next = last.index() + 1;
    return next < words.size()
        && !draft.pauseAfter(last)
        && KINDS.isIn(draft, List.of(words.get(next)));
  }

  /** Whether words that name no client cover all of the name. */
  private boolean isNoClient(List<Word> name) {
    int covered = (int) name.stream().filter(word -> INSIDE.contains(word.lower())).count();
    for (Match match : NO_CLIENT.in(draft, name)) {
      covered += match.words().size();
    }
    return covered >= name.size();
  }

  private boolean isOwn(List<Word> name) {
    return Roster.tokens(draft.quote(name.get(0).span())).stream()
        .anyMatch(OwnNames.in(draft)::has);
  }
}
