package salescoach.bot.csv;

import java.util.ArrayList;
import java.util.List;

/** What became of some rows. */
record Written(long fresh, long changed, long same, List<Trouble> troubles) {

  static final Written NOTHING = new Written(0, 0, 0, List.of());

  Written plus(Written other) {
    List<Trouble> all = new ArrayList<>(troubles);
    all.addAll(other.troubles);
    return new Written(
        fresh + other.fresh, changed + other.changed, same + other.same, List.copyOf(all));
  }
}
