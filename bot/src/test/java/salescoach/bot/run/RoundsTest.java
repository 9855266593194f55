package salescoach.bot.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoundsTest {

  @Test
  void what_takes_longer_than_the_end_is_not_interrupted() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> ended = new CompletableFuture<>();
    Rounds rounds = new Rounds();
    rounds.every(
        Duration.ofMillis(1),
        "the look",
        () -> {
          begun.countDown();
          try {
            Thread.sleep(7_000);
            ended.complete("by itself");
          } catch (InterruptedException interrupted) {
            ended.complete("interrupted");
          }
        });
    assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
    rounds.close();
    assertThat(ended.get(60, TimeUnit.SECONDS)).isEqualTo("by itself");
  }
}
