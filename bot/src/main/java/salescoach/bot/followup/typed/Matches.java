package salescoach.bot.followup.typed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Split;

/**
 * Which prospects somebody means by a few words, by company or person.
 *
 * @param clear those that are meant; one, or several between which only the rep can tell
 * @param near those that come nearest, where none is clear; best first
 */
public record Matches(List<KnownProspect> clear, List<KnownProspect> near) {

  /** From here on a name is the one that was meant: the same, its beginning, or a word of it. */
  private static final double CLEAR = 0.97;

  /** However much two names are alike, whether the one is meant for the other is asked. */
  private static final double MOST_ALIKE = 0.96;

  /** From here on a name is worth asking about. */
  private static final double NEAR = 0.75;

  /** A shorter word begins too many names. */
  private static final int LEAST_BEGINNING = 3;

  private static final int MOST_TYPED = 100;
  private static final int MOST_NEAR = 4;
  private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();

  private record Scored(KnownProspect prospect, double score) {}

  /** Looks through those prospects. */
  public static Matches among(Collection<KnownProspect> prospects, String typed) {
    String wanted = CompanyName.bare(Split.first(typed, MOST_TYPED));
    if (wanted.isEmpty()) {
      return new Matches(List.of(), List.of());
    }
    List<Scored> scored = new ArrayList<>();
    for (KnownProspect prospect : prospects) {
      double score = score(wanted, prospect);
      if (score >= NEAR) {
        scored.add(new Scored(prospect, score));
      }
    }
    scored.sort(Comparator.comparingDouble((Scored one) -> -one.score()));
    if (!scored.isEmpty() && scored.get(0).score() >= CLEAR) {
      double best = scored.get(0).score();
      return new Matches(
          scored.stream().filter(one -> one.score() == best).map(Scored::prospect).toList(),
          List.of());
    }
    return new Matches(List.of(), scored.stream().limit(MOST_NEAR).map(Scored::prospect).toList());
  }

  /** Whether nothing comes even near. */
  public boolean isEmpty() {
    return clear.isEmpty() && near.isEmpty();
  }

  private static double score(String wanted, KnownProspect prospect) {
    String company = CompanyName.bare(Split.first(prospect.facts().company(), MOST_TYPED));
    String first = CompanyName.bare(Split.first(prospect.facts().firstName(), MOST_TYPED));
    String last = CompanyName.bare(Split.first(prospect.contact().lastName(), MOST_TYPED));
    String person = (first + " " + last).strip();
    return Stream.of(company, first, last, person, (person + " " + company).strip())
        .filter(name -> !name.isEmpty())
        .mapToDouble(name -> score(wanted, name))
        .max()
        .orElse(0);
  }

  private static double score(String wanted, String name) {
    if (name.equals(wanted)) {
      return 1;
    }
    boolean begins = name.startsWith(wanted) && wanted.length() >= LEAST_BEGINNING;
    if (begins || hasWord(name, wanted)) {
      return CLEAR;
    }
    return Math.min(MOST_ALIKE, ALIKE.apply(wanted, name));
  }

  private static boolean hasWord(String name, String wanted) {
    return (" " + name + " ").contains(" " + wanted + " ") && wanted.length() >= LEAST_BEGINNING;
  }
}
