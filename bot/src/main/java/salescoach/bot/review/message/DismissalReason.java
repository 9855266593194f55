package salescoach.bot.review.message;

import java.util.Arrays;
import java.util.Optional;

/** Why a rep takes a fault back. */
public enum DismissalReason {
  MISREAD("misread", "The coach misread my words"),
  RIGHT_HERE("right_here", "It is right for this prospect"),
  OUR_WAY("our_way", "Our team does it this way"),
  OTHER("other", "Something else");

  private final String id;
  private final String label;

  DismissalReason(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The reason as it is stored and as Slack hands it back. */
  public String id() {
    return id;
  }

  /** The reason as people read it. */
  public String label() {
    return label;
  }

  /** The reason of that id, or nothing. */
  public static Optional<DismissalReason> of(String id) {
    return Arrays.stream(values()).filter(reason -> reason.id.equals(id)).findFirst();
  }
}
