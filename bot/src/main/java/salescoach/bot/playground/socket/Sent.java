package salescoach.bot.playground.socket;

import java.util.concurrent.CompletableFuture;

/** A command or interaction on its way, and the app's answer to it. */
public record Sent(String envelopeId, CompletableFuture<Answer> answer) {

  /** What Slack itself did, and told the app nothing of. */
  public static final Sent NOTHING =
      new Sent("", CompletableFuture.completedFuture(new Answer(true, null)));
}
