package salescoach.guideline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.kind.Limit;
import salescoach.kind.PhraseList;
import salescoach.kind.WordFile;
import salescoach.text.Reading;

/**
 * One thing that good outreach avoids. Each has a room: a package with its class, its page ({@code
 * <id>.md}) and, where it needs them, its words ({@code <id>.txt}).
 *
 * <p>Rooms register themselves with {@code @AutoService(Guideline.class)} and never know each
 * other. An instance keeps nothing of a draft and is shared by all threads.
 */
public abstract class Guideline {

  private final String id;
  private final List<Limit> limits = new ArrayList<>();
  private final List<PhraseList> wordLists = new ArrayList<>();
  private @Nullable WordFile wordFile;
  private volatile @Nullable Page page;

  /**
   * A guideline.
   *
   * @param id the fault's name, as in {@code product-vomit}; its files are named after it
   */
  protected Guideline(String id) {
    this.id = id;
  }

  /** The fault's name, as in {@code product-vomit}. */
  public final String id() {
    return id;
  }

  /** The page beside the class, read when it is first asked for. */
  public final Page page() {
    Page known = page;
    if (known == null) {
      known = Page.beside(getClass(), id + ".md");
      page = known;
    }
    return known;
  }

  /** The numbers that a team may change. */
  public final List<Limit> limits() {
    return List.copyOf(limits);
  }

  /** The lists that a team may add to. */
  public final List<PhraseList> wordLists() {
    return List.copyOf(wordLists);
  }

  /**
   * What this guideline says of a draft.
   *
   * @param draft never of a medium that the page leaves out
   * @param team what the team has changed
   */
  public abstract Verdict check(Reading draft, Team team);

  /** Declares a limit; see {@link Limit}. */
  protected final Limit limit(String name, double value, double step, String unit) {
    Limit limit = new Limit(name, value, step, unit);
    limits.add(limit);
    return limit;
  }

  /** Declares a section of the words beside the class. */
  protected final PhraseList words(String section) {
    WordFile file = wordFile;
    if (file == null) {
      file = WordFile.beside(getClass(), id + ".txt");
      wordFile = file;
    }
    PhraseList list = file.phrases(section);
    wordLists.add(list);
    return list;
  }
}
