package salescoach.guideline.confidential;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.guideline.Team;
import salescoach.kind.ClientStory;
import salescoach.kind.PhraseList;
import salescoach.text.Numbers;
import salescoach.text.Reading;
import salescoach.text.Shape;
import salescoach.text.Span;
import salescoach.text.Word;

/** What a client would not want told, in the clauses of a draft that tell of it. */
record Secrets(
    PhraseList plans,
    PhraseList terms,
    PhraseList trouble,
    PhraseList misery,
    PhraseList holes,
    PhraseList handled,
    PhraseList price,
    PhraseList gain,
    PhraseList currency) {

  private static final String MONEY = "$£€¥";
  private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "dozen");
  private static final String PENCE = "pck";

  /** The first clause that tells a secret. */
  Optional<Span> toldIn(Reading draft, Team team, ClientStory story) {
    return story.clauses().stream()
        .filter(clause -> isSecret(draft, team, clause))
        .findFirst()
        .map(clause -> clause.get(0).span().to(clause.get(clause.size() - 1).span()));
  }

  private boolean isSecret(Reading draft, Team team, List<Word> clause) {
    return List.of(plans, terms).stream()
            .anyMatch(list -> !team.find(list, draft, clause).isEmpty())
        || happened(draft, team, trouble, clause)
        || (isCounted(clause)
            && (happened(draft, team, misery, clause)
                || !team.find(holes, draft, clause).isEmpty()))
        || isPrice(draft, team, clause);
  }

  /** Whether it came about: "they were hacked", and not "we stop them being hacked". */
  private boolean happened(Reading draft, Team team, PhraseList list, List<Word> clause) {
    return team.find(list, draft, clause).stream()
        .anyMatch(
            match ->
                !handled.isIn(
                    draft,
                    clause.stream().filter(word -> word.index() < match.first().index()).toList()));
  }

  private static boolean isCounted(List<Word> clause) {
    return clause.stream().anyMatch(Secrets::isNumber);
  }

  private static boolean isNumber(Word word) {
    return ((word.shape() == Shape.NUMBER || Numbers.valueOf(word).isPresent())
            && !word.is("one")
            && !word.is("oh"))
        || SCALES.contains(word.lower());
  }

  private boolean isPrice(Reading draft, Team team, List<Word> clause) {
    return clause.stream().anyMatch(word -> isMoney(draft, word))
        && !team.find(price, draft, clause).isEmpty()
        && team.find(gain, draft, clause).isEmpty();
  }

  private boolean isMoney(Reading draft, Word word) {
    int next = word.index() + 1;
    boolean signed = MONEY.indexOf(word.lower().charAt(0)) >= 0;
    char last = word.lower().charAt(word.lower().length() - 1);
    boolean pence = word.shape() == Shape.NUMBER && PENCE.indexOf(last) >= 0;
    boolean said =
        isNumber(word)
            && next < draft.words().size()
            && currency.isIn(draft, List.of(draft.words().get(next)));
    return signed || pence || said;
  }
}
