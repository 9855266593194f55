package salescoach.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import salescoach.text.Numbers;
import salescoach.text.Pronouns;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** Finds the lists and clauses of a draft's body that tell what the seller has or does. */
final class FeatureReader {

  private static final WordFile WORDS = WordFile.beside(FeatureReader.class, "features.txt");
  private static final Set<String> LINKS = WORDS.words("links");
  private static final PhraseList CAPABILITY = WORDS.phrases("capability");
  private static final PhraseList AND_MORE = WORDS.phrases("and-more");
  private static final Set<String> CLAUSE = WORDS.words("clause");
  private static final PhraseList TIMES = WORDS.phrases("times");
  private static final Set<String> LITTLE = WORDS.words("little");
  private static final Set<String> TAILS = WORDS.words("tails");
  private static final PhraseList CLIENTS = WORDS.phrases("clients");
  private static final PhraseList THEIRS = WORDS.phrases("theirs");

  /** Fewer things in a row are no list: two is how people talk. */
  private static final int SHORTEST_LIST = 3;

  /** An item's words up to the first of the tails, and after it. */
  private static final int LONGEST_ITEM = 5;

  private static final int LONGEST_TAIL = 6;

  /** Words of a sentence in which one pause or none is speech that nobody punctuated. */
  private static final int SHORTEST_RUSH = 25;

  private static final int SHORTEST_ROW = 6;
  private static final String BREAKS = ",;:.!?—–()\"&•+";
  private static final Set<String> JOINING = Set.of("and", "or", "plus");
  private static final Set<String> FILLERS = Set.of("um", "uh", "er", "erm", "and", "or", "plus");
  private static final Set<String> SUBJECTS =
      Set.of("we", "we've", "we're", "our", "it", "they", "you", "there's");
  private static final Set<String> CLOSED = Set.of(".", "!", "?");

  /** A stretch of words between pauses and the words that join. */
  private record Segment(Word first, List<Word> words, Sentence sentence, boolean item) {

    Word last() {
      return words.get(words.size() - 1);
    }

    boolean isName() {
      return words.stream().allMatch(Word::isCapitalised);
    }
  }

  private final Reading draft;
  private final List<Sentence> body;
  private final List<Span> places = new ArrayList<>();
  private final boolean[] counted;
  private final int lastFull;
  private int count;

  FeatureReader(Reading draft) {
    this.draft = draft;
    this.body = draft.bodySentences();
    this.counted = new boolean[draft.words().size()];
    this.lastFull =
        body.stream()
            .filter(sentence -> sentence.words().size() > LONGEST_ITEM + 1)
            .mapToInt(Sentence::index)
            .max()
            .orElse(0);
  }

  Features read() {
    List<Segment> run = new ArrayList<>();
    Sentence before = null;
    for (Sentence sentence : body) {
      boolean goesOn = before != null && isLine(sentence) && isLine(before);
      if (!goesOn) {
        list(run);
      }
      for (Segment segment : segments(sentence)) {
        if (!segment.item()) {
          list(run);
        }
        run.add(segment);
      }
      before = sentence;
    }
    list(run);
    body.stream().filter(this::isRush).forEach(this::rush);
    clauses();
    if (count > 0) {
      count += AND_MORE.in(draft, draft.body()).size();
    }
    places.sort(Comparator.comparingInt(Span::start));
    return new Features(count, places);
  }

  /** A bullet, or a short line that is not of a signature. */
  private boolean isLine(Sentence sentence) {
    boolean open =
        mark(sentence).filter(String::isEmpty).isPresent()
            && !CLOSED.contains(draft.after(sentence.last()).strip());
    boolean shortOne = sentence.words().size() <= LONGEST_ITEM + 1 && sentence.index() < lastFull;
    return isBullet(sentence) || (open && shortOne);
  }

  private boolean isBullet(Sentence sentence) {
    return mark(sentence).filter(mark -> !mark.isEmpty()).isPresent();
  }

  /** What stands before a sentence on its line: a bullet's mark, or nothing. */
  private Optional<String> mark(Sentence sentence) {
    int first = sentence.first().index();
    String before = first == 0 ? "\n" : draft.after(draft.words().get(first - 1));
    int line = before.lastIndexOf('\n');
    return line < 0 ? Optional.empty() : Optional.of(before.substring(line + 1).strip());
  }

  private List<Segment> segments(Sentence sentence) {
    List<Segment> segments = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    for (Word word : sentence.words()) {
      if (JOINING.contains(word.lower())) {
        close(current, sentence, segments);
      }
      if (draft.isBody(word)) {
        current.add(word);
        if (breaksAfter(word)) {
          close(current, sentence, segments);
        }
      }
    }
    close(current, sentence, segments);
    boolean bullet = isBullet(sentence) && segments.stream().noneMatch(Segment::item);
    if (bullet && !TIMES.isIn(draft, sentence.words()) && !sentence.question()) {
      return List.of(new Segment(sentence.first(), sentence.words(), sentence, true));
    }
    return segments;
  }

  private void close(List<Word> current, Sentence sentence, List<Segment> segments) {
    int joining = !current.isEmpty() && JOINING.contains(current.get(0).lower()) ? 1 : 0;
    int from = joining;
    while (from < current.size() && LINKS.contains(current.get(from).lower())) {
      from++;
    }
    if (from < current.size()) {
      List<Word> core = List.copyOf(current.subList(from, current.size()));
      boolean leads = draft.after(core.get(core.size() - 1)).indexOf(':') >= 0;
      segments.add(new Segment(current.get(joining), core, sentence, !leads && isItem(core)));
    }
    current.clear();
  }

