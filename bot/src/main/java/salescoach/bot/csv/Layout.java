package salescoach.bot.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the columns of a kind of table may be called, and what stands in them: a file beside this
 * class.
 *
 * @param columns names for each field, the one that counts most first
 * @param needed lists of fields; a file has one of each list
 * @param values what may stand in a field, by what it means to us
 * @param implied columns that tell the channel by being there
 */
record Layout(
    Map<String, List<String>> columns,
    List<List<String>> needed,
    Map<String, Map<String, List<String>>> values,
    Map<String, List<String>> implied) {

  private static final Map<Kind, Layout> READ = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      READ.put(kind, read(kind));
    }
  }

  /** The layout of a kind. */
  static Layout of(Kind kind) {
    return Objects.requireNonNull(READ.get(kind));
  }

  private static Layout read(Kind kind) {
    try (InputStream in = Layout.class.getResourceAsStream(kind.id() + ".yaml")) {
      return YAMLMapper.shared().readValue(Objects.requireNonNull(in), Layout.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What names and values are compared by: small letters and digits, and nothing else. */
  static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    name.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** What each value of a field means, by its bare form. */
  Map<String, String> meanings(String field) {
    Map<String, String> meanings = new HashMap<>();
    values
        .getOrDefault(field, Map.of())
        .forEach((meant, written) -> written.forEach(one -> meanings.put(bare(one), meant)));
    return meanings;
  }

  /** The channel of which a file's column tells by being there. */
  Optional<String> implied(String bareColumn) {
    return implied.entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Layout::bare).anyMatch(bareColumn::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
