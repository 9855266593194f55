package salescoach.cadence;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salescoach.KnowledgeException;

/** The calendars of holidays that there are. */
public final class Calendars {

  private static final int LONGEST_CODE = 40;

  private static final int LETTERS_OF_A_COUNTRY = 2;

  private static final Set<String> CODES =
      HolidayCalendar.getSupportedCalendarCodes().stream()
          .map(code -> code.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Calendars() {}

  /** The countries that have a calendar: code, as in {@code US}, and English name, by name. */
  public static Map<String, String> countries() {
    Map<String, String> byName = new TreeMap<>();
    for (String code : CODES) {
      if (code.length() == LETTERS_OF_A_COUNTRY) {
        String country = code.toUpperCase(Locale.ROOT);
        byName.put(new Locale("", country).getDisplayCountry(Locale.ENGLISH), country);
      }
    }
    Map<String, String> countries = new LinkedHashMap<>();
    byName.forEach((name, code) -> countries.put(code, name));
    return countries;
  }

  static boolean isKnown(String code) {
    return found(code).isPresent();
  }

  static WorkingDays read(String code) {
    return found(code)
        .orElseThrow(
            () ->
                new KnowledgeException(
                    "There is no such calendar of holidays. Use a country's code, such as US or DE,"
                        + " or one of its regions', such as GB-eng or DE-by."));
  }

  private static Optional<WorkingDays> found(String code) {
    List<String> parts = parts(code);
    String country = parts.get(0).toLowerCase(Locale.ROOT);
    if (code.length() > LONGEST_CODE || !CODES.contains(country)) {
      return Optional.empty();
    }
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country));
    List<String> region = new ArrayList<>();
    CalendarHierarchy here = manager.getCalendarHierarchy();
    for (String part : parts.subList(1, parts.size())) {
      Optional<CalendarHierarchy> below = child(here, part);
      if (below.isEmpty()) {
        return Optional.empty();
      }
      here = below.get();
      region.add(here.getId());
    }
    String name =
        region.isEmpty()
            ? country.toUpperCase(Locale.ROOT)
            : country.toUpperCase(Locale.ROOT) + "-" + String.join("-", region);
    String[] path = region.toArray(String[]::new);
    return Optional.of(new WorkingDays(name, year -> holidays(manager, year, path)));
  }

  /** None where the Islamic calendar's tables end. */
  private static Set<Holiday> holidays(HolidayManager manager, int year, String... region) {
    try {
      return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, region);
    } catch (DateTimeException tooFarAway) {
      return Set.of();
    }
  }

  private static Optional<CalendarHierarchy> child(CalendarHierarchy parent, String id) {
    return parent.getChildren().values().stream()
        .filter(child -> child.getId().equalsIgnoreCase(id))
        .findFirst();
  }

  private static List<String> parts(String code) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int dash = code.indexOf('-'); dash >= 0; dash = code.indexOf('-', from)) {
      parts.add(code.substring(from, dash));
      from = dash + 1;
    }
    parts.add(code.substring(from));
    return parts;
  }
}
