package salescoach.bench.slack;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much is measured.
 *
 * @param starts how often each program is started, besides a first time that fills the caches
 * @param warmUp commands to each program before anything is timed
 * @param rounds how often the commands one after the other are repeated
 * @param sequential commands one after the other, in a round
 * @param bursts how often many commands are sent at once
 * @param burst how many those are
 * @param rest seconds without work before the memory is read
 */
record Plan(int starts, int warmUp, int rounds, int sequential, int bursts, int burst, int rest) {

  static final Plan USUAL = new Plan(7, 1000, 3, 1000, 5, 200, 20);

  /**
   * Reads words such as {@code rounds=1}; what is not named is as usual.
   *
   * @throws IllegalArgumentException saying which names there are
   */
  static Plan of(String[] words) {
    Map<String, Integer> given = new TreeMap<>();
    given.put("starts", USUAL.starts);
    given.put("warmUp", USUAL.warmUp);
    given.put("rounds", USUAL.rounds);
    given.put("sequential", USUAL.sequential);
    given.put("bursts", USUAL.bursts);
    given.put("burst", USUAL.burst);
    given.put("rest", USUAL.rest);
    for (String word : words) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      if (equals < 0 || !given.containsKey(name) || !word.matches("\\w+=[0-9]{1,6}")) {
        throw new IllegalArgumentException(
            "\"" + word + "\" is not understood: give a name and a number, of " + given + ".");
      }
      given.put(name, Integer.valueOf(word.substring(equals + 1)));
    }
    return new Plan(
        Math.max(1, given.getOrDefault("starts", 1)),
        given.getOrDefault("warmUp", 0),
        Math.max(1, given.getOrDefault("rounds", 1)),
        Math.max(1, given.getOrDefault("sequential", 1)),
        Math.max(1, given.getOrDefault("bursts", 1)),
        Math.max(1, given.getOrDefault("burst", 1)),
        given.getOrDefault("rest", 0));
  }

  /** How many commands one program gets in all. */
  int commands() {
    return starts + 2 + warmUp + rounds * sequential + (bursts + 1) * burst;
  }
}
