package salescoach.guideline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salescoach.KnowledgeException;
import salescoach.kind.Limit;
import salescoach.kind.PhraseList;
import salescoach.yaml.YamlNode;
import tools.jackson.core.JacksonException;

/**
 * Reads what a team has changed, from YAML; docs/team-file.md describes it.
 *
 * <p>All mistakes are told at once, each with its line and the cure.
 */
public final class TeamFile {

  private static final Set<String> OFF = Set.of("off", "false", "no");
  private static final String GUIDELINES = "guidelines";
  private static final String WORDS = "words";

  private final String name;
  private final Map<String, Guideline> guidelines = new HashMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private final Set<String> off = new HashSet<>();
  private final Map<String, Severity> severities = new HashMap<>();
  private final Map<String, Double> limits = new HashMap<>();
  private final Map<String, PhraseList> words = new HashMap<>();

  private TeamFile(String name) {
    this.name = name;
    Guidelines.all().forEach(guideline -> guidelines.put(guideline.id(), guideline));
  }

  /**
   * What a file says.
   *
   * @param name the file's name, for the messages
   * @param yaml its text
   * @throws KnowledgeException where anything in it is wrong; the message has a line for each
   *     mistake
   */
  public static Team read(String name, String yaml) {
    TeamFile file = new TeamFile(name);
    try {
      file.top(YamlNode.read(yaml));
    } catch (YamlNode.DuplicateKey twice) {
      file.wrong(twice.line(), String.valueOf(twice.getMessage()));
    } catch (JacksonException broken) {
      file.wrong(
          YamlNode.line(broken),
          "this is not YAML. Check the indentation (spaces, no tabs), quotes and colons there.");
    }
    if (!file.mistakes.isEmpty()) {
      throw new KnowledgeException(String.join("\n", file.mistakes));
    }
    return new Team(file.off, file.severities, file.limits, file.words);
  }

  private void top(YamlNode root) {
    for (Map.Entry<String, YamlNode> entry : mapping(root, "guidelines: and words:").entrySet()) {
      switch (entry.getKey()) {
        case GUIDELINES -> guidelines(entry.getValue());
        case WORDS -> words(entry.getValue());
        default -> unknown(entry, "part", List.of(GUIDELINES, WORDS));
      }
    }
  }

  private void guidelines(YamlNode node) {
    for (Map.Entry<String, YamlNode> entry :
        mapping(node, "a line for each guideline").entrySet()) {
      guideline(entry)
          .ifPresent(
              guideline -> {
                if (OFF.contains(entry.getValue().text())) {
                  off.add(guideline.id());
                } else {
                  changes(guideline, entry.getValue());
                }
              });
    }
  }

  private void changes(Guideline guideline, YamlNode node) {
    String expected = "off, or severity: and limits: below it";
    for (Map.Entry<String, YamlNode> entry : mapping(node, expected).entrySet()) {
      YamlNode value = entry.getValue();
      switch (entry.getKey()) {
        case "severity" ->
            Severity.of(value.text())
                .ifPresentOrElse(
                    severity -> severities.put(guideline.id(), severity),
                    () -> wrong(value.line(), "a severity is must, should or consider."));
        case "limits" -> limits(guideline, value);
        default -> unknown(entry, "setting", List.of("severity", "limits"));
      }
    }
  }

  private void limits(Guideline guideline, YamlNode node) {
    List<String> names = guideline.limits().stream().map(Limit::name).toList();
    for (Map.Entry<String, YamlNode> entry : mapping(node, "a line for each limit").entrySet()) {
      if (!names.contains(entry.getKey())) {
        unknown(entry, "limit of " + guideline.id(), names);
        continue;
      }
      try {
        double value = Double.parseDouble(entry.getValue().text());
        if (value < 0 || !Double.isFinite(value)) {
          wrong(entry.getValue().line(), "a limit is 0 or more.");
        }
        limits.put(entry.getKey(), value);
      } catch (NumberFormatException notOne) {
        wrong(entry.getValue().line(), "a limit is a number, such as 25.");
      }
    }
  }

  private void words(YamlNode node) {
    for (Map.Entry<String, YamlNode> entry :
        mapping(node, "a line for each guideline").entrySet()) {
      guideline(entry).ifPresent(guideline -> lists(guideline, entry.getValue()));
    }
  }

  private void lists(Guideline guideline, YamlNode node) {
    Map<String, PhraseList> known = new HashMap<>();
    guideline
        .wordLists()
        .forEach(list -> known.put(list.name().substring(list.name().indexOf('/') + 1), list));
    for (Map.Entry<String, YamlNode> entry : mapping(node, "a line for each list").entrySet()) {
      PhraseList list = known.get(entry.getKey());
      if (list == null) {
        unknown(entry, "list of " + guideline.id(), known.keySet());
      } else {
        phrases(list, entry.getValue());
      }
    }
  }

  private void phrases(PhraseList list, YamlNode node) {
    if (node.shape() != YamlNode.Shape.LIST) {
      wrong(node.line(), "write the phrases as a list, such as [\"synergy\", \"paradigm shift\"].");
      return;
    }
    List<String> lines = new ArrayList<>();
    for (YamlNode item : node.items()) {
      try {
        new PhraseList(list.name(), List.of(item.text()));
        lines.add(item.text());
      } catch (KnowledgeException syntax) {
        wrong(item.line(), String.valueOf(syntax.getMessage()));
      }
    }
    words.put(list.name(), new PhraseList(list.name(), lines));
  }

  private Optional<Guideline> guideline(Map.Entry<String, YamlNode> entry) {
    Guideline known = guidelines.get(entry.getKey());
    if (known == null) {
      unknown(entry, "guideline", guidelines.keySet());
    }
    return Optional.ofNullable(known);
  }

  private Map<String, YamlNode> mapping(YamlNode node, String expected) {
    boolean empty = node.shape() == YamlNode.Shape.SCALAR && node.text().isEmpty();
    if (node.shape() != YamlNode.Shape.MAPPING && !empty) {
      wrong(node.line(), "here belongs " + expected + ".");
    }
    return node.fields();
  }

  private void unknown(Map.Entry<String, YamlNode> entry, String what, Collection<String> known) {
    String told =
        known.isEmpty()
            ? " It has none."
            : " Did you mean \""
                + Nearest.of(entry.getKey(), known).orElseThrow()
                + "\"? There are "
                + String.join(", ", known.stream().sorted().toList())
                + ".";
    wrong(entry.getValue().line(), "there is no " + what + " \"" + entry.getKey() + "\"." + told);
  }

  private void wrong(int line, String cure) {
    mistakes.add(name + ", line " + line + ": " + cure);
  }
}
