package salescoach.bot.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Trigger ids: each opens one modal, and only for a short while. */
public final class Triggers {
  // How many are kept before the old ones go, and how long one stays known as too old.
  private static final int MANY = 5_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Clock clock;
  private final Duration lifetime;
  private final AtomicLong count = new AtomicLong(100_000);
  private final Map<String, Trigger> given = new ConcurrentHashMap<>();

  /**
   * What a trigger id stands for.
   *
   * @param viewId the modal that the person acted in, null if it was a message or a command
   */
  public record Trigger(String member, @Nullable String viewId, Instant at, boolean used) {}

  public Triggers(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  public String issue(String member, @Nullable String viewId) {
    long number = count.incrementAndGet();
    String id = number + "." + (number * 7) + "." + Ids.random(16);
    Instant now = clock.instant();
    if (given.size() >= MANY) {
      given.values().removeIf(trigger -> trigger.at().plus(REMEMBERED).isBefore(now));
    }
    given.put(id, new Trigger(member, viewId, now, false));
    return id;
  }

  /**
   * Uses a trigger id up.
   *
   * @throws Refusal if it is unknown, used, or too old
   */
  public Trigger exchange(String id) {
    Trigger[] before = new Trigger[1];
    given.computeIfPresent(
        id,
        (key, trigger) -> {
          before[0] = trigger;
          return new Trigger(trigger.member(), trigger.viewId(), trigger.at(), true);
        });
    Trigger trigger = before[0];
    if (trigger == null) {
      throw new Refusal("invalid_trigger_id");
    }
    if (trigger.used()) {
      throw new Refusal("exchanged_trigger_id");
    }
    if (clock.instant().isAfter(trigger.at().plus(lifetime))) {
      throw new Refusal("expired_trigger_id");
    }
    return trigger;
  }
}
