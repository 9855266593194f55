package salescoach.guideline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.draft.ContextReader;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our own labelled drafts, and how well the critic agrees with them.
 *
 * <p>A fault in {@code labels} should be found, one in {@code not} should not; the rest is
 * borderline and not judged.
 *
 * @param id the draft's name
 * @param labels what is clearly wrong
 * @param free what is clearly not wrong
 */
record Labelled(String id, Draft draft, Set<String> labels, Set<String> free) {

  /** How often a fault was found rightly, found wrongly and missed. */
  static final class Tally {
    int hits;
    int falseAlarms;
    int misses;
    int rightlyQuiet;

    double f1() {
      int all = 2 * hits + falseAlarms + misses;
      return all == 0 ? 1 : 2.0 * hits / all;
    }
  }

  static List<Labelled> read(Path file) throws IOException {
    List<Labelled> all = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      Medium medium = Medium.of(node.get("kind").asString()).orElseThrow();
      Draft draft =
          new Draft(
              node.get("text").asString(), medium, ContextReader.read(node, Optional.empty()));
      all.add(
          new Labelled(
              node.get("id").asString(),
              draft,
              strings(node.get("labels")),
              strings(node.get("not"))));
    }
    return all;
  }

  private static Set<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  /** The tally of each fault over these drafts; mistakes are told to {@code report}. */
  static TreeMap<String, Tally> judge(List<Labelled> drafts, StringBuilder report) {
    Critic critic = Critic.of(Team.STANDARD);
    TreeMap<String, Tally> tallies = new TreeMap<>();
    for (Labelled labelled : drafts) {
      List<Finding> findings = critic.critique(labelled.draft()).findings();
      Set<String> found = findings.stream().map(Finding::fault).collect(Collectors.toSet());
      for (String fault : labelled.labels()) {
        Tally tally = tallies.computeIfAbsent(fault, f -> new Tally());
        if (found.contains(fault)) {
          tally.hits++;
        } else {
          tally.misses++;
          report.append("MISS  ").append(fault).append("  ").append(labelled.id()).append('\n');
        }
      }
      for (String fault : labelled.free()) {
        Tally tally = tallies.computeIfAbsent(fault, f -> new Tally());
        if (found.contains(fault)) {
          tally.falseAlarms++;
          String quote =
              findings.stream()
                  .filter(f -> f.fault().equals(fault))
                  .findFirst()
                  .orElseThrow()
                  .quote();
          report
              .append("ALARM ")
              .append(fault)
              .append("  ")
              .append(labelled.id())
              .append("  «")
              .append(quote.replace('\n', ' '))
              .append("»\n");
        } else {
          tally.rightlyQuiet++;
        }
      }
    }
    return tallies;
  }

  static double macroF1(TreeMap<String, Tally> tallies) {
    return tallies.values().stream().mapToDouble(Tally::f1).average().orElseThrow();
  }

  /** The share of findings where the label says free of that fault. */
  static double falseAlarms(TreeMap<String, Tally> tallies) {
    int alarms = tallies.values().stream().mapToInt(tally -> tally.falseAlarms).sum();
    int quiet = tallies.values().stream().mapToInt(tally -> tally.rightlyQuiet).sum();
    return (double) alarms / (alarms + quiet);
  }

  static String table(TreeMap<String, Tally> tallies) {
    StringBuilder table = new StringBuilder();
    tallies.forEach(
        (fault, tally) ->
            table.append(
                String.format(
                    "%-18s F1 %.2f  hits %3d  misses %3d  false alarms %3d of %d%n",
                    fault,
                    tally.f1(),
                    tally.hits,
                    tally.misses,
                    tally.falseAlarms,
                    tally.falseAlarms + tally.rightlyQuiet)));
    table.append(
        String.format(
            "macro F1 %.3f, false alarms %.2f in 100%n",
            macroF1(tallies), 100 * falseAlarms(tallies)));
    return table.toString();
  }

  /**
   * Prints table and mistakes for files or folders of labelled drafts; a last word names one fault.
   */
  public static void main(String[] args) throws IOException {
    List<Labelled> drafts = new ArrayList<>();
    String only = "";
    for (String arg : args) {
      if (!Files.exists(Path.of(arg))) {
        only = arg;
        continue;
      }
      try (Stream<Path> files = Files.walk(Path.of(arg))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
          drafts.addAll(read(file));
        }
      }
    }
    StringBuilder report = new StringBuilder();
    TreeMap<String, Tally> tallies = judge(drafts, report);
    String fault = only;
    System.out.print(
        report
            .toString()
            .lines()
            .filter(l -> l.contains(fault))
            .collect(Collectors.joining("\n", "", "\n")));
    System.out.print(table(tallies));
  }
}
