package salescoach.playbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import salescoach.KnowledgeException;
import salescoach.playbook.Answer.Outcome;
import salescoach.playbook.entry.BuiltInEntries;
import salescoach.playbook.entry.Entry;
import salescoach.playbook.finding.Finder;
import salescoach.playbook.finding.Ranking;
import salescoach.playbook.finding.Ranking.Likely;
import salescoach.text.English;

/**
 * What the coach knows about selling, and how to find it. Safe to share between threads; a playbook
 * never changes, one with other entries is another.
 */
public final class Playbook {

  /** Longest question, in characters. */
  public static final int LONGEST_QUESTION = 1_000;

  private static final int MOST_NEAR = 3;

  private final Map<String, Entry> team;
  private final Map<String, Entry> entries;
  private final List<String> mistakes;
  private final Finder ofBuiltIn;
  private final Finder finder;

  private Playbook(BuiltInEntries builtIn) {
    this.team = Map.of();
    this.entries = byId(builtIn.entries());
    this.mistakes = builtIn.mistakes();
    this.ofBuiltIn = Finder.among(builtIn.entries());
    this.finder = ofBuiltIn;
  }

  private Playbook(Playbook before, Collection<Entry> more) {
    this.team = new TreeMap<>(before.team);
    team.putAll(byId(more));
    this.entries = new TreeMap<>(before.entries);
    entries.putAll(team);
    this.mistakes = before.mistakes;
    this.ofBuiltIn = before.ofBuiltIn;
    this.finder = ofBuiltIn.and(team.values());
  }

  private static Map<String, Entry> byId(Collection<Entry> entries) {
    Map<String, Entry> byId = new TreeMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }

  /**
   * The playbook that comes with the coach; loaded once for the process, which takes a good part of
   * a second.
   *
   * @throws KnowledgeException where the coach's own files are missing
   */
  public static Playbook standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Playbook STANDARD = new Playbook(BuiltInEntries.load());
  }

  /** This playbook and a team's own entries, which stand in the place of those of the same id. */
  public Playbook with(Collection<Entry> team) {
    return new Playbook(this, team);
  }

  /**
   * Answers a question.
   *
   * @throws KnowledgeException where it is empty, longer than {@link #LONGEST_QUESTION} or in
   *     another language; the message says so to whoever asked
   */
  public Answer answer(String question) {
    check(question);
    Ranking ranking = finder.rank(question);
    Outcome outcome =
        switch (ranking.verdict()) {
          case SURE -> Outcome.FOUND;
          case BETWEEN -> Outcome.CHOICE;
          case NONE -> Outcome.UNKNOWN;
        };
    List<Likely> likely = ranking.likely();
    double confidence = likely.isEmpty() ? 0 : likely.get(0).likelihood();
    List<Entry> near =
        likely.stream()
            .filter(one -> one.likelihood() >= Finder.LEAST_OFFERED)
            .limit(MOST_NEAR)
            .map(one -> entries.get(one.entry()))
            .filter(Objects::nonNull)
            .toList();
    return new Answer(outcome, confidence, near);
  }

  private static void check(String question) {
    if (question.isBlank()) {
      throw new KnowledgeException("There is no question yet. Ask me something about prospecting.");
    }
    if (question.strip().length() > LONGEST_QUESTION) {
      throw new KnowledgeException(
          "That is more than I can take in. Ask it in at most "
              + LONGEST_QUESTION
              + " characters.");
    }
    if (English.isForeign(question)) {
      throw new KnowledgeException("I only know English so far. Could you ask it in English?");
    }
  }

  /** The entry of that id. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** All entries, by id. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entries that an entry names as related and that are there. */
  public List<Entry> related(Entry entry) {
    return entry.related().stream().map(this::entry).flatMap(Optional::stream).toList();
  }

  /** The entry that tells a fault's why at length. */
  public Optional<Entry> ofFault(String fault) {
    return entries.values().stream()
        .filter(entry -> entry.faults().contains(fault))
        .min(Comparator.comparing(Entry::id));
  }

  /** What is wrong in entry files that could not be loaded, each with file, line and cure. */
  public List<String> mistakes() {
    return mistakes;
  }
}
