package salescoach.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import salescoach.text.Pronouns;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Word;

/**
 * What a draft tells of a client that it names: the clauses around the name, and the sentences
 * after it for as long as they go on about the client. Clauses about the prospect are left out.
 */
public final class ClientStory {

  private static final WordFile WORDS = WordFile.beside(ClientStory.class, "client-story.txt");
  private static final PhraseList GOES_ON = WORDS.phrases("goes-on");
  private static final PhraseList SUMS_UP = WORDS.phrases("sums-up");
  private static final PhraseList OFFERS = WORDS.phrases("offers");
  private static final PhraseList MEASURED_BY = WORDS.phrases("measured-by");
  private static final Set<String> LEADS =
      Set.of("and", "but", "so", "um", "uh", "er", "erm", "anyway", "then", "or", "well", "yeah");

  /** A sentence that has no word of the client among its first ones is about something else. */
  private static final int EARLY_WORDS = 9;

  /** Nobody tells more of a client in a cold message. */
  private static final int MOST_SENTENCES_AFTER = 6;

  private final Reading draft;
  private final Set<Integer> own;
  private final Set<Sentence> sentences = new LinkedHashSet<>();
  private final List<List<Word>> clauses = new ArrayList<>();

  private ClientStory(Reading draft) {
    this.draft = draft;
    this.own = new LinkedHashSet<>();
  }

  /** What is told at and after these places, all of one client. */
  public static ClientStory of(Reading draft, List<ClientMention> mentions) {
    ClientStory story = new ClientStory(draft);
    for (ClientMention mention : mentions) {
      mention.words().forEach(word -> story.own.add(word.index()));
    }
    mentions.forEach(story::tell);
    return story;
  }

  private void tell(ClientMention mention) {
    Sentence sentence = draft.sentenceOf(mention.first());
    if (!sentences.add(sentence)) {
      return;
    }
    List<List<Word>> all = Clauses.of(draft, sentence);
    int at = 0;
    while (all.get(at).get(all.get(at).size() - 1).index() < mention.first().index()) {
      at++;
    }
    int from = at;
    while (from > 0 && isTheirs(all.get(from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < all.size() && isTheirs(all.get(to))) {
      to++;
    }
    if (from == 0 && sentence.index() > 0 && SUMS_UP.isIn(draft, sentence.words())) {
      Sentence before = draft.sentences().get(sentence.index() - 1);
      sentences.add(before);
      clauses.addAll(Clauses.of(draft, before).stream().filter(this::isTheirs).toList());
    }
    clauses.addAll(all.subList(from, to));
    all.subList(to, all.size()).stream()
        .filter(clause -> isTheirs(clause) && Clauses.beginsWithThey(clause))
        .forEach(clauses::add);
    goOn(sentence.index() + 1);
  }

  private void goOn(int next) {
    List<Sentence> all = draft.sentences();
    int last = Math.min(all.size(), next + MOST_SENTENCES_AFTER);
    for (int i = next; i < last; i++) {
      Sentence sentence = all.get(i);
      List<List<Word>> theirs =
          Clauses.of(draft, sentence).stream().filter(this::isTheirs).toList();
      if (!goesOn(sentence, theirs) || !sentences.add(sentence)) {
        return;
      }
      clauses.addAll(theirs);
    }
  }

  private boolean goesOn(Sentence sentence, List<List<Word>> theirs) {
    int end = sentence.first().index() + EARLY_WORDS;
    List<Word> early =
        theirs.stream().flatMap(List::stream).filter(word -> word.index() < end).toList();
    boolean said = early.stream().anyMatch(word -> own.contains(word.index()));
    boolean refers = said || GOES_ON.isIn(draft, early) || isBullet(sentence);
    return refers && !early.isEmpty() && draft.isBody(sentence.first()) && !sentence.question();
  }

  /** A line of a list: what was done for the client, or came of it. */
  private boolean isBullet(Sentence sentence) {
    int start = sentence.first().start();
    int line = draft.text().lastIndexOf('\n', start) + 1;
    String lead = draft.text().substring(line, start).strip();
    return lead.equals("-") || lead.equals("*") || lead.equals("•") || lead.equals("–");
  }

  /** Whether a clause may be about the client: it is none about the prospect and no offer. */
  private boolean isTheirs(List<Word> clause) {
    if (OFFERS.isIn(draft, withoutLeads(clause).subList(0, 1))) {
      return false;
    }
    List<Match> measures = MEASURED_BY.in(draft, clause);
    boolean prospects =
        clause.stream()
            .anyMatch(
                word ->
                    Pronouns.isYours(word)
                        && measures.stream().noneMatch(m -> m.span().overlaps(word.span())));
    return !prospects && !namesProspect(clause);
  }

  private boolean namesProspect(List<Word> clause) {
    List<String> company = Roster.tokens(draft.context().prospect().company());
    return !company.isEmpty()
        && clause.stream()
            .anyMatch(
                word ->
                    word.isCapitalised()
                        && !own.contains(word.index())
                        && Roster.tokens(draft.quote(word.span())).contains(company.get(0)));
  }

  /** The clauses that tell of the client, in the text's order, without an "and" or "um" before. */
  public List<List<Word>> clauses() {
    return clauses.stream()
        .map(ClientStory::withoutLeads)
        .filter(clause -> clause.size() > 1 || !LEADS.contains(clause.get(0).lower()))
        .toList();
  }

  private static List<Word> withoutLeads(List<Word> clause) {
    int start = 0;
    while (start < clause.size() - 1 && LEADS.contains(clause.get(start).lower())) {
      start++;
    }
    return clause.subList(start, clause.size());
  }

  /** The words of those clauses. */
  public List<Word> words() {
    return clauses.stream().flatMap(List::stream).toList();
  }

  /** The whole sentences that those clauses are of. */
  public List<Sentence> sentences() {
    return List.copyOf(sentences);
  }
}
