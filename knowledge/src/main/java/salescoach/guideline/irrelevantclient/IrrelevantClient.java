package salescoach.guideline.irrelevantclient;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import salescoach.draft.Client;
import salescoach.draft.Prospect;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.ClientMention;
import salescoach.kind.ClientMentions;
import salescoach.kind.ClientStory;
import salescoach.kind.PhraseList;
import salescoach.kind.Relevance;
import salescoach.text.Reading;
import salescoach.text.Sentence;

/** Names a client that has nothing to do with the prospect. */
@AutoService(Guideline.class)
public final class IrrelevantClient extends Guideline {

  private final PhraseList sameProblem = words("same-problem");
  private final PhraseList nearby = words("nearby");

  public IrrelevantClient() {
    super("irrelevant-client");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    Prospect prospect = draft.context().prospect();
    if (draft.context().clients().isEmpty() || prospect.industry().isEmpty()) {
      return Verdict.nothing();
    }
    List<ClientMention> strangers = new ArrayList<>();
    List<ClientMention> distant = new ArrayList<>();
    List<ClientMention> relevant = new ArrayList<>();
    for (ClientMention mention : ClientMentions.in(draft).firstOfEach()) {
      Relevance relevance =
          mention.client().map(c -> Relevance.of(prospect, c)).orElse(Relevance.UNKNOWN);
      if (relevance.isRelevant()) {
        relevant.add(mention);
      } else if (relevance != Relevance.UNKNOWN && !isMadeRelevant(draft, team, mention)) {
        (relevance == Relevance.NONE ? strangers : distant).add(mention);
      }
    }
    if (!strangers.isEmpty()) {
      return remark(draft, strangers.get(0), !relevant.isEmpty());
    }
    if (!relevant.isEmpty()) {
      return praise(prospect, relevant.get(0));
    }
    return distant.isEmpty() ? Verdict.nothing() : remark(draft, distant.get(0), true);
  }

  /** Whether the draft itself says what the two have in common: a problem, or the street. */
  private boolean isMadeRelevant(Reading draft, Team team, ClientMention mention) {
    List<Sentence> told = new ArrayList<>(ClientStory.of(draft, List.of(mention)).sentences());
    int first = told.get(0).index();
    if (first > 0) {
      told.add(draft.sentences().get(first - 1));
    }
    return told.stream().anyMatch(sentence -> says(draft, team, sentence));
  }

  private boolean says(Reading draft, Team team, Sentence sentence) {
    return List.of(sameProblem, nearby).stream()
        .anyMatch(list -> !team.find(list, draft, sentence.words()).isEmpty());
  }

  private static Verdict praise(Prospect prospect, ClientMention mention) {
    Client client = mention.client().orElseThrow();
    return Verdict.praise(
        Relevance.of(prospect, client) == Relevance.BY_INDUSTRY
            ? "You name " + client.name() + ", whose work they know."
            : "You name " + client.name() + ", which is close by.");
  }

  private static Verdict remark(Reading draft, ClientMention mention, boolean borderline) {
    Prospect prospect = draft.context().prospect();
    Client client = mention.client().orElseThrow();
    String violation =
        client.name()
            + " is in "
            + client.industry()
            + ", and this goes to somebody in "
            + prospect.industry()
            + ".";
    String recommendation =
        "Name a client of their trade or their town, or say which problem the two share.";
    String instead =
        Relevance.better(draft.context(), client.name())
            .map(better -> Wording.of(draft).story(better.name()))
            .orElseGet(() -> Wording.of(draft).question());
    return borderline
        ? Verdict.borderline(mention.span(), violation, recommendation, instead)
        : Verdict.fault(mention.span(), violation, recommendation, instead);
  }
}
