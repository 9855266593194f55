package salescoach.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.text.Fillers;
import salescoach.text.Names;
import salescoach.text.Part;
import salescoach.text.Reading;
import salescoach.text.Word;

/**
 * Finds where callers say who they are: behind words such as "this is", before "here" or "from",
 * and as the bare names that make up a sentence.
 */
final class Introductions {

  private static final WordFile WORDS = WordFile.beside(Caller.class, "caller.txt");
  private static final PhraseList MARKERS = WORDS.phrases("markers");
  private static final Set<String> LINKS = NameRuns.set("links");
  private static final Set<String> INSTITUTIONS = NameRuns.set("institutions");
  private static final Set<String> ORGANISATIONS = NameRuns.set("organisations");
  private static final Set<String> ANNOUNCING = Set.of("here", "speaking", "calling", "again");
  private static final Set<String> HESITATIONS = Set.of("um", "uh", "er", "erm", "and", "i", "im");
  private static final Set<String> WAYS = Set.of("over", "out", "down", "up", "back");
  private static final Set<String> SMALL = Set.of("just", "only", "me", "actually", "quickly");

  private final List<Word> words;
  private final Reading draft;
  private final NameRuns runs;
  private final CompanySearch companies;

  private Introductions(Reading draft) {
    this.draft = draft;
    this.words = draft.words();
    this.runs = new NameRuns(draft);
    this.companies = new CompanySearch(draft, runs);
  }

  /** All introductions of a draft outside its subject and signature, in order. */
  static List<Caller> in(Reading draft) {
    return new Introductions(draft).all();
  }

  /** The introduction that begins at a word. */
  static Optional<Caller> at(Reading draft, Word first) {
    return new Introductions(draft).at(first.index());
  }

  /** The first of all. */
  static Optional<Caller> first(Reading draft) {
    Introductions introductions = new Introductions(draft);
    return draft.words().stream()
        .filter(draft::isBody)
        .flatMap(word -> introductions.at(word.index()).stream())
        .findFirst();
  }

  private List<Caller> all() {
    List<Caller> found = new ArrayList<>();
    int end = 0;
    for (Word word : words) {
      if (word.start() >= end && draft.isBody(word)) {
        Optional<Caller> caller = at(word.index());
        caller.ifPresent(found::add);
        end = caller.map(known -> known.introduction().end()).orElse(end);
      }
    }
    return found;
  }

  private Optional<Caller> at(int index) {
    return marked(index).or(() -> byCompany(index)).or(() -> bare(index));
  }

  /** "This is Ann Moss from Birchline". */
  private Optional<Caller> marked(int index) {
    return MARKERS.at(draft, words.get(index)).flatMap(marker -> behind(index, marker));
  }

  private Optional<Caller> behind(int index, Match marker) {
    int from = afterMarkers(marker);
    int to = runs.name(from, true);
    boolean also = marker.first().is("that's") || marker.first().is("that");
    if (to == from || runs.isSomebodyElse(from, to) || isPossessive(to)) {
      return Optional.empty();
    }
    Optional<CompanySearch.Company> company = companies.behind(to);
    if (also && company.isEmpty() && !runs.endsBefore(to)) {
      return Optional.empty();
    }
    boolean formal = marker.first().is("this") && (to - from > 1 || runs.endsBefore(to));
    boolean full = formal || marker.phrase().contains("name") || hesitates(to);
    boolean small = runs.isSmall() && !full && !words.get(from).isCapitalised();
    boolean loose = marker.first().is("its") && !runs.isSmall() && !runs.startsAfresh(index);
    boolean doubtful = (small || loose) && company.isEmpty() && !isAnnounced(to);
    return doubtful ? Optional.empty() : Optional.of(caller(index, from, to, company));
  }

  /** "Its kayla um": speech takes a breath after a name. */
  private boolean hesitates(int to) {
    return to < words.size() && HESITATIONS.contains(words.get(to).lower());
  }

  /** Past fillers, small words and repeated markers: "it's er it's only". */
  private int afterMarkers(Match marker) {
    int at = marker.last().index() + 1;
    while (at < words.size()
        && !draft.stopAfter(words.get(at - 1))
        && (Fillers.is(words.get(at)) || SMALL.contains(words.get(at).lower()))) {
      at++;
    }
    boolean moved = at > marker.last().index() + 1 && at < words.size();
    Optional<Match> again = moved ? MARKERS.at(draft, words.get(at)) : Optional.empty();
    return again.isEmpty() ? at : again.get().last().index() + 1;
  }

  private boolean isAnnounced(int to) {
    return to < words.size() && ANNOUNCING.contains(words.get(to).lower());
  }

  /** "I'm calling from Birchline", "here at Birchline". */
  private Optional<Caller> byCompany(int index) {
    return companies
        .announced(index)
        .map(
            company ->
                new Caller(
                    words.get(index).span().to(words.get(company.end() - 1).span()),
                    "",
                    company.name()));
  }

