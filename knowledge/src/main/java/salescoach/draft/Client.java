package salescoach.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A customer of the rep's company, as the team's roster has it.
 *
 * @param aliases other names that reps use for it
 * @param mayBeNamed whether the client agreed to be named to others
 * @param done what was done for it, as one says it to others: {@code 40 fewer no-shows a month};
 *     empty where nobody wrote it down
 * @param since when that began; only its year is ever said
 */
public record Client(
    String name,
    String industry,
    String region,
    List<String> aliases,
    boolean mayBeNamed,
    String done,
    Optional<LocalDate> since) {

  public Client {
    name = name.strip();
    industry = industry.strip();
    region = region.strip();
    aliases = List.copyOf(aliases);
    done = done.strip();
  }

  /** A client of whom nobody wrote down what was done. */
  public Client(
      String name, String industry, String region, List<String> aliases, boolean mayBeNamed) {
    this(name, industry, region, aliases, mayBeNamed, "", Optional.empty());
  }

  /** A client known by its name, trade and place. */
  public Client(String name, String industry, String region) {
    this(name, industry, region, List.of(), true);
  }

  /** The same client, with what was done for it. */
  public Client with(String work, Optional<LocalDate> from) {
    return new Client(name, industry, region, aliases, mayBeNamed, work, from);
  }
}
