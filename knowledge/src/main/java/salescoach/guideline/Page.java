package salescoach.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salescoach.KnowledgeException;
import salescoach.draft.Medium;

/**
 * A guideline's page: what the coach shows under "Why?", and the guideline's tests.
 *
 * <p>Above the prose stand lines of {@code key: value} between two lines of {@code ---}: {@code
 * title}, {@code media}, {@code severity}, {@code points}, {@code borderline} (the points of a
 * borderline case, 3 where it is missing), {@code because} (the reason, in one sentence, that goes
 * into every finding) and {@code source}.
 */
public final class Page {

  private static final String FENCE = "---";
  private static final int USUAL_BORDERLINE_POINTS = 3;

  private final String file;
  private final Map<String, String> header = new HashMap<>();
  private final String prose;
  private final int proseLine;
  private final Severity severity;
  private final int points;
  private final Set<Medium> media;

  private Page(String file, String text) {
    this.file = file;
    List<String> lines = text.lines().toList();
    int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (!lines.get(0).equals(FENCE) || end == 0) {
      throw wrong(1, "begin the page with title, severity and so on between two lines of ---");
    }
    for (int i = 1; i < end; i++) {
      readHeader(i + 1, lines.get(i));
    }
    this.proseLine = end + 2;
    this.prose = String.join("\n", lines.subList(end + 1, lines.size()));
    this.severity =
        Severity.of(value("severity"))
            .orElseThrow(() -> wrong(1, "severity is must, should or consider"));
    this.points = number("points", value("points"));
    this.media = EnumSet.noneOf(Medium.class);
    for (String medium : value("media").split(",\\s*")) {
      media.add(
          Medium.of(medium)
              .orElseThrow(() -> wrong(1, "media is voicemail, email or both with a comma")));
    }
  }

  /**
   * Reads the page beside a class.
   *
   * @throws KnowledgeException where it is missing or malformed; the message names file and line
   */
  static Page beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new KnowledgeException(
            "The page " + file + " is missing beside " + owner.getName() + ".");
      }
      return new Page(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new KnowledgeException("The page " + file + " can't be read.", broken);
    }
  }

  /** A page out of its text; {@code file} is the name that mistakes are reported under. */
  public static Page of(String file, String text) {
    return new Page(file, text);
  }

  private void readHeader(int number, String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw wrong(number, "write \"" + line + "\" as key: value");
    }
    header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }

  private String value(String key) {
    String value = header.get(key);
    if (value == null || value.isEmpty()) {
      throw wrong(1, "the head of the page lacks \"" + key + ":\"");
    }
    return value;
  }

  private int number(String key, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notOne) {
      throw wrong(1, key + " is a whole number, not \"" + value + "\"");
    }
  }

  private KnowledgeException wrong(int line, String cure) {
    return new KnowledgeException(file + ", line " + line + ": " + cure + ".");
  }

  /** The fault as people read it: "Product vomit". */
  public String title() {
    return value("title");
  }

  /** The media that the guideline speaks of. */
  public Set<Medium> media() {
    return Set.copyOf(media);
  }

  /** How much a clear case matters, unless the team says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What a clear case costs, 2 to 25. */
  public int points() {
    return points;
  }

  /**
   * What a case of that severity costs: the page's points at its own severity, and no more than the
   * severity allows (15 to 25 for a must, 8 to 12 for a should, 2 to 4 for a consider).
   */
  public int points(Severity actual) {
    return switch (actual) {
      case MUST -> Math.max(15, points);
      case SHOULD -> Math.min(12, Math.max(8, points));
      case CONSIDER -> Math.min(4, severity == Severity.CONSIDER ? points : borderlinePoints());
    };
  }

  private int borderlinePoints() {
    String given = header.get("borderline");
    return given == null ? USUAL_BORDERLINE_POINTS : number("borderline", given);
  }

  /** The reason, in one sentence, that stands in every finding. */
  public String because() {
    return value("because");
  }

  /** The article or published figure that the guideline comes from. */
  public String source() {
    return value("source");
  }

  /** What stands below the head, in Markdown. */
  public String prose() {
    return prose;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line of the file at which the prose begins, from 1. */
  public int proseLine() {
    return proseLine;
  }
}
