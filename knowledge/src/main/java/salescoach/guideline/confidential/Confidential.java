package salescoach.guideline.confidential;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import salescoach.draft.Client;
import salescoach.guideline.Guideline;
import salescoach.guideline.Team;
import salescoach.guideline.Verdict;
import salescoach.guideline.Wording;
import salescoach.kind.ClientMention;
import salescoach.kind.ClientMentions;
import salescoach.kind.ClientStory;
import salescoach.kind.Match;
import salescoach.kind.PhraseList;
import salescoach.text.Reading;
import salescoach.text.Sentence;
import salescoach.text.Span;

/** Tells what a client would not want told. */
@AutoService(Guideline.class)
public final class Confidential extends Guideline {

  private final PhraseList secrecy = words("secrecy");
  private final PhraseList openings = words("openings");
  private final PhraseList somebody = words("somebody");
  private final Secrets secrets =
      new Secrets(
          words("plans"),
          words("terms"),
          words("trouble"),
          words("misery"),
          words("holes"),
          words("handled"),
          words("price"),
          words("gain"),
          words("currency"));

  public Confidential() {
    super("confidential");
  }

  @Override
  public Verdict check(Reading draft, Team team) {
    List<ClientMention> mentions = ClientMentions.in(draft).all();
    if (mentions.isEmpty()) {
      return unnamed(draft, team);
    }
    for (ClientMention mention : mentions) {
      Optional<Client> silent = mention.client().filter(client -> !client.mayBeNamed());
      if (silent.isPresent()) {
        return notAgreed(draft, mention, silent.get());
      }
    }
    ClientStory story = ClientStory.of(draft, mentions);
    String name = mentions.get(0).name();
    Optional<Span> told = secrets.toldIn(draft, team, story);
    if (told.isPresent()) {
      return fault(draft, told.get(), name);
    }
    Optional<Match> whisper =
        team.find(secrecy, draft).stream().filter(mark -> isBeside(draft, mark, story)).findFirst();
    if (whisper.isPresent()) {
      return fault(draft, draft.sentenceOf(whisper.get().first()).span(), name);
    }
    return team.find(openings, draft).stream()
        .filter(plan -> story.words().contains(plan.first()))
        .findFirst()
        .map(plan -> remark(draft, plan.span(), name, true))
        .orElse(Verdict.nothing());
  }

  private static boolean isBeside(Reading draft, Match mark, ClientStory story) {
    int at = draft.sentenceOf(mark.first()).index();
    return story.sentences().stream()
        .anyMatch(told -> at >= told.index() - 1 && at <= told.index() + 1);
  }

  /** A secret about "one of your competitors": the listener will guess whose. */
  private Verdict unnamed(Reading draft, Team team) {
    for (Match mark : team.find(secrecy, draft)) {
      Sentence sentence = draft.sentenceOf(mark.first());
      if (somebody.isIn(draft, sentence.words())) {
        return fault(draft, sentence.span(), "another company");
      }
    }
    return Verdict.nothing();
  }

  private static Verdict fault(Reading draft, Span span, String name) {
    return remark(draft, span, name, false);
  }

  private static Verdict remark(Reading draft, Span span, String name, boolean borderline) {
    String violation =
        borderline
            ? "\"" + draft.quote(span) + "\" may not be yours to tell about " + name + "."
            : "\"" + draft.quote(span) + "\" is not yours to tell about " + name + ".";
    String recommendation =
        "Leave out a client's plans, prices, troubles and people; say what you did and what came of"
            + " it.";
    String instead = Wording.of(draft).question() + " " + Wording.of(draft).story(name);
    return borderline
        ? Verdict.borderline(span, violation, recommendation, instead)
        : Verdict.fault(span, violation, recommendation, instead);
  }

  private static Verdict notAgreed(Reading draft, ClientMention mention, Client client) {
    return Verdict.fault(
        mention.span(),
        client.name() + " has not agreed to be named.",
        "Say what kind of company it is and what you did, without the name.",
        Wording.of(draft).storyWithoutName(client));
  }
}
