package salescoach.bot.clients;

import java.util.List;
import java.util.Locale;
import salescoach.bot.roster.KnownClient;
import salescoach.draft.Client;

/**
 * Some clients of the roster.
 *
 * @param shown on this page, by name
 * @param found how many there are on all pages
 * @param number of this page, from 1
 * @param sought what the name, another name or the industry has in it; empty for all
 */
record ClientsPage(List<KnownClient> shown, int found, int number, String sought) {

  static final int ROWS = 8;

  private static final int LONGEST_SOUGHT = 100;
  private static final int MOST_DIGITS = 6;

  /** The page of that number, or the last one. */
  static ClientsPage of(List<KnownClient> roster, int number, String sought) {
    String words = sought.strip().toLowerCase(Locale.ROOT);
    List<KnownClient> found = roster.stream().filter(it -> has(it.client(), words)).toList();
    int page = Math.max(1, Math.min(number, pages(found.size())));
    int from = (page - 1) * ROWS;
    return new ClientsPage(
        found.subList(from, Math.min(found.size(), from + ROWS)),
        found.size(),
        page,
        sought.strip());
  }

  private static boolean has(Client client, String words) {
    return client.name().toLowerCase(Locale.ROOT).contains(words)
        || client.industry().toLowerCase(Locale.ROOT).contains(words)
        || client.aliases().stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(words));
  }

  int pages() {
    return pages(found);
  }

  private static int pages(int found) {
    return Math.max(1, (found + ROWS - 1) / ROWS);
  }

  /** Another page of the same, as a button carries it. */
  String key(int page) {
    String words = sought.length() <= LONGEST_SOUGHT ? sought : sought.substring(0, LONGEST_SOUGHT);
    return page + ":" + words;
  }

  /** The page that a button carried; the first where it is none of ours. */
  static ClientsPage read(List<KnownClient> roster, String key) {
    int colon = key.indexOf(':');
    String page = key.substring(0, Math.max(0, colon));
    boolean number =
        !page.isEmpty()
            && page.length() <= MOST_DIGITS
            && page.chars().allMatch(c -> c >= '0' && c <= '9');
    return of(roster, number ? Integer.parseInt(page) : 1, key.substring(colon + 1));
  }
}
