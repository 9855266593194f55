package salescoach.cadence;

import de.focus_shift.jollyday.core.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import salescoach.KnowledgeException;

/**
 * On which days people work, by a country's or a region's calendar.
 *
 * <p>Off are Saturdays, Sundays and public holidays, also the weekday on which a holiday is made up
 * for. What Jollyday has as a mere observance, or as a day on which only banks are closed, is
 * worked; so is the end of December, see "The Holiday Season is not a slow sales time". The weekend
 * is Saturday and Sunday everywhere: neither Jollyday nor java.time knows of the countries where it
 * is Friday and Saturday. Holidays are known for the years from 1900 to 2100, those of the Islamic
 * calendar up to 2076; beyond, only weekends are off.
 *
 * <p>Safe to share between threads: a calendar is read once, and so is each of its years.
 */
public final class WorkingDays {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final ConcurrentMap<String, WorkingDays> BY_CODE = new ConcurrentHashMap<>();

  /** Saturdays and Sundays off and no other day, for whom no calendar is known. */
  public static final WorkingDays WEEKDAYS = new WorkingDays("", year -> Set.of());

  private final String code;
  private final IntFunction<Set<Holiday>> holidaysOf;
  private final ConcurrentMap<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

  /**
   * A calendar.
   *
   * @param holidaysOf the public holidays of a year
   */
  WorkingDays(String code, IntFunction<Set<Holiday>> holidaysOf) {
    this.code = code;
    this.holidaysOf = holidaysOf;
  }

  /**
   * The calendar of that code: a country's as in {@code US}, or a region's as in {@code GB-eng},
   * {@code DE-by} or {@code DE-by-ag}; capitals or not.
   *
   * @throws KnowledgeException where there is no such calendar
   */
  public static WorkingDays of(String code) {
    WorkingDays known = BY_CODE.get(code.toLowerCase(Locale.ROOT));
    return known == null ? keep(Calendars.read(code)) : known;
  }

  private static WorkingDays keep(WorkingDays read) {
    WorkingDays first = BY_CODE.putIfAbsent(read.code.toLowerCase(Locale.ROOT), read);
    return first == null ? read : first;
  }

  /** Whether there is a calendar of that code. */
  public static boolean isKnown(String code) {
    return BY_CODE.containsKey(code.toLowerCase(Locale.ROOT)) || Calendars.isKnown(code);
  }

  /** The calendar's code, as in {@code GB-eng}; empty for {@link #WEEKDAYS}. */
  public String code() {
    return code;
  }

  /** Whether people work on that day. */
  public boolean isWorking(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !holidays(day.getYear()).contains(day);
  }

  /** That day, or the first working one after it. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate next = day;
    while (!isWorking(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /**
   * The working day that many working days later; the day itself is not counted.
   *
   * @param count from 0, where it is the day itself if that is worked, or else the next
   */
  public LocalDate after(LocalDate day, int count) {
    LocalDate next = count == 0 ? onOrAfter(day) : day;
    for (int i = 0; i < count; i++) {
      next = onOrAfter(next.plusDays(1));
    }
    return next;
  }

  private Set<LocalDate> holidays(int year) {
    Set<LocalDate> known = holidays.get(year);
    if (known != null) {
      return known;
    }
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Set.of()
        : holidays.computeIfAbsent(year, this::readHolidays);
  }

  /** Also looks at the next year, whose first day may be made up for on the last of this one. */
  private Set<LocalDate> readHolidays(int year) {
    Set<LocalDate> days = new HashSet<>();
    for (int around = year - 1; around <= year + 1; around++) {
      for (Holiday holiday : holidaysOf.apply(around)) {
        if (holiday.getDate().getYear() == year) {
          days.add(holiday.getDate());
        }
      }
    }
    return Set.copyOf(days);
  }
}
