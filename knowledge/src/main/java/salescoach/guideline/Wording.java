package salescoach.guideline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import salescoach.draft.Client;
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

  private static final String NOT_OF_A_NAME = " \t\n,.;:&()/'\"-";

  /** Shorter words of a client's name stand in all sorts of sentences. */
  private static final int SHORTEST_TELLING = 4;

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

  /**
   * What was done for a client, or, where the roster does not know, the offer to tell it in depth,
   * which is what naming one is good for.
   */
  public String story(String client) {
    Optional<Client> known =
        draft.context().clients().stream().filter(it -> it.name().equals(client)).findFirst();
    String work = known.map(Wording::work).orElse("");
    if (!work.isEmpty()) {
      return "We did this for " + client + ": " + work + ".";
    }
    return known
        .flatMap(Client::since)
        .map(from -> "I can tell you what we have done for " + client + " since " + from.getYear())
        .orElse("I can tell you what we did for " + client)
        .concat(", step by step, and what came of it.");
  }

  /** The same without the name of a client who has not agreed to be named. */
  public String storyWithoutName(Client client) {
    String trade = client.industry().isEmpty() ? "a company" : "a client in " + client.industry();
    String work = isTelling(client) ? "" : work(client);
    return name()
        + "we do this work for "
        + trade
        + (work.isEmpty() ? "" : ": " + work)
        + ". May I tell you how it went?";
  }

  /** {@code 40 fewer no-shows a month, since 2024}; empty where nobody wrote down what was done. */
  private static String work(Client client) {
    String done = client.done();
    String said = done.endsWith(".") ? done.substring(0, done.length() - 1) : done;
    return said.isEmpty()
        ? ""
        : said + client.since().map(from -> ", since " + from.getYear()).orElse("");
  }

  /** Whether what was done gives away for whom. */
  private static boolean isTelling(Client client) {
    String done = client.done().toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(client.name()), client.aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> done.contains(name) || hasWordOf(done, name));
  }

  private static boolean hasWordOf(String done, String name) {
    StringTokenizer words = new StringTokenizer(name, NOT_OF_A_NAME);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.length() >= SHORTEST_TELLING && done.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** An opening question about how the prospect works today. */
  public String question() {
    String trade = prospect.industry().isEmpty() ? "" : " in " + prospect.industry();
    return name().isEmpty() && prospect.company().isEmpty()
        ? "What takes your team the most time at the moment" + trade + "?"
        : name() + "what slows " + company() + " down most at the moment?";
  }
}
