package salescoach.cadence;

import java.time.LocalDate;
import java.time.LocalTime;

/** A touch, with the prospect's local day and time. */
record Contact(Channel channel, LocalDate on, LocalTime at, boolean answered) {

  /** A call or a voicemail. */
  boolean isSpoken() {
    return channel == Channel.CALL || channel == Channel.VOICEMAIL;
  }

  /** A touch on LinkedIn or X. */
  boolean isSocial() {
    return channel == Channel.LINKEDIN || channel == Channel.X;
  }

  /** A call, voicemail or email without an answer. */
  boolean isAttempt() {
    return !answered && (isSpoken() || channel == Channel.EMAIL);
  }
}