  /** Whether an item may end after a word; the end of a line that was only wrapped is none. */
  private boolean breaksAfter(Word word) {
    String text = draft.text();
    boolean last = word.index() + 1 == draft.words().size();
    int end = last ? text.length() : draft.words().get(word.index() + 1).start();
    for (int i = word.end(); i < end; i++) {
      boolean dash = text.charAt(i) == '-' && i > word.end() && i + 1 < end;
      if (dash || BREAKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isItem(List<Word> words) {
    int tail = 1;
    while (tail < words.size() && !TAILS.contains(words.get(tail).lower())) {
      tail++;
    }
    boolean tooLong =
        length(words.subList(0, tail)) > LONGEST_ITEM
            || length(words) > LONGEST_ITEM + LONGEST_TAIL;
    if (tooLong || words.stream().anyMatch(word -> CLAUSE.contains(word.lower()))) {
      return false;
    }
    boolean said = words.stream().anyMatch(FeatureReader::isSaid);
    boolean subject = words.stream().skip(1).anyMatch(word -> word.is("we") || word.is("it"));
    boolean yours = Pronouns.isYours(words.get(0)) && !CAPABILITY.isIn(draft, words.subList(0, 1));
    return said && !subject && !yours;
  }

  private static long length(List<Word> words) {
    return words.stream().filter(word -> !word.joined()).count();
  }

  private static boolean isSaid(Word word) {
    return Numbers.valueOf(word).isEmpty() && word.shape() != Shape.ADDRESS;
  }

  /** Counts a run, whose first segment may be what leads to its list, and begins a new one. */
  private void list(List<Segment> run) {
    List<Segment> items = run.stream().filter(Segment::item).toList();
    if (items.size() >= SHORTEST_LIST && isOurs(run, items)) {
      boolean led = isLead(run.get(0), items.get(0));
      Word start = led ? subject(run.get(0)) : items.get(0).first();
      Word end = items.get(items.size() - 1).last();
      count += items.size() + (led ? 1 : 0);
      places.add(start.span().to(end.span()));
      for (int i = start.index(); i <= end.index(); i++) {
        counted[i] = true;
      }
    }
    run.clear();
  }

  /** Whether a list's first item is the tail of what leads to it: "we carry toner, paper". */
  private boolean isLead(Segment lead, Segment item) {
    return !lead.equals(item)
        && !SUBJECTS.contains(item.first().lower())
        && lead.sentence().index() == item.sentence().index()
        && draft.after(lead.last()).indexOf(':') < 0;
  }

  private static Word subject(Segment lead) {
    return lead.words().stream()
        .filter(word -> SUBJECTS.contains(word.lower()))
        .reduce((one, other) -> other)
        .orElse(lead.first());
  }

  /** Whether a list is of what the seller has, and not of names, numbers or the prospect's own. */
  private boolean isOurs(List<Segment> run, List<Segment> items) {
    Sentence sentence = items.get(0).sentence();
    List<Word> head =
        sentence.words().stream()
            .filter(word -> word.index() <= items.get(0).last().index())
            .toList();
    long names = items.stream().filter(Segment::isName).count();
    Span reach = run.get(0).first().span().to(items.get(items.size() - 1).last().span());
    boolean contact = draft.phoneNumbers().stream().anyMatch(number -> number.overlaps(reach));
    boolean theirs = isTheirs(head) && !CAPABILITY.isIn(draft, head);
    boolean onlyNames = names >= items.size() - 1 && items.size() <= LONGEST_ITEM;
    boolean asks = run.stream().anyMatch(segment -> segment.sentence().question());
    return !asks && !onlyNames && !contact && !theirs && !CLIENTS.isIn(draft, head);
  }

  private boolean isTheirs(List<Word> head) {
    String company = draft.context().prospect().company().toLowerCase(Locale.ROOT);
    return THEIRS.isIn(draft, head)
        || head.stream()
            .filter(Word::isCapitalised)
            .anyMatch(word -> company.startsWith(word.lower()) && word.lower().length() > 2);
  }

  private boolean isRush(Sentence sentence) {
    int length = sentence.words().size();
    return length >= SHORTEST_RUSH
        && sentence.words().stream().filter(this::breaksAfter).count() * SHORTEST_RUSH <= length;
  }

  /** Words that stand in a row without a little one: two make an item, as "door entry" does. */
  private void rush(Sentence sentence) {
    List<Word> row = new ArrayList<>();
    for (Word word : sentence.words()) {
      boolean little = LITTLE.contains(word.lower()) || CLAUSE.contains(word.lower());
      if (!FILLERS.contains(word.lower()) && (little || !isSaid(word))) {
        row(row);
        row.clear();
      } else if (!FILLERS.contains(word.lower())) {
        row.add(word);
      }
    }
    row(row);
  }

  private void row(List<Word> row) {
    boolean fresh = row.stream().noneMatch(word -> counted[word.index()]);
    if (row.size() >= SHORTEST_ROW && fresh) {
      count += row.size() / 2;
      places.add(row.get(0).span().to(row.get(row.size() - 1).span()));
    }
  }

  /** Clauses about the product, outside of the sentences that have a list. */
  private void clauses() {
    for (Match match : CAPABILITY.in(draft, draft.body())) {
      Sentence sentence = draft.sentenceOf(match.first());
      boolean listed = sentence.words().stream().anyMatch(word -> counted[word.index()]);
      boolean leads = draft.after(match.last()).indexOf(':') >= 0;
      if (!listed && !leads && !sentence.question() && !CLIENTS.isIn(draft, match.words())) {
        count++;
        places.add(match.span());
      }
    }
  }
}
