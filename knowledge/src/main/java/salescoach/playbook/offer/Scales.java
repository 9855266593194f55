package salescoach.playbook.offer;

import java.util.List;
import java.util.Optional;

/** Which way each topic points, and what that adds up to. */
final class Scales {

  /** Which way a topic points. */
  enum Leaning {
    MEDICINE,
    VITAMIN,
    BOTH,
    NOWHERE
  }

  private final List<Mark> marks;

  Scales(List<Mark> marks) {
    this.marks = List.copyOf(marks);
  }

  Leaning of(Topic topic) {
    boolean medicine = first(topic, true).isPresent();
    boolean vitamin = first(topic, false).isPresent();
    if (medicine) {
      return vitamin ? Leaning.BOTH : Leaning.MEDICINE;
    }
    return vitamin ? Leaning.VITAMIN : Leaning.NOWHERE;
  }

  /** The first mark of a topic that points that way. */
  Optional<Mark> first(Topic topic, boolean medicine) {
    return marks.stream()
        .filter(mark -> mark.topic() == topic && mark.sign() != Sign.UNKNOWN)
        .filter(mark -> mark.sign().medicine() == medicine)
        .findFirst();
  }

  /** What points to medicine. */
  int medicine() {
    int sum = 0;
    for (Topic topic : Topic.values()) {
      sum +=
          switch (of(topic)) {
            case MEDICINE -> isHalf(topic) ? topic.medicine() / 2 : topic.medicine();
            case BOTH -> 1;
            case VITAMIN, NOWHERE -> 0;
          };
    }
    return sum;
  }

  /** What points to vitamin. */
  int vitamin() {
    int sum = 0;
    for (Topic topic : Topic.values()) {
      sum +=
          switch (of(topic)) {
            case VITAMIN -> isHalf(topic) ? topic.vitamin() / 2 : topic.vitamin();
            case BOTH -> 1;
            case MEDICINE, NOWHERE -> 0;
          };
    }
    return sum;
  }

  private boolean isHalf(Topic topic) {
    return topic == Topic.OFFER && of(Topic.IF_NOTHING) != Leaning.NOWHERE;
  }
}
