package salescoach.routing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import salescoach.KnowledgeException;
import salescoach.routing.Tokens.Token;
import salescoach.text.English;

/**
 * Tells what a rep's message is: a draft, a question to the coach, small talk, or in doubt.
 *
 * <p>Rules and a trained model both give their view. Their evidence is added up; where they
 * disagree or are both faint it comes to little, the answer is {@link Kind#UNSURE}, and the coach
 * asks. Safe to share between threads; never throws, whatever the text.
 */
public final class Router {

  /** A message's kind shows in this many characters of its beginning; the rest is not looked at. */
  static final int LOOK = 1_500;

  /** What one point of the rules' weight is worth beside the model's log-odds. */
  private static final double POINT = 0.35;

  /** In log-odds: from here on the two together are sure enough. */
  private static final double SURE = 1.25;

  private static final double SMALL_TALK = 0.5;

  /** Keeps the log-odds finite. */
  private static final double LEAST = 1e-4;

  /** From here on the rules alone speak for a question. */
  private static final int SOME = 2;

  /** Small talk has fewer of a question's signs, and of a draft's, than these. */
  private static final int QUESTIONS = 4;

  private static final int DRAFTS = 2;

  private static final int FEWEST_WORDS_AFTER_REQUEST = 3;
  private static final int LONG_QUESTION = 25;

  private final CompletableFuture<Categoriser> categoriser;

  private Router(CompletableFuture<Categoriser> categoriser) {
    this.categoriser = categoriser;
  }

  Router(Categoriser categoriser) {
    this(CompletableFuture.completedFuture(categoriser));
  }

  /**
   * The one instance. The first call begins to train its model in the background, which takes about
   * a tenth of a second the first time, and returns at once; the first message waits for it.
   */
  public static Router standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Router STANDARD =
        new Router(
            CompletableFuture.supplyAsync(
                () -> Categoriser.trainedOn(LabelledMessage.beside(Router.class, "messages.txt"))));
  }

  /** What a message is. */
  public Kind kindOf(String text) {
    return route(text).kind();
  }

  /** What a message is, and a draft without the request before it. */
  public Routed route(String text) {
    Request request = Request.of(text);
    if (request.isAlone(text)) {
      Look whole = look(text);
      return new Routed(Request.meansOne(whole.tokens()) ? Kind.SMALL_TALK : kind(whole), text);
    }
    if (!request.found()) {
      return new Routed(kind(look(text)), text);
    }
    Kind kind = requested(request, text);
    return new Routed(kind, kind == Kind.DRAFT ? text.substring(request.draftStart()) : text);
  }

  /**
   * The draft of a message of which the rep said that it is one: without the request before it, or
   * the message itself.
   */
  public static String draftIn(String text) {
    Request request = Request.of(text);
    return request.found() && !request.isAlone(text) ? text.substring(request.draftStart()) : text;
  }

  private Kind requested(Request request, String text) {
    Look rest = look(text.substring(request.draftStart()));
    if (rest.signs().words() < FEWEST_WORDS_AFTER_REQUEST || !English.is(rest.text())) {
      return kind(look(text));
    }
    boolean question = rest.signs().words() <= LONG_QUESTION && rest.signs().weight() <= -SOME;
    return question && !request.named() ? Kind.UNSURE : Kind.DRAFT;
  }

  private record Look(String text, List<Token> tokens, Signs signs) {}

  private static Look look(String text) {
    String beginning = beginning(text);
    List<Token> tokens = Tokens.of(beginning, 0, LOOK);
    return new Look(beginning, tokens, new Signs(tokens));
  }

  private static String beginning(String text) {
    int from = Request.skipBlank(text, 0);
    return text.substring(from, Math.min(text.length(), from + LOOK));
  }

  private Kind kind(Look look) {
    if (look.signs().words() == 0) {
      boolean figures = look.text().codePoints().anyMatch(Character::isDigit);
      return figures || look.text().isBlank() ? Kind.UNSURE : Kind.SMALL_TALK;
    }
    if (look.signs().isSmallTalk()) {
      return Kind.SMALL_TALK;
    }
    if (!English.is(look.text())) {
      return Kind.UNSURE;
    }
    Kind kind = weighed(look.signs().weight(), trained().likelihoods(look.tokens()));
    return kind != Kind.DRAFT && look.signs().isScrap() ? Kind.UNSURE : kind;
  }

  private Categoriser trained() {
    try {
      return categoriser.join();
    } catch (CompletionException failed) {
      throw new KnowledgeException("The router did not learn its messages.", failed);
    }
  }

  /** The rules' view and the model's added up: where they disagree, little is left. */
  private static Kind weighed(int weight, Map<Kind, Double> likelihoods) {
    boolean faint = weight > -QUESTIONS && weight < DRAFTS;
    if (faint && likelihood(likelihoods, Kind.SMALL_TALK) > SMALL_TALK) {
      return Kind.SMALL_TALK;
    }
    double model =
        Math.log(likelihood(likelihoods, Kind.DRAFT) / likelihood(likelihoods, Kind.QUESTION));
    double evidence = weight * POINT + model;
    if (Math.abs(evidence) < SURE) {
      return Kind.UNSURE;
    }
    return evidence > 0 ? Kind.DRAFT : Kind.QUESTION;
  }

  private static double likelihood(Map<Kind, Double> likelihoods, Kind kind) {
    return Math.max(LEAST, likelihoods.getOrDefault(kind, 0.0));
  }
}
