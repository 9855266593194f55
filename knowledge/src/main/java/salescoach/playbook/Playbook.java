package salescoach.playbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salescoach.KnowledgeException;
import salescoach.playbook.Answer.Outcome;
import salescoach.playbook.entry.BuiltInEntries;
import salescoach.playbook.entry.Entry;
import salescoach.text.English;

/**
 * What the coach knows about selling, and how to find it. Safe to share between threads; a playbook
 * never changes, one with other entries is another.
 */
public final class Playbook {

  /** Longest question, in characters. */
  public static final int LONGEST_QUESTION = 1_000;

  private static final int MOST_NEAR = 3;

  private final List<String> mistakes;
  private final Map<String, Entry> entries;

  private Playbook(Map<String, Entry> entries, List<String> mistakes) {
    this.entries = entries;
    this.mistakes = mistakes;
  }

  /** The playbook that comes with the coach; loaded once for the process. */
  public static Playbook standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final Playbook STANDARD = of(BuiltInEntries.load());
  }

  private static Playbook of(BuiltInEntries builtIn) {
    Map<String, Entry> entries = new TreeMap<>();
    builtIn.entries().forEach(entry -> entries.put(entry.id(), entry));
    return new Playbook(entries, builtIn.mistakes());
  }

  /** This playbook and a team's own entries, which stand in the place of those of the same id. */
  public Playbook with(List<Entry> team) {
    Map<String, Entry> all = new TreeMap<>(entries);
    team.forEach(entry -> all.put(entry.id(), entry));
    return new Playbook(all, mistakes);
  }

  /**
   * Answers a question.
   *
   * @throws KnowledgeException where it is empty, longer than {@link #LONGEST_QUESTION} or not in
   *     English; the message says so to whoever asked
   */
  public Answer answer(String question) {
    if (question.isBlank()) {
      throw new KnowledgeException("There is no question yet. Ask me something about prospecting.");
    }
    if (question.strip().length() > LONGEST_QUESTION) {
      throw new KnowledgeException(
          "That is a long one. Ask it in at most " + LONGEST_QUESTION + " characters.");
    }
    if (!English.is(question)) {
      throw new KnowledgeException("I only know English so far. Could you ask it in English?");
    }
    // Stands in until the finder is here.
    String asked = plain(question);
    List<Entry> near = new ArrayList<>();
    for (Entry entry : entries.values()) {
      for (String phrasing : entry.questions()) {
        if (plain(phrasing).equals(asked)) {
          return new Answer(Outcome.FOUND, 1, List.of(entry));
        }
      }
      if (!near.contains(entry) && near.size() < MOST_NEAR && asked.contains(plain(entry.id()))) {
        near.add(entry);
      }
    }
    return new Answer(near.size() > 1 ? Outcome.CHOICE : Outcome.UNKNOWN, 0.2, near);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ').replace("?", "").strip();
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
