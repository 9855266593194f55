package salescoach.bot.playbook;

import java.time.LocalDate;
import java.util.List;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

/** Entries of the tests' own making, about a trade that the real playbook says nothing of. */
public final class SampleEntries {

  public static final String QUESTION = "How do I feed the office giraffe?";

  /** Two entries list the same, so neither is sure. */
  public static final String DOUBTFUL = "paint the giraffe fence or mow the giraffe lawn";

  private static final List<String> CHORES =
      List.of("Should I " + DOUBTFUL + "?", "giraffe garden chores");

  public static final Entry FEEDING =
      entry(
          "giraffe-feeding",
          "Feeding the office giraffe",
          List.of(QUESTION),
          List.of("paint-the-giraffe-fence", "gone-since", "mow-the-giraffe-lawn"),
          List.of("product-vomit", "no-such-fault"),
          """
          Feed it at *nine* and at four. Let it see the **leaves** first.

          ## Why
          A giraffe that waits kicks the *printer*, in 8 of 12 offices.

          ## What to do
          - Open the window.
          - Hold up a branch.

          ## Example
          > Good morning, Gerald. Two branches of acacia, as agreed.""");

  public static final Entry FENCE =
      entry(
          "paint-the-giraffe-fence",
          "Painting the fence",
          CHORES,
          List.of("giraffe-feeding"),
          List.of(),
          "Paint it green, twice. Giraffes like green.");

  public static final Entry LAWN =
      entry(
          "mow-the-giraffe-lawn",
          "Mowing the lawn",
          CHORES,
          List.of(),
          List.of(),
          "Nobody mows it. The giraffe does.");

  private SampleEntries() {}

  /** The standard playbook and these. */
  public static Playbook playbook() {
    return Made.PLAYBOOK;
  }

  private static final class Made {
    static final Playbook PLAYBOOK = Playbook.standard().with(List.of(FEEDING, FENCE, LAWN));
  }

  private static Entry entry(
      String id,
      String title,
      List<String> questions,
      List<String> related,
      List<String> faults,
      String body) {
    return new Entry(
        id,
        title,
        questions,
        List.of("giraffes"),
        List.of("Giraffes at work"),
        LocalDate.of(2026, 11, 22),
        "Nadia",
        related,
        faults,
        body);
  }
}
