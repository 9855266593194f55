package salescoach.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salescoach.KnowledgeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A piece of a YAML file that knows its line, which a tree of Jackson's does not.
 *
 * @param line from 1
 * @param text of a scalar, as it stands in the file; empty for the others
 * @param fields of a mapping, in the file's order
 * @param items of a list
 * @param shape what it is
 */
public record YamlNode(
    int line, String text, Map<String, YamlNode> fields, List<YamlNode> items, Shape shape) {

  /** What a piece of YAML is. */
  public enum Shape {
    SCALAR,
    MAPPING,
    LIST
  }

  /** The same key twice in one mapping; YAML libraries differ in which they keep. */
  public static final class DuplicateKey extends KnowledgeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    DuplicateKey(String key, int line) {
      super("\"" + key + "\" stands here a second time. Put both into one place.");
      this.line = line;
    }

    /** Where, from 1. */
    public int line() {
      return line;
    }
  }

  /**
   * Reads a whole file; an empty one is an empty mapping.
   *
   * @throws tools.jackson.core.JacksonException where it is not YAML
   * @throws DuplicateKey where a mapping has a key twice
   */
  public static YamlNode read(String yaml) {
    try (JsonParser parser = YAMLMapper.shared().createParser(yaml)) {
      JsonToken first = parser.nextToken();
      return first == null ? new YamlNode(1, "", Map.of(), List.of(), Shape.MAPPING) : node(parser);
    }
  }

  /** The line of what is no YAML, from 1; the first where the reader names none. */
  public static int line(JacksonException broken) {
    // A text beyond the reader's own limits has no place, whatever the declaration says.
    return Optional.ofNullable(broken.getLocation()).map(TokenStreamLocation::getLineNr).orElse(1);
  }

  private static YamlNode node(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return new YamlNode(line, "", fields(parser), List.of(), Shape.MAPPING);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser));
      }
      return new YamlNode(line, "", Map.of(), items, Shape.LIST);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
    return new YamlNode(line, text, Map.of(), List.of(), Shape.SCALAR);
  }

  private static Map<String, YamlNode> fields(JsonParser parser) {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      YamlNode value = node(parser);
      if (fields.put(key, new YamlNode(line, value.text, value.fields, value.items, value.shape))
          != null) {
        throw new DuplicateKey(key, line);
      }
    }
    return fields;
  }
}
