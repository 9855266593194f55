package salescoach.bot.health;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import salescoach.bot.inbox.Meter;
import salescoach.bot.nudge.PlanMeter;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.outbox.SendMeter;
import salescoach.bot.slack.CallMeter;

/**
 * The coach's figures, as Prometheus reads them; docs/configuration.md describes each. They tell
 * how much and how fast, never who and what.
 */
public final class Metrics implements Meter, CallMeter, SendMeter, PlanMeter, AutoCloseable {

  /** So many words of a kind get a series of their own; it is far more than there are. */
  static final int MOST_NAMES = 150;

  private static final String OTHER = "other";
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private final Counter givenUp;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicLong oldestMillis = new AtomicLong();

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    givenUp =
        Counter.builder("sales.coach.given.up")
            .description("What people sent and got no proper answer to")
            .register(registry);
    Gauge.builder("sales.coach.messages.waiting", waiting, AtomicInteger::get)
        .description("What the coach has to say by itself and has not sent yet")
        .register(registry);
    TimeGauge.builder(
            "sales.coach.messages.oldest", oldestMillis, TimeUnit.MILLISECONDS, AtomicLong::get)
        .description("For how long the first of them waits")
        .register(registry);
    for (DayPlan.State state : DayPlan.State.values()) {
      plans(state).increment(0);
    }
  }

  /** Where other parts, such as the pool of connections, tell their figures. */
  public MeterRegistry registry() {
    return registry;
  }

  /** One draft was reviewed. */
  public void reviewed(String medium) {
    Counter.builder("sales.coach.reviews")
        .description("Drafts that were reviewed, each version once")
        .tag("medium", bounded(medium))
        .register(registry)
        .increment();
  }

  /** One question was asked. */
  public void asked(String outcome) {
    Counter.builder("sales.coach.questions")
        .description("Questions to the playbook, by what they came to at first")
        .tag("outcome", bounded(outcome.toLowerCase(Locale.ROOT)))
        .register(registry)
        .increment();
  }

  @Override
  public void received(String kind, boolean seen) {
    Counter.builder("sales.coach.events")
        .description("What people sent; seen if Slack had delivered it before")
        .tag("kind", surface(kind))
        .tag("seen", String.valueOf(seen))
        .register(registry)
        .increment();
  }

  @Override
  public void answered(String kind, Duration after) {
    Timer.builder("sales.coach.answer")
        .description("From what a person sent to its answer")
        .tag("surface", surface(kind))
        .tag("name", name(kind))
        .publishPercentiles(0.5, 0.99)
        .percentilePrecision(2)
        .minimumExpectedValue(SHORTEST)
        .maximumExpectedValue(LONGEST)
        .register(registry)
        .record(after);
  }

  @Override
  public void givenUp(String kind) {
    givenUp.increment();
  }

  @Override
  public void called(String method, String outcome) {
    Counter.builder("sales.coach.slack.calls")
        .description("Calls to Slack, by how they ended")
        .tag("method", bounded(method))
        .tag("outcome", outcome)
        .register(registry)
        .increment();
  }

  @Override
  public void offered(String kind) {
    // An alert on an increase does not see a series that begins with one.
    for (End end : End.values()) {
      messages(kind, end).increment(0);
    }
  }

  @Override
  public void ended(String kind, End end) {
    messages(kind, end).increment();
  }

  private Counter messages(String kind, End end) {
    return Counter.builder("sales.coach.messages")
        .description("What the coach says by itself, by what became of it")
        .tag("kind", bounded(kind))
        .tag("outcome", end.id())
        .register(registry);
  }

  @Override
  public void waiting(int messages, Duration oldest) {
    waiting.set(messages);
    oldestMillis.set(oldest.toMillis());
  }

  @Override
  public void planned(DayPlan.State state) {
    plans(state).increment();
  }

  private Counter plans(DayPlan.State state) {
    return Counter.builder("sales.coach.mornings")
        .description("Mornings that were looked at, by what became of them")
        .tag("state", state.id())
        .register(registry);
  }

  @Override
  public void rounded(boolean idle, Duration took) {
    Timer.builder("sales.coach.planning")
        .description("How long a look took at those whose morning had come; idle if nobody's had")
        .tag("idle", String.valueOf(idle))
        .register(registry)
        .record(took);
  }

  /** All figures in Prometheus's text format. */
  public String page() {
    return registry.scrape();
  }

  @Override
  public void close() {
    registry.close();
  }

  private String surface(String kind) {
    int end = kind.indexOf(' ');
    return bounded(end < 0 ? kind : kind.substring(0, end));
  }

  /** The kind's second word, such as a button's id; empty where it has none. */
  private String name(String kind) {
    int end = kind.indexOf(' ');
    return end < 0 ? "" : bounded(kind.substring(end + 1));
  }

  /** Each new word costs a series for good, so only so many are told apart. */
  private String bounded(String word) {
    if (names.contains(word)) {
      return word;
    }
    synchronized (names) {
      if (names.size() < MOST_NAMES) {
        names.add(word);
      }
    }
    return names.contains(word) ? word : OTHER;
  }
}
