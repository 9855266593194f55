package salescoach.bot.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.StorageException;

/** Reads variables of the environment, and gathers what is wrong with them. */
final class Variables {

  private static final int MOST_DIGITS = 9;

  /** Sorted, so that the same mistakes are told in the same order. */
  private final TreeMap<String, String> values = new TreeMap<>();

  private final List<String> mistakes = new ArrayList<>();

  Variables(Map<String, String> environment) {
    environment.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            values.put(name, value.strip());
          }
        });
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  void wrong(String name, String reasonAndCure) {
    mistakes.add(name + " " + reasonAndCure);
  }

  /** The variables whose names begin so. */
  List<String> namesWith(String prefix) {
    return values.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  int number(String name, int usual, int least, int most) {
    String text = values.get(name);
    if (text == null) {
      return usual;
    }
    Integer number = whole(text);
    if (number == null || number < least || number > most) {
      wrong(
          name,
          String.format(
              "is not a whole number from %d to %d. Leave it out for %d.", least, most, usual));
      return usual;
    }
    return number;
  }

  private static @Nullable Integer whole(String text) {
    boolean digits =
        text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.valueOf(text) : null;
  }

  Optional<DatabaseAddress> database(String name) {
    try {
      return text(name).map(DatabaseAddress::of);
    } catch (StorageException broken) {
      mistakes.add(String.valueOf(broken.getMessage()));
      return Optional.empty();
    }
  }

  /** A path; a tilde stands for the person's own folder, since not every caller expands it. */
  Optional<Path> path(String name) {
    String text = values.get(name);
    if (text == null) {
      return Optional.empty();
    }
    boolean own = text.equals("~") || text.startsWith("~/");
    try {
      return Optional.of(
          own ? Path.of(System.getProperty("user.home"), text.substring(1)) : Path.of(text));
    } catch (InvalidPathException broken) {
      wrong(name, "is not a path. Give one such as /var/lib/sales-coach.");
      return Optional.empty();
    }
  }

  Optional<Path> readableFile(String name) {
    Optional<Path> file = path(name);
    if (file.isPresent() && !(Files.isRegularFile(file.get()) && Files.isReadable(file.get()))) {
      wrong(name, "names no file that can be read. Check the path and who may read it.");
      return Optional.empty();
    }
    return file;
  }

  void refuseUnknown(String prefix, List<String> known) {
    for (String name : namesWith(prefix)) {
      if (!known.contains(name)) {
        wrong(name, "is not a variable of the coach. Did you mean " + nearest(name, known) + "?");
      }
    }
  }

  static String nearest(String name, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance.apply(name, candidate)))
        .orElseThrow();
  }

  /** Tells what was gathered, if anything was. */
  void check() {
    if (!mistakes.isEmpty()) {
      throw new SettingsException(mistakes);
    }
  }
}
