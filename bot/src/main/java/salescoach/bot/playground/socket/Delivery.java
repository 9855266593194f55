package salescoach.bot.playground.socket;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One envelope on its way, from the moment it is sent to its acknowledgement. */
final class Delivery {
  final String envelopeId = UUID.randomUUID().toString();
  final String type;
  final ObjectNode payload;
  final boolean acceptsResponse;
  final int attempt;
  final String retryReason;
  final CompletableFuture<Answer> answer;

  volatile long sentNanos;
  volatile @Nullable Link link;
  volatile @Nullable Future<?> deadline;
  private final AtomicBoolean settled = new AtomicBoolean();

  Delivery(
      String type,
      ObjectNode payload,
      boolean acceptsResponse,
      int attempt,
      String retryReason,
      CompletableFuture<Answer> answer) {
    this.type = type;
    this.payload = payload;
    this.acceptsResponse = acceptsResponse;
    this.attempt = attempt;
    this.retryReason = retryReason;
    this.answer = answer;
  }

  boolean isEvent() {
    return "events_api".equals(type);
  }

  @Nullable String eventId() {
    return isEvent() ? payload.path("event_id").asString("") : null;
  }

  /** True for the first who says how it ended: acknowledged, late or lost. */
  boolean settle() {
    Future<?> timer = deadline;
    if (timer != null) {
      timer.cancel(false);
    }
    return settled.compareAndSet(false, true);
  }

  Delivery again(int nextAttempt, String reason) {
    return new Delivery(
        type, payload, acceptsResponse, nextAttempt, reason, new CompletableFuture<>());
  }

  String envelope() {
    ObjectNode envelope = JsonMapper.shared().createObjectNode();
    envelope.put("envelope_id", envelopeId);
    envelope.set("payload", payload);
    envelope.put("type", type);
    envelope.put("accepts_response_payload", acceptsResponse);
    if (isEvent()) {
      envelope.put("retry_attempt", attempt);
      envelope.put("retry_reason", retryReason);
    }
    return envelope.toString();
  }
}
