package salescoach.bot.playground.socket;

import java.util.concurrent.CompletableFuture;

/** A command or interaction on its way, and the app's answer to it. */
public record Sent(String envelopeId, CompletableFuture<Answer> answer) {}
