package salescoach.bot.playground.api;

import salescoach.bot.playground.workspace.Ids;
import salescoach.bot.playground.workspace.Refusal;

/**
 * The app's two tokens, new in every run.
 *
 * @param bot for the Web API
 * @param app for Socket Mode
 */
public record Tokens(String bot, String app) {
  private static final String TEST = "auth.test";
  private static final String SOCKET_MODE = "apps.connections.open";

  public static Tokens random() {
    return new Tokens(
        "xoxb-" + Ids.random(12) + "-" + Ids.random(24),
        "xapp-1-" + Ids.random(11) + "-" + Ids.random(32));
  }

  /**
   * Holds a call to the token that its method asks for; {@code auth.test} takes either.
   *
   * @throws Refusal if there is none, or it is another
   */
  void check(Args args, String method) {
    String token = args.text("token");
    if (token == null) {
      throw new Refusal("not_authed");
    }
    if (!token.equals(bot) && !token.equals(app)) {
      throw new Refusal("invalid_auth");
    }
    boolean forSocket = SOCKET_MODE.equals(method);
    if (!TEST.equals(method) && !token.equals(forSocket ? app : bot)) {
      throw new Refusal("not_allowed_token_type");
    }
  }

  /** Neither belongs in a log. */
  @Override
  public String toString() {
    return "Tokens";
  }
}
