package salescoach.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import salescoach.KnowledgeException;

/** Spreads more steps than a day has room for over the working days ahead. */
public final class Spread {

  /** How many steps a rep gets on one day: the contract's figure. */
  public static final int A_DAY = 10;

  private Spread() {}

  /**
   * Gives each item, the most valuable first, the first day that has room and is not before the
   * item is due.
   *
   * @param inOrder the most valuable first, see {@link MostValuable}
   * @param due when an item is due; what is overdue may come on the first day
   * @param ahead the days ahead in order, not empty; what finds no room on them is left out
   * @param aDay how many a day, 1 or more
   * @return the days on which something is, in order, with their items in order of value
   */
  public static <T> SortedMap<LocalDate, List<T>> over(
      List<T> inOrder, Function<T, LocalDate> due, List<LocalDate> ahead, int aDay) {
    if (aDay < 1) {
      throw new KnowledgeException("A day needs room for a step. Use a number from 1 on.");
    }
    Map<LocalDate, List<T>> full = new TreeMap<>();
    SortedMap<LocalDate, List<T>> spread = new TreeMap<>();
    int firstFree = 0;
    for (T item : inOrder) {
      while (firstFree < ahead.size() && full.containsKey(ahead.get(firstFree))) {
        firstFree++;
      }
      for (LocalDate day : ahead.subList(firstFree, ahead.size())) {
        if (!full.containsKey(day) && !due.apply(item).isAfter(day)) {
          List<T> items = spread.computeIfAbsent(day, fresh -> new ArrayList<>());
          items.add(item);
          if (items.size() == aDay) {
            full.put(day, items);
          }
          break;
        }
      }
    }
    return spread;
  }

  /** That many working days, from that day on. */
  public static List<LocalDate> ahead(LocalDate first, int count, WorkingDays days) {
    List<LocalDate> ahead = new ArrayList<>(count);
    LocalDate next = first;
    while (ahead.size() < count) {
      next = days.onOrAfter(next);
      ahead.add(next);
      next = next.plusDays(1);
    }
    return ahead;
  }
}
