package salescoach.bot.playground.page;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import salescoach.bot.playground.workspace.Changes;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.MovableClock;
import salescoach.bot.playground.workspace.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Moves the playground's clock on: to the member's next working morning, or by hours. */
final class ClockAct implements PageActs.Act {
  private static final int MOST_HOURS = 24 * 366;

  private final MovableClock clock;
  private final Changes changes;

  ClockAct(MovableClock clock, Changes changes) {
    this.clock = clock;
    this.changes = changes;
  }

  @Override
  public CompletableFuture<ObjectNode> run(Member me, JsonNode body) {
    ObjectNode reply = JsonMapper.shared().createObjectNode();
    reply.put("ok", true);
    if ("morning".equals(body.path("to").asString(""))) {
      reply.put("daysOff", clock.moveOnToMorning(me.zone()));
    } else {
      clock.moveOn(Duration.ofHours(hours(body)));
    }
    changes.changedForAll();
    reply.put("now", clock.instant().toString());
    return CompletableFuture.completedFuture(reply);
  }

  private static int hours(JsonNode body) {
    int hours = body.path("hours").asInt(0);
    if (hours < 1 || hours > MOST_HOURS) {
      throw new Refusal("hours must be from 1 to " + MOST_HOURS);
    }
    return hours;
  }
}