  /** "Ann Moss here", "Ann Moss from Birchline", "Ann Moss, Birchline." */
  private Optional<Caller> bare(int index) {
    boolean afresh = runs.startsAfresh(index);
    if (!afresh && !runs.pauseBefore(index)) {
      return Optional.empty();
    }
    int to = runs.name(index, false);
    if (to == index || runs.isSomebodyElse(index, to)) {
      return Optional.empty();
    }
    if (INSTITUTIONS.contains(words.get(index).lower())) {
      return Optional.empty();
    }
    return named(index, to)
        .or(() -> withCompany(index, to, afresh))
        .or(() -> shop(index))
        .or(() -> alone(index, to));
  }

  /** "Eoin Tierney's the name". */
  private Optional<Caller> named(int from, int to) {
    boolean is =
        isPossessive(to)
            && to + 1 < words.size()
            && (words.get(to).is("the") || words.get(to).is("my"))
            && words.get(to + 1).is("name");
    return is ? Optional.of(caller(from, from, to, companies.behind(to + 2))) : Optional.empty();
  }

  private boolean isPossessive(int to) {
    return words.get(to - 1).lower().endsWith("'s");
  }

  private Optional<Caller> withCompany(int from, int to, boolean afresh) {
    boolean direct = to < words.size() && !runs.pauseBefore(to);
    boolean announced = direct && isAnnounced(to);
    if (isPossessive(to) || (!direct && !(afresh && mayStandBare(from)))) {
      return Optional.empty();
    }
    if (direct && !announced && !leadsToCompany(to)) {
      return Optional.empty();
    }
    Optional<CompanySearch.Company> company =
        companies
            .behind(to)
            .filter(found -> runs.endsBefore(found.end()))
            .filter(found -> direct || runs.pauseBefore(found.end()));
    boolean calling = direct && words.get(to).is("calling");
    if (company.isEmpty() && !calling && !(announced && runs.endsBefore(to + 1))) {
      return Optional.empty();
    }
    return Optional.of(caller(from, from, to, company));
  }

  /** Bare names open a message or make a sentence of a spoken one; in lists they mean others. */
  private boolean mayStandBare(int index) {
    boolean first = index == 0 || draft.part(words.get(index - 1)) != Part.BODY;
    boolean listed = runs.before(index).chars().anyMatch(c -> c > 0x2000 || "-*:".indexOf(c) >= 0);
    return first || (draft.isVoicemail() && !listed);
  }

  /** "From", "over at", "out at", "@". */
  private boolean leadsToCompany(int index) {
    String word = words.get(index).lower();
    boolean way =
        index + 1 < words.size()
            && WAYS.contains(word)
            && LINKS.contains(words.get(index + 1).lower());
    return way || LINKS.contains(word) || runs.before(index).indexOf('@') >= 0;
  }

  /** "Fitch and Sons here": a company and nobody's name. */
  private Optional<Caller> shop(int index) {
    int to = runs.company(index);
    boolean here = to < words.size() && !runs.pauseBefore(to) && isAnnounced(to);
    return here && runs.endsBefore(to + 1)
        ? Optional.of(
            new Caller(words.get(index).span().to(words.get(to).span()), "", runs.quote(index, to)))
        : Optional.empty();
  }

  /** A name that is all of a short sentence, or what a message ends on. */
  private Optional<Caller> alone(int from, int to) {
    boolean stop = to == words.size() || draft.stopAfter(words.get(to - 1));
    boolean first = from > 0 && draft.part(words.get(from - 1)) == Part.GREETING;
    boolean called = first && draft.isVoicemail();
    boolean sentence = runs.startsAfresh(from) && stop && (called || to - from >= 2);
    boolean place = from > 0 && Names.isName(words.get(from - 1)) && !first;
    boolean last = to == words.size() && !isGreeted(from, to) && !place;
    return (sentence || last) && !runs.isSmall()
        ? Optional.of(caller(from, from, to, nextSentence(to)))
        : Optional.empty();
  }

  /** "Lena Ruiz. Copperfield Signs.": the company as a sentence of its own. */
  private Optional<CompanySearch.Company> nextSentence(int from) {
    return companies
        .at(from)
        .filter(found -> found.end() > from + 1 || from + 1 == words.size())
        .filter(found -> draft.stopAfter(words.get(found.end() - 1)));
  }

  /** Whether the greeting has the same name: then it is the prospect's. */
  private boolean isGreeted(int from, int to) {
    Word name = words.get(from);
    return to - from == 1
        && words.stream()
            .filter(word -> draft.part(word) == Part.GREETING)
            .anyMatch(word -> word.is(name.lower()));
  }

  private Caller caller(int start, int from, int to, Optional<CompanySearch.Company> company) {
    int end = company.map(CompanySearch.Company::end).orElse(to);
    if (isAnnounced(end) && !runs.pauseBefore(end)) {
      end++;
    }
    String name = runs.quote(from, to);
    String plain =
        name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    boolean organisation =
        company.isEmpty()
            && words.subList(from, to).stream()
                .anyMatch(word -> ORGANISATIONS.contains(word.lower()));
    return new Caller(
        words.get(start).span().to(words.get(end - 1).span()),
        organisation ? "" : plain,
        organisation ? plain : company.map(CompanySearch.Company::name).orElse(""));
  }
}
