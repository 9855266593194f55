package salescoach.playbook.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import salescoach.kind.WordFile;
import salescoach.playbook.entry.Entry;

/**
 * A question of which we say which entry answers it.
 *
 * @param entry the entry's id, or {@link #OUTSIDE}
 */
record Phrasing(String entry, String text) {

  /** What the playbook does not answer; no entry can have that id. */
  static final String OUTSIDE = "(outside)";

  /** The questions in the heads of entries. */
  static List<Phrasing> of(Collection<Entry> entries) {
    List<Phrasing> phrasings = new ArrayList<>();
    for (Entry entry : entries) {
      entry.questions().forEach(text -> phrasings.add(new Phrasing(entry.id(), text)));
    }
    return phrasings;
  }

  /**
   * Everything that the coach learns from: the entries' own questions, {@code asked.txt} and {@code
   * outside.txt}, without the sections of entries that are not there.
   */
  static List<Phrasing> learned(Collection<Entry> entries) {
    Set<String> known = new LinkedHashSet<>();
    entries.forEach(entry -> known.add(entry.id()));
    List<Phrasing> phrasings = new ArrayList<>(of(entries));
    WordFile asked = WordFile.beside(Phrasing.class, "asked.txt");
    for (String id : asked.sections()) {
      if (known.contains(id)) {
        asked.lines(id).forEach(text -> phrasings.add(new Phrasing(id, text)));
      }
    }
    WordFile outside = WordFile.beside(Phrasing.class, "outside.txt");
    for (String theme : outside.sections()) {
      outside.lines(theme).forEach(text -> phrasings.add(new Phrasing(OUTSIDE, text)));
    }
    return phrasings;
  }
}
