package salescoach.bot.review;

import java.util.Optional;
import salescoach.bot.review.message.ReviewActions;

/** Which message the coach asked about, as the answer's buttons carry it: the text stays away. */
record RouteKey(String thread, String ts) {

  static final String DRAFT = ReviewActions.ROUTE_DRAFT;
  static final String QUESTION = ReviewActions.ROUTE_QUESTION;

  static String of(String thread, String ts) {
    return thread + "/" + ts;
  }

  static Optional<RouteKey> read(String value) {
    int slash = value.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.of(new RouteKey(value.substring(0, slash), value.substring(slash + 1)));
  }
}
