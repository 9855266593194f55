package salescoach.bot.followup.step;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;

/** What came of a step, and the touch that it makes. */
public enum Outcome {
  NO_ANSWER,
  LEFT_VOICEMAIL,
  SENT,
  TALKED,
  HANDED_OFF,
  NOT_INTERESTED;

  private static final Set<Action> WRITTEN =
      Set.of(Action.EMAIL, Action.LINKEDIN, Action.X, Action.LETTER, Action.REFERRAL);

  /** The name in the values of buttons, and in the database: {@code no-answer}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The outcome of that name. */
  public static Optional<Outcome> of(String id) {
    return Arrays.stream(values()).filter(outcome -> outcome.id().equals(id)).findFirst();
  }

  /** What a touch amounts to. */
  public static Outcome of(Channel channel, boolean answered) {
    if (answered || channel == Channel.MEETING) {
      return TALKED;
    }
    return switch (channel) {
      case CALL -> NO_ANSWER;
      case VOICEMAIL -> LEFT_VOICEMAIL;
      default -> SENT;
    };
  }

  /** The channel of the touch that it makes, where the step was that. */
  public Channel channel(Action step) {
    return switch (this) {
      case NO_ANSWER -> Channel.CALL;
      case LEFT_VOICEMAIL -> Channel.VOICEMAIL;
      case SENT -> written(step).orElse(Channel.EMAIL);
      // Whether they said so on the phone nobody knows: the step was a voicemail.
      case NOT_INTERESTED ->
          step == Action.VOICEMAIL ? Channel.VOICEMAIL : written(step).orElse(Channel.CALL);
      case TALKED, HANDED_OFF -> written(step).orElse(Channel.CALL);
    };
  }

  /** Whether the prospect answered. */
  public boolean answered() {
    return this == TALKED || this == HANDED_OFF || this == NOT_INTERESTED;
  }

  private static Optional<Channel> written(Action step) {
    return WRITTEN.contains(step) ? Channel.of(step.id()) : Optional.empty();
  }
}
