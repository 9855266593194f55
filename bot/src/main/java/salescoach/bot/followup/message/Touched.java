package salescoach.bot.followup.message;

import java.util.List;
import java.util.Optional;
import salescoach.bot.followup.step.Outcome;
import salescoach.cadence.Channel;

/** What somebody may have done, as the menu of the form for logging offers it. */
public record Touched(String label, Channel channel, Outcome outcome) {

  private static final List<Touched> ALL =
      List.of(
          new Touched("Called, no answer", Channel.CALL, Outcome.NO_ANSWER),
          new Touched("Called, and we talked", Channel.CALL, Outcome.TALKED),
          new Touched("Left a voicemail", Channel.VOICEMAIL, Outcome.LEFT_VOICEMAIL),
          new Touched("Sent an email", Channel.EMAIL, Outcome.SENT),
          new Touched("They answered by email", Channel.EMAIL, Outcome.TALKED),
          new Touched("Wrote on LinkedIn", Channel.LINKEDIN, Outcome.SENT),
          new Touched("Wrote on X", Channel.X, Outcome.SENT),
          new Touched("Sent a letter", Channel.LETTER, Outcome.SENT),
          new Touched("Asked for a referral", Channel.REFERRAL, Outcome.SENT),
          new Touched("Met", Channel.MEETING, Outcome.TALKED),
          new Touched("They are not interested", Channel.CALL, Outcome.NOT_INTERESTED));

  static List<Touched> all() {
    return ALL;
  }

  String id() {
    return channel.id() + ":" + outcome.id();
  }

  /** The choice of that id. */
  public static Optional<Touched> of(String id) {
    return ALL.stream().filter(touched -> touched.id().equals(id)).findFirst();
  }
}
