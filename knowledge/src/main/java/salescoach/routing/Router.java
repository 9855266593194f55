package salescoach.routing;

import java.util.List;
import java.util.Map;
import salescoach.routing.Tokens.Token;
import salescoach.text.English;

/**
 * Tells what a rep's message is: a draft, a question to the coach, small talk, or in doubt.
 *
 * <p>Rules and a trained model both give their view. Where the rules are clear and the model does
 * not object, or where both agree, that is the answer; otherwise it is {@link Kind#UNSURE}, and the
 * coach asks. Safe to share between threads; never throws, whatever the text.
 */
public final class Router {

  /** A message's kind shows in this many characters of its beginning; the rest is not looked at. */
  static final int LOOK = 1_500;

  /** The weight of the rules' signs from which on they decide alone. */
  private static final int CLEAR = 6;

  /** The weight from which on they say something. */
  private static final int SOME = 2;

  private static final double OBJECTS = 0.97;
  private static final double AGREES = 0.5;
  private static final double SURE = 0.8;
  private static final int FEWEST_WORDS_AFTER_REQUEST = 3;
  private static final int LONG_QUESTION = 25;

  private final Categoriser categoriser;

  Router(Categoriser categoriser) {
    this.categoriser = categoriser;
  }

  /** The one instance; the first call trains its model, which takes about a tenth of a second. */
  public static Router standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Router STANDARD =
        new Router(Categoriser.trainedOn(LabelledMessage.beside(Router.class, "messages.txt")));
  }

  /** What a message is. */
  public Kind kindOf(String text) {
    return route(text).kind();
  }

  /** What a message is, and a draft without the request before it. */
  public Routed route(String text) {
    Request request = Request.of(text);
    if (request.isAlone(text)) {
      return new Routed(Kind.SMALL_TALK, text);
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
    String rest = text.substring(request.draftStart());
    List<Token> tokens = Tokens.of(rest, 0, LOOK);
    Signs signs = new Signs(tokens);
    if (signs.words() < FEWEST_WORDS_AFTER_REQUEST || !English.is(beginning(rest))) {
      return kind(look(text));
    }
    boolean question = signs.words() <= LONG_QUESTION && signs.weight() <= -SOME;
    return question && !request.named() ? Kind.UNSURE : Kind.DRAFT;
  }

  private record Look(String text, List<Token> tokens, Signs signs) {}

  private static Look look(String text) {
    List<Token> tokens = Tokens.of(text, 0, LOOK);
    return new Look(beginning(text), tokens, new Signs(tokens));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LOOK));
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
    return weighed(look.signs().weight(), categoriser.likelihoods(look.tokens()));
  }

  private static Kind weighed(int weight, Map<Kind, Double> likelihoods) {
    Kind rules = weight > 0 ? Kind.DRAFT : Kind.QUESTION;
    Kind model =
        likelihoods.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Kind.UNSURE);
    double likelihood = likelihoods.getOrDefault(model, 0.0);
    boolean clear = Math.abs(weight) >= CLEAR;
    boolean some = Math.abs(weight) >= SOME;
    if (model == rules) {
      return clear || likelihood >= SURE || (some && likelihood >= AGREES) ? rules : Kind.UNSURE;
    }
    if (clear) {
      return likelihood < OBJECTS ? rules : Kind.UNSURE;
    }
    boolean small = model == Kind.SMALL_TALK;
    return likelihood >= SURE && (!some || small) ? model : Kind.UNSURE;
  }
}
