package salescoach.cadence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a next step may be. */
public enum Action {
  CALL,
  VOICEMAIL,
  EMAIL,
  LINKEDIN,
  X,
  LETTER,
  REFERRAL,
  BACK_BURNER,
  WINNOW,
  ASK_DECISION_MAKER,
  CIRCLE_BACK,
  NONE;

  /** The name in files, and in the database: {@code ask-decision-maker}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The action of that name. */
  public static Optional<Action> of(String id) {
    return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
  }

  /** Reaching out in that channel. */
  static Action by(Channel channel) {
    return switch (channel) {
      case CALL -> CALL;
      case VOICEMAIL -> VOICEMAIL;
      case EMAIL -> EMAIL;
      case LINKEDIN -> LINKEDIN;
      case X -> X;
      case LETTER -> LETTER;
      case REFERRAL -> REFERRAL;
      case MEETING -> NONE;
    };
  }

  /** Whether it counts among the attempts: a call, a voicemail or an email. */
  public boolean isAttempt() {
    return this == CALL || this == VOICEMAIL || this == EMAIL;
  }
}
