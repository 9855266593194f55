package salescoach.bot.playground.socket;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends the app what people did, and holds it to acknowledging that in time.
 *
 * <p>An event that is not acknowledged comes again, under a new envelope id and the same event id.
 * A command or an interaction does not: the person is told.
 */
public final class Deliveries {
  // What a long-running playground keeps of acknowledgements.
  private static final int REMEMBERED = 20_000;
  private static final long FORGET_SECONDS = 60;

  private final Links links;
  private final ScheduledExecutorService timer;
  private final Timing timing;
  private final Map<String, Delivery> sent = new ConcurrentHashMap<>();
  private final Queue<AckRecord> acks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger ackCount = new AtomicInteger();
  private final AtomicInteger toDuplicate = new AtomicInteger();
  private final Runnable onAck;

  /** {@code onAck} runs after every acknowledgement and must be quick. */
  Deliveries(Links links, ScheduledExecutorService timer, Timing timing, Runnable onAck) {
    this.links = links;
    this.timer = timer;
    this.timing = timing;
    this.onAck = onAck;
  }

  /** Tells the app of an event; {@code payload} carries its {@code event_id}. */
  public void event(ObjectNode payload) {
    start(new Delivery("events_api", payload, false, 0, "", new CompletableFuture<>()));
  }

  public Sent command(ObjectNode payload) {
    return ask("slash_commands", payload);
  }

  public Sent interaction(ObjectNode payload) {
    return ask("interactive", payload);
  }

  /** The next {@code n} envelopes come twice. */
  public void duplicateNext(int n) {
    toDuplicate.addAndGet(n);
  }

  /** The acknowledgements so far, oldest first, those that came late among them. */
  public List<AckRecord> acks() {
    return List.copyOf(acks);
  }

  private Sent ask(String type, ObjectNode payload) {
    Delivery delivery = new Delivery(type, payload, true, 0, "", new CompletableFuture<>());
    start(delivery);
    return new Sent(delivery.envelopeId, delivery.answer);
  }

  private void start(Delivery delivery) {
    send(delivery);
    if (toDuplicate.get() > 0 && toDuplicate.getAndDecrement() > 0) {
      send(delivery.again(delivery.attempt, delivery.retryReason));
    }
  }

  private void send(Delivery delivery) {
    sent.put(delivery.envelopeId, delivery);
    delivery.sentNanos = System.nanoTime();
    delivery.deadline =
        timer.schedule(
            () -> unanswered(delivery, "timeout"),
            timing.ackWithin().toNanos(),
            TimeUnit.NANOSECONDS);
    Link link = links.next().orElse(null);
    delivery.link = link;
    if (link == null || !link.send(delivery.envelope())) {
      lost(delivery);
    }
  }

  /** The app said something on one of its connections. */
  void received(JsonNode said) {
    Delivery delivery = sent.remove(said.path("envelope_id").asString(""));
    if (delivery == null) {
      return;
    }
    boolean inTime = delivery.settle();
    remember(delivery, !inTime);
    if (inTime) {
      delivery.answer.complete(new Answer(true, payload(said)));
    }
    onAck.run();
  }

  private static @Nullable JsonNode payload(JsonNode said) {
    JsonNode payload = said.path("payload");
    return payload.isMissingNode() || payload.isNull() ? null : payload;
  }

  /** A connection ended: what it had not acknowledged is lost. */
  void ended(Link link) {
    for (Delivery delivery : sent.values()) {
      if (delivery.link == link) {
        lost(delivery);
      }
    }
  }

  private void lost(Delivery delivery) {
    // A person waits out Slack's patience even when the connection is gone.
    if (delivery.isEvent()) {
      unanswered(delivery, "connection_lost");
    }
  }

  private void unanswered(Delivery delivery, String reason) {
    if (!delivery.settle()) {
      return;
    }
    delivery.answer.complete(Answer.NONE);
    forgetLater(delivery);
    if (delivery.isEvent() && delivery.attempt < timing.redeliverAfter().size()) {
      Duration wait = timing.redeliverAfter().get(delivery.attempt);
      Delivery next = delivery.again(delivery.attempt + 1, reason);
      var unused = timer.schedule(() -> send(next), wait.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  /** An acknowledgement may still come, and its lateness is worth knowing, but not for ever. */
  private void forgetLater(Delivery delivery) {
    var unused =
        timer.schedule(() -> sent.remove(delivery.envelopeId), FORGET_SECONDS, TimeUnit.SECONDS);
  }

  private void remember(Delivery delivery, boolean late) {
    Duration latency = Duration.ofNanos(System.nanoTime() - delivery.sentNanos);
    acks.add(
        new AckRecord(
            delivery.envelopeId,
            delivery.type,
            delivery.eventId(),
            delivery.attempt,
            latency,
            late));
    if (ackCount.incrementAndGet() > REMEMBERED) {
      acks.poll();
      ackCount.decrementAndGet();
    }
  }
}
