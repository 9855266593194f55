package salescoach.guideline.vagueclient;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.ClientMention;
import salescoach.kind.ClientMentions;
import salescoach.kind.ClientStory;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Span;
import salescoach.text.Word;

/** Drops a client's name and tells nothing of the work. */
@AutoService(Guideline.class)
public final class VagueClient extends Guideline {

  private final PhraseList clientSaid = words("client-said");
  private final Depth depth =
      new Depth(
          words("long"),
          words("large"),
          words("came-of-it"),
          words("done"),
          words("into"),
          words("nothing"),
          words("only-client"));

  public VagueClient() {
    super("vague-client");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<ClientMention> mentions =
        ClientMentions.in(draft).all().stream().filter(m -> draft.isBody(m.first())).toList();
    if (mentions.isEmpty()) {
      return Verdict.nothing();
    }
    ClientStory told = ClientStory.of(draft, mentions);
    Set<Integer> names = new HashSet<>();
    mentions.forEach(mention -> mention.words().forEach(word -> names.add(word.index())));
    List<Word> story = told.words().stream().filter(word -> !names.contains(word.index())).toList();
    boolean isLong = depth.isLong(draft, team, story);
    boolean isLarge = depth.isLarge(draft, team, story);
    if (isLong && isLarge) {
      return Verdict.praise(
          "You say for how long you have worked for " + mentions.get(0).name() + ", and on what.");
    }
    boolean hasDepth =
        isLong
            || isLarge
            || depth.hasResult(draft, team, story)
            || mentions.stream().anyMatch(mention -> depth.goesInto(draft, mention))
            || depth.tellsWork(draft, team, story);
    return hasDepth || !isSaid(draft, told) ? Verdict.nothing() : fault(draft, mentions);
  }

  /** Whether the draft says at all that the company is a client, and does not only mention it. */
  private boolean isSaid(Reading draft, ClientStory told) {
    return told.sentences().stream().anyMatch(sentence -> clientSaid.isIn(draft, sentence.words()));
  }

  private static Verdict fault(Reading draft, List<ClientMention> mentions) {
    ClientMention first = mentions.get(0);
    List<Word> sentence = draft.sentenceOf(first.first()).words();
    List<ClientMention> together =
        mentions.stream().filter(mention -> sentence.contains(mention.first())).toList();
    Span span = first.span().to(together.get(together.size() - 1).span());
    return Verdict.fault(
        span,
        "You name " + draft.quote(span) + " and say nothing of what you did there.",
        "Say what you do for them, since when and on what scale, or leave the name out.",
        Wording.of(draft).question() + " " + Wording.of(draft).story(first.name()));
  }
}
