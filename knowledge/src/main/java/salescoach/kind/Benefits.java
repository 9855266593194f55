package salescoach.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.text.Part;
import salescoach.text.Pronouns;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/**
 * What a draft says the prospect would gain or be relieved of.
 *
 * @param named the distinct benefits, in order: each with its object, such as "fewer late loads"
 * @param nearly the first words that come near to one without naming it: growth in general, a
 *     problem asked about and not solved, a price
 * @param joined whether something else is joined to one of the benefits: "cuts scrap and overtime"
 */
public record Benefits(List<Match> named, Optional<Span> nearly, boolean joined) {

  private static final WordFile WORDS = WordFile.beside(Benefits.class, "benefits.txt");
  private static final PhraseList NAMED = WORDS.phrases("named");
  private static final PhraseList ELSEWHERE = WORDS.phrases("elsewhere");
  private static final PhraseList NEARLY = WORDS.phrases("nearly");
  private static final PhraseList OFFERING = WORDS.phrases("offering");
  private static final PhraseList ABOUT_MEETING = WORDS.phrases("about-meeting");
  private static final PhraseList ABOUT_THE_CALLER = WORDS.phrases("about-the-caller");
  private static final PhraseList CHATTER = WORDS.phrases("chatter");
  private static final PhraseList OTHERS = WORDS.phrases("others");
  private static final PhraseList DIRECTION = WORDS.phrases("direction");

  private static final Set<String> JOINING = Set.of("and", "or", "plus", "nor");

  private static final Set<String> MYSELF = Set.of("i", "i'm", "i've", "i'd", "i'll");

  /** Where the words that say what is gained end, as they do at any pause. */
  private static final Set<String> LINKS =
      Set.of(
          "and", "or", "plus", "nor", "but", "while", "so", "because", "by", "when", "which",
          "that", "then", "without", "if", "as", "who", "before", "after", "until", "since",
          "where", "with", "um", "uh", "er", "erm", "i", "i'm", "im", "i'll", "i've", "i'd", "we",
          "we'll", "anyway", "gonna", "gimme");

  /** What may stand before a benefit without being part of it. */
  private static final Set<String> LEADS =
      Set.of(
          "may", "might", "could", "can", "should", "would", "ought", "to", "we", "we'd", "we'll",
          "you'd", "you'll", "likely", "so", "that", "and", "plus", "then", "while", "meaning",
          "it", "it'd", "it'll", "which", "this", "mean", "means");

  /** In words: a benefit with its object, and the reach of a percentage. */
  private static final int LONGEST = 9;

  private static final int SHORTEST_TELLING = 5;
  private static final int FIGURE_REACH = 4;

  public Benefits {
    named = List.copyOf(named);
  }

  /** The benefits of a draft, its signature left aside. */
  public static Benefits in(Reading draft) {
    return draft.derived(Benefits.class, Benefits::read);
  }

  /** Whether all is staked on one benefit. */
  public boolean isSingle() {
    return named.size() == 1 && !joined;
  }

  private static Benefits read(Reading draft) {
    List<Word> told =
        draft.words().stream().filter(word -> draft.part(word) != Part.SIGNATURE).toList();
    List<Match> elsewhere = ELSEWHERE.in(draft, told);
    List<Match> found = apart(draft, NAMED.in(draft, told), elsewhere);
    found.addAll(figures(draft, told));
    found.sort(Comparator.comparingInt(match -> match.first().index()));
    List<Sentence> questions = draft.questions();
    List<Match> asked = found.stream().filter(match -> isAsked(draft, questions, match)).toList();
    found.removeAll(asked);
    List<Match> named = distinct(draft, found);
    if (!named.isEmpty()) {
      boolean joined = named.stream().anyMatch(benefit -> isJoined(draft, benefit));
      return new Benefits(named, Optional.empty(), joined);
    }
    if (ABOUT_THE_CALLER.isIn(draft, told)) {
      return new Benefits(named, Optional.empty(), false);
    }
    List<Match> near = new ArrayList<>(asked);
    near.addAll(apart(draft, NEARLY.in(draft, told), elsewhere));
    near.sort(Comparator.comparingInt(match -> match.first().index()));
    return new Benefits(
        named,
        near.stream()
            .findFirst()
            .map(Match::span)
            .or(() -> problemAsked(draft))
            .or(() -> substance(draft)),
        false);
  }

  /** The matches that stand neither on the others nor in a name. */
  private static List<Match> apart(Reading draft, List<Match> matches, List<Match> others) {
    List<Match> left = new ArrayList<>();
    int at = 0;
    for (Match match : matches) {
      while (at < others.size() && others.get(at).last().index() < match.first().index()) {
        at++;
      }
      boolean taken = at < others.size() && others.get(at).first().index() <= match.last().index();
      if (!taken && !isName(draft, match)) {
        left.add(match);
      }
    }
    return left;
  }

  /** Whether a lone word belongs to a name, as in "Granite Savings". */
  private static boolean isName(Reading draft, Match match) {
    Word word = match.first();
    int at = word.index();
    boolean mayBe =
        match.words().size() == 1
            && word.shape() == Shape.CAPITALISED
            && draft.part(word) != Part.SUBJECT
            && at > 0
            && !draft.pauseAfter(draft.words().get(at - 1));
    return mayBe && (isCapitalised(draft, at - 1) || isCapitalised(draft, at + 1));
  }

