package salescoach.bot.playground.api;

import java.util.List;
import salescoach.bot.playground.workspace.AppListing;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Refusal;

/** Holds the app to the scopes of its manifest. */
final class Scopes {
  private final AppListing app;

  Scopes(AppListing app) {
    this.app = app;
  }

  /**
   * Checks one scope.
   *
   * @throws Refusal {@code missing_scope} naming the scope
   */
  void need(String scope) {
    if (!has(scope)) {
      throw new Refusal("missing_scope", List.of(scope));
    }
  }

  boolean has(String scope) {
    return app.scopes().isEmpty() || app.scopes().contains(scope);
  }

  /**
   * The scope {@code im:what} or {@code channels:what}, as the conversation is one or the other.
   */
  void need(Conversation conversation, String what) {
    need((conversation.isDm() ? "im:" : "channels:") + what);
  }

  @Override
  public String toString() {
    return String.join(",", app.scopes());
  }
}
