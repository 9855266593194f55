package salescoach.bot.roster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What is left of a person whose data were erased: digests, by which a file that still has them is
 * known again, so that it does not bring them back. They stand in the import key.
 */
public final class Erasure {

  /** Begins the import key of whoever was erased. */
  static final String MARK = "erased/";

  /** An import key stays shorter than what a file may have as an id. */
  private static final int MOST_DIGESTS = 4;

  private static final int BEFORE_DIGESTS = 2;

  private Erasure() {}

  /** Whether the personal data were erased. */
  public static boolean isOf(KnownProspect known) {
    return known.importKey().startsWith(MARK);
  }

  /** The same prospect, known by digests instead of by what may be a name or an address. */
  public static KnownProspect of(String workspace, KnownProspect known) {
    Set<String> digests = new LinkedHashSet<>();
    if (isOf(known)) {
      digests.addAll(digests(known.importKey()));
    }
    Set<String> fresh =
        digests(
            workspace,
            isOf(known) ? "" : known.importKey(),
            known.contact().email(),
            names(known.facts().company(), known.facts().firstName(), known.contact().lastName()));
    digests.addAll(fresh);
    List<String> parts = new ArrayList<>(List.of(known.id().toString()));
    digests.stream().limit(MOST_DIGESTS).forEach(parts::add);
    return known.importedAs(MARK + String.join("/", parts));
  }

  /** The digests in the import key of whoever was erased. */
  public static List<String> digests(String importKey) {
    List<String> parts = Arrays.asList(importKey.split("/", -1));
    return parts.subList(Math.min(BEFORE_DIGESTS, parts.size()), parts.size());
  }

  /**
   * The digests of what somebody may be known by; what is empty is left out.
   *
   * @param names as {@link #names} has them
   */
  public static Set<String> digests(String workspace, String key, String email, String names) {
    Set<String> digests = new LinkedHashSet<>();
    // By a company alone, somebody else there would be taken for whoever was erased.
    String person = names.endsWith("/") ? "" : names;
    for (String known : List.of(key, email.toLowerCase(Locale.ROOT), person)) {
      if (!known.isEmpty()) {
        digests.add(digest(workspace, known));
      }
    }
    return digests;
  }

  /** Whether one of these was erased. */
  public static boolean meets(Collection<String> erased, Set<String> digests) {
    return digests.stream().anyMatch(erased::contains);
  }

  /** A company and a person in it, the same for all ways of spacing and capitals. */
  public static String names(String company, String first, String last) {
    return folded(company) + "/" + folded(first + " " + last);
  }

  /** A text, the same for all ways of spacing and capitals. */
  public static String folded(String text) {
    return String.join(" ", text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
  }

  private static String digest(String workspace, String words) {
    byte[] bytes = (workspace + "\n" + words).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
  }
}