  private static boolean isCapitalised(Reading draft, int index) {
    return index < draft.words().size() && draft.words().get(index).isCapitalised();
  }

  /** Percentages and multiples with a word beside them that says in which direction they go. */
  private static List<Match> figures(Reading draft, List<Word> told) {
    List<Match> found = new ArrayList<>();
    for (Word word : told) {
      if (isMultiple(word) || (isShare(word) && DIRECTION.isIn(draft, around(draft, word)))) {
        found.add(new Match(List.of(word), "a figure"));
      }
    }
    return found;
  }

  /** 3x, 10x. */
  private static boolean isMultiple(Word word) {
    String lower = word.lower();
    return word.shape() == Shape.NUMBER
        && lower.endsWith("x")
        && lower.chars().limit(lower.length() - 1L).allMatch(c -> Character.isDigit(c) || c == '.');
  }

  private static boolean isShare(Word word) {
    return word.lower().endsWith("%") || word.is("percent");
  }

  private static List<Word> around(Reading draft, Word word) {
    List<Word> sentence = draft.sentenceOf(word).words();
    int at = word.index() - sentence.get(0).index();
    return sentence.subList(
        Math.max(0, at - FIGURE_REACH), Math.min(sentence.size(), at + FIGURE_REACH + 1));
  }

  /** Whether a match only asks how things are: "How do you keep returns down?" names no benefit. */
  private static boolean isAsked(Reading draft, List<Sentence> questions, Match match) {
    if (questions.isEmpty()) {
      return false;
    }
    int sentence = draft.sentenceOf(match.first()).index();
    return questions.stream()
        .filter(question -> question.index() == sentence)
        .filter(question -> question.first().index() <= match.first().index())
        .anyMatch(question -> !OFFERING.isIn(draft, before(question, match)));
  }

  private static List<Word> before(Sentence question, Match match) {
    return question.words().subList(0, match.first().index() - question.first().index());
  }

  /** Matches with their objects; those that follow each other without a link are one benefit. */
  private static List<Match> distinct(Reading draft, List<Match> found) {
    List<Word> words = draft.words();
    List<Match> named = new ArrayList<>();
    int first = -1;
    int end = -1;
    String phrase = "";
    for (Match match : found) {
      Match whole = withObject(draft, match);
      int start = match.first().index();
      boolean apart =
          start > end + 1 || (start > end && end >= 0 && endsClause(draft, words.get(end)));
      if (first >= 0 && apart) {
        named.add(new Match(words.subList(first, end + 1), phrase));
      }
      if (first < 0 || apart) {
        first = whole.first().index();
        phrase = whole.phrase();
      }
      end = Math.max(end, whole.last().index());
    }
    if (first >= 0) {
      named.add(new Match(words.subList(first, end + 1), phrase));
    }
    return named;
  }

  /** A match, and its object up to a pause or a link. */
  private static Match withObject(Reading draft, Match match) {
    List<Word> words = draft.words();
    int first = match.first().index();
    int end = match.last().index();
    while (first < end && LEADS.contains(words.get(first).lower())) {
      first++;
    }
    while (end + 1 < words.size()
        && end - first < LONGEST
        && !endsClause(draft, words.get(end))
        && !LINKS.contains(words.get(end + 1).lower())) {
      end++;
    }
    return new Match(words.subList(first, end + 1), match.phrase());
  }

  /** Whether a pause follows a word; the end of a line that was only wrapped is none. */
  private static boolean endsClause(Reading draft, Word word) {
    boolean wrapped =
        draft.after(word).isBlank() && draft.sentenceOf(word).last().index() != word.index();
    return draft.pauseAfter(word) && !wrapped;
  }

  /** Whether "and" stands before or after a benefit, with something of the prospect's beyond it. */
  private static boolean isJoined(Reading draft, Match benefit) {
    List<Word> words = draft.words();
    int first = benefit.first().index();
    boolean before = first > 0 && JOINING.contains(words.get(first - 1).lower());
    int link = benefit.last().index() + 1;
    boolean after =
        link + 1 < words.size()
            && JOINING.contains(words.get(link).lower())
            && !draft.stopAfter(words.get(link - 1))
            && !Pronouns.isOurs(words.get(link + 1));
    return before || after;
  }

  /** A question about how the prospect works, which names no cure. */
  private static Optional<Span> problemAsked(Reading draft) {
    return draft.questions().stream()
        .filter(question -> question.words().size() >= SHORTEST_TELLING)
        .filter(
            question ->
                question.words().stream().anyMatch(Pronouns::isYours)
                    || question.words().stream().noneMatch(Pronouns::isOurs))
        .filter(question -> !ABOUT_MEETING.isIn(draft, question.words()))
        .map(Sentence::span)
        .findFirst();
  }

  /** Sentences that tell how things are or go, and not just of the call: a benefit may be meant. */
  private static Optional<Span> substance(Reading draft) {
    List<Sentence> telling =
        draft.bodySentences().stream()
            .filter(sentence -> !sentence.question())
            .filter(sentence -> sentence.words().size() >= SHORTEST_TELLING)
            .filter(sentence -> !MYSELF.contains(sentence.first().lower()))
            .filter(sentence -> OTHERS.isIn(draft, sentence.words()))
            .filter(sentence -> !CHATTER.isIn(draft, sentence.words()))
            .toList();
    return telling.size() < 2 ? Optional.empty() : Optional.of(telling.get(0).span());
  }
}
