package salescoach.draft;

import java.util.List;

/**
 * A customer of the rep's company, as the team's roster has it.
 *
 * @param aliases other names that reps use for it
 * @param mayBeNamed whether the client agreed to be named to others
 */
public record Client(
    String name, String industry, String region, List<String> aliases, boolean mayBeNamed) {

  public Client {
    name = name.strip();
    industry = industry.strip();
    region = region.strip();
    aliases = List.copyOf(aliases);
  }

  /** A client known by its name, trade and place. */
  public Client(String name, String industry, String region) {
    this(name, industry, region, List.of(), true);
  }
}
