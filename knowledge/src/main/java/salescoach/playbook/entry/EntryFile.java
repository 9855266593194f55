package salescoach.playbook.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salescoach.KnowledgeException;
import salescoach.yaml.YamlNode;
import tools.jackson.core.JacksonException;

/**
 * An entry as a Markdown file: a head of YAML between two lines of {@code ---}, and the body.
 *
 * <p>The head has {@code title}, {@code questions}, {@code tags}, {@code sources}, {@code reviewed}
 * (such as 2026-11-22), {@code owner}, {@code related} and {@code faults}; the last two may be left
 * out. The file's name without {@code .md} is the id.
 */
public final class EntryFile {

  private static final String FENCE = "---";
  private static final String ENDING = ".md";
  private static final Set<String> KEYS =
      Set.of("title", "questions", "tags", "sources", "reviewed", "owner", "related", "faults");

  private final String file;
  private final List<String> lines;
  private final int end;

  private EntryFile(String file, String text) {
    this.file = file;
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.lines = plain.lines().map(String::stripTrailing).toList();
    this.end = lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
  }

  /**
   * Reads one.
   *
   * @param file its name, such as {@code voicemail-length.md}
   * @throws KnowledgeException where something is wrong; the message names file and line, shows the
   *     line and says what to write
   */
  public static Entry read(String file, String text) {
    return new EntryFile(file, text).entry();
  }

  private Entry entry() {
    if (lines.isEmpty() || !lines.get(0).equals(FENCE) || end == 0) {
      throw wrong(1, "Begin the file with title, questions and so on between two lines of ---");
    }
    YamlNode head = head();
    for (Map.Entry<String, YamlNode> field : head.fields().entrySet()) {
      if (!KEYS.contains(field.getKey())) {
        throw wrong(
            line(field.getValue()),
            "There is no field \"" + field.getKey() + "\"; there are " + allKeys());
      }
    }
    String body = String.join("\n", lines.subList(end + 1, lines.size())).strip();
    if (body.isEmpty()) {
      throw wrong(lines.size(), "Write the answer below the second line of ---");
    }
    return new Entry(
        id(),
        text(head, "title"),
        list(head, "questions", true),
        list(head, "tags", false),
        list(head, "sources", true),
        date(head),
        text(head, "owner"),
        list(head, "related", false),
        list(head, "faults", false),
        body);
  }

  private YamlNode head() {
    try {
      YamlNode head = YamlNode.read(String.join("\n", lines.subList(1, end)));
      if (head.shape() != YamlNode.Shape.MAPPING) {
        throw wrong(2, "Write the head as lines of \"name: value\"");
      }
      return head;
    } catch (YamlNode.DuplicateKey twice) {
      throw wrong(twice.line() + 1, "This field stands here a second time; put both into one");
    } catch (JacksonException broken) {
      throw wrong(
          YamlNode.line(broken) + 1,
          "This is not YAML; put \"quotation marks\" around text with a colon in it");
    }
  }

  private String id() {
    String id = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    if (!EntryId.isOne(id)) {
      throw wrong(1, "Name the file in small letters, digits and dashes, as in call-times.md");
    }
    return id;
  }

  private String text(YamlNode head, String key) {
    YamlNode value = field(head, key);
    if (value.shape() != YamlNode.Shape.SCALAR || value.text().isBlank()) {
      throw wrong(line(value), "Write a line of text behind \"" + key + ":\"");
    }
    return value.text().strip();
  }

  private List<String> list(YamlNode head, String key, boolean needed) {
    if (!needed && !head.fields().containsKey(key)) {
      return List.of();
    }
    YamlNode value = field(head, key);
    boolean empty = value.items().isEmpty();
    if (value.shape() != YamlNode.Shape.LIST || (needed && empty)) {
      throw wrong(line(value), "Write \"" + key + ":\" as a list, one line each, as in \"  - …\"");
    }
    List<String> items = new ArrayList<>();
    for (YamlNode item : value.items()) {
      if (item.shape() != YamlNode.Shape.SCALAR || item.text().isBlank()) {
        throw wrong(
            line(item), "This is no line of text; put \"quotation marks\" around one with a colon");
      }
      items.add(item.text().strip());
    }
    return items;
  }

  private LocalDate date(YamlNode head) {
    YamlNode value = field(head, "reviewed");
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeException notOne) {
      throw wrong(line(value), "Write the date as in \"reviewed: 2026-11-22\"");
    }
  }

  private YamlNode field(YamlNode head, String key) {
    YamlNode value = head.fields().get(key);
    if (value == null) {
      throw wrong(1, "The head lacks \"" + key + ":\"");
    }
    return value;
  }

  /** The head's first line is the file's second. */
  private static int line(YamlNode node) {
    return node.line() + 1;
  }

  private static String allKeys() {
    return String.join(", ", KEYS.stream().sorted().toList());
  }

  private KnowledgeException wrong(int number, String cure) {
    String shown = number <= lines.size() ? lines.get(number - 1) : "";
    return new KnowledgeException(file + ", line " + number + ": \"" + shown + "\". " + cure + ".");
  }
}
