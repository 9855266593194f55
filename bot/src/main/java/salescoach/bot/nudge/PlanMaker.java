package salescoach.bot.nudge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.inbox.Trace;
import salescoach.bot.nudge.DayPlanStore.Last;
import salescoach.bot.nudge.day.DayPlan;
import salescoach.bot.nudge.day.Notes;
import salescoach.bot.roster.Pursuit;
import salescoach.bot.roster.Pursuits;

/**
 * Makes the plans of some members' mornings. Their prospects are read with one statement and come
 * member by member, so that those of one member are in memory at a time, and then only their steps.
 */
final class PlanMaker {

  private static final Logger LOG = LoggerFactory.getLogger(PlanMaker.class);

  private final DayPlanStore store;
  private final String workspace;
  private final Instant now;
  private final List<Pursuit> ofOne = new ArrayList<>();
  private final List<Planned> made = new ArrayList<>();

  /**
   * A plan.
   *
   * @param tellsWeek whether the rep's week is to be told with it
   */
  record Planned(Morning morning, DayPlan plan, boolean tellsWeek) {}

  PlanMaker(DayPlanStore store, String workspace, Instant now) {
    this.store = store;
    this.workspace = workspace;
    this.now = now;
  }

  /** The plans; none for who had no prospects yet when the morning came. */
  List<Planned> plans(Handle transaction, List<Morning> mornings) {
    Map<String, Morning> waiting =
        mornings.stream()
            .collect(
                Collectors.toMap(
                    morning -> morning.rep().member(),
                    Function.identity(),
                    (one, other) -> one,
                    LinkedHashMap::new));
    Map<String, Last> last = store.last(transaction, workspace, mornings);
    Pursuits.brief(
        transaction,
        workspace,
        List.copyOf(waiting.keySet()),
        pursuit -> {
          if (!ofOne.isEmpty() && !owner(ofOne.get(0)).equals(owner(pursuit))) {
            finish(waiting, last);
          }
          ofOne.add(pursuit);
        });
    finish(waiting, last);
    // Whoever has none left is told nothing, and that is kept as well.
    waiting.values().forEach(morning -> add(morning, List.of(), last));
    return List.copyOf(made);
  }

  private static String owner(Pursuit pursuit) {
    return pursuit.prospect().owner();
  }

  private void finish(Map<String, Morning> waiting, Map<String, Last> last) {
    if (!ofOne.isEmpty()) {
      Morning morning = waiting.remove(owner(ofOne.get(0)));
      if (morning != null) {
        add(morning, ofOne, last);
      }
      ofOne.clear();
    }
  }

  private void add(Morning morning, List<Pursuit> pursuits, Map<String, Last> last) {
    Last before = last.get(morning.rep().member());
    planned(morning, pursuits, before)
        .map(plan -> new Planned(morning, plan, tellsWeek(morning, plan, before)))
        .ifPresent(made::add);
  }

  private static boolean tellsWeek(Morning morning, DayPlan plan, @Nullable Last before) {
    return plan.state() != DayPlan.State.SKIPPED && MorningPlan.tellsWeek(morning, before);
  }

  /** One rep's odd data must not keep fifty from their mornings. */
  private Optional<DayPlan> planned(
      Morning morning, List<Pursuit> pursuits, @Nullable Last before) {
    try {
      return MorningPlan.of(morning, pursuits, before, now);
    } catch (RuntimeException mistake) {
      LOG.warn("a morning could not be planned and is left out: {}", Trace.of(mistake));
      return Optional.of(
          new DayPlan(
              morning.rep().member(),
              morning.on(),
              DayPlan.State.SKIPPED,
              List.of(),
              0,
              Notes.NONE,
              Optional.empty()));
    }
  }
}
