package salescoach.guideline;

import java.util.List;
import java.util.Optional;
import salescoach.draft.Openings;
import salescoach.draft.Prospect;
import salescoach.kind.Caller;
import salescoach.text.Reading;

/**
 * Pieces of the lines that a rep could say instead, out of what is known of this draft.
 *
 * <p>What is not known is left out or said in general words; no piece has a blank to fill.
 */
public final class Wording {

  private final Reading draft;
  private final Prospect prospect;

  private Wording(Reading draft) {
    this.draft = draft;
    this.prospect = draft.context().prospect();
  }

  public static Wording of(Reading draft) {
    return new Wording(draft);
  }

  /** The prospect's first name and a comma, or nothing: {@code "Dana, "}. */
  public String name() {
    return prospect.firstName().isEmpty() ? "" : prospect.firstName() + ", ";
  }

  /** The prospect's company, or {@code your team}. */
  public String company() {
    return prospect.company().isEmpty() ? "your team" : prospect.company();
  }

  /** The rep's next openings: {@code Thursday at 10 or Tuesday at 3}. */
  public String openings() {
    return draft
        .context()
        .openings()
        .map(Openings::spoken)
        .orElse("a time this week or one next week");
  }

  /** The next step that every voicemail ends on. */
  public String emailPromise() {
    return "I'm sending you an email now with two openings: " + openings() + ".";
  }

  /** The next step that an email ends on. */
  public String invitation() {
    return "Would " + openings() + " suit you for a few minutes?";
  }

  /**
   * Who is calling, as the draft has it: {@code It's Ann Moss from Birchline.}; nothing where it
   * does not say, or has a template's blanks there.
   */
  public Optional<String> introduction() {
    return Caller.in(draft)
        .map(caller -> List.of(caller.name(), caller.company()))
        .map(names -> names.stream().filter(name -> !name.isEmpty()).toList())
        .filter(names -> !names.isEmpty() && names.stream().noneMatch(Wording::hasBlank))
        .map(names -> "It's " + String.join(" from ", names) + ".");
  }

  private static boolean hasBlank(String name) {
    return name.chars().anyMatch(c -> "[]{}<>_%|*()".indexOf(c) >= 0);
  }

  /** The offer to tell of a client in depth, which is what naming one is good for. */
  public String story(String client) {
    return "I can tell you what we did for " + client + ", step by step, and what came of it.";
  }

  /** An opening question about how the prospect works today. */
  public String question() {
    String trade = prospect.industry().isEmpty() ? "" : " in " + prospect.industry();
    return name().isEmpty() && prospect.company().isEmpty()
        ? "What takes your team the most time at the moment" + trade + "?"
        : name() + "what slows " + company() + " down most at the moment?";
  }
}
