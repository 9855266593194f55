package salescoach.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How a router's answers stand to the labels of messages. */
final class Tally {

  private final List<String> missed = new ArrayList<>();
  private int ordinary;
  private int right;
  private int unsure;
  private int confused;

  /** Counts messages; those labelled UNSURE are nobody's to get right, and are left out. */
  void add(List<LabelledMessage> messages, Function<String, Kind> router) {
    for (LabelledMessage message : messages) {
      if (message.kind() != Kind.UNSURE) {
        add(message, router.apply(message.text()));
      }
    }
  }

  private void add(LabelledMessage message, Kind told) {
    ordinary++;
    right += told == message.kind() ? 1 : 0;
    unsure += told == Kind.UNSURE ? 1 : 0;
    boolean small = told == Kind.SMALL_TALK || message.kind() == Kind.SMALL_TALK;
    confused += told != message.kind() && told != Kind.UNSURE && !small ? 1 : 0;
    if (told != message.kind()) {
      missed.add(message.kind() + " told as " + told + ": " + message.text().replace("\n", "\\n"));
    }
  }

  double right() {
    return (double) right / ordinary;
  }

  double unsure() {
    return (double) unsure / ordinary;
  }

  /** The share of drafts told as questions, and questions told as drafts. */
  double confused() {
    return (double) confused / ordinary;
  }

  List<String> missed() {
    return missed;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d messages: %.1f %% right, %.1f %% unsure, %.1f %% draft and question confused",
        ordinary,
        100 * right(),
        100 * unsure(),
        100 * confused());
  }
}
