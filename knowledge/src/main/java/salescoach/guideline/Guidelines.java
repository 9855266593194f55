package salescoach.guideline;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import salescoach.KnowledgeException;

/** All guidelines that registered themselves, by id. */
public final class Guidelines {

  private Guidelines() {}

  /** Every guideline on the class path, in the order of their ids; loaded once for the process. */
  public static List<Guideline> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    static final List<Guideline> ALL =
        ServiceLoader.load(Guideline.class, Guideline.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Guideline::id))
            .toList();
  }

  /**
   * The guideline of that id.
   *
   * @throws KnowledgeException where there is none; the message names the likely one and lists all
   */
  public static Guideline named(String id) {
    List<Guideline> all = all();
    List<String> ids = all.stream().map(Guideline::id).toList();
    return all.stream()
        .filter(guideline -> guideline.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new KnowledgeException(
                    "There is no guideline \""
                        + id
                        + "\". "
                        + Nearest.likely(id, ids)
                            .map(name -> "Did you mean \"" + name + "\"? ")
                            .orElse("")
                        + "There are "
                        + String.join(", ", ids)
                        + "."));
  }
}
