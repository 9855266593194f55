package salescoach.cadence;

import java.time.LocalTime;
import salescoach.KnowledgeException;

/**
 * The numbers that the cadence goes by. {@link #STANDARD} holds the articles' and the contract's; a
 * team may choose its own. "Clogged pipeline" and "Should you leave voice mail" name the two
 * articles that they come from.
 *
 * @param gapDays calendar days between two contacts, 1 to 30; 4, from "Clogged pipeline": space
 *     contacts four days apart
 * @param mostAttempts calls, voicemails and emails without an answer, after which one stops, 3 to
 *     30; 12, from "Clogged pipeline": 8 to 12 attempts
 * @param stopAllowedFrom the attempt from which on a rep may stop, 1 to {@code mostAttempts}; 8,
 *     the lower end of that
 * @param mostEmails emails in one count of attempts for which a voicemail makes room, 1 to 30; 4,
 *     from the contract, so that four to five voicemails ("Should you leave voice mail") each have
 *     theirs
 * @param restDays calendar days after which one comes back to whom was put on the back-burner, and
 *     after which a silence starts the count anew, 30 to 365; 90, the contract's figure for the
 *     "few months" of "Clogged pipeline"
 * @param leadGapWorkingDays working days between two contacts with a lead, 1 to 20; 2, from the
 *     lower end of "two to four days" in "Should you leave voice mail"
 * @param pairsBeforeSocial voicemails with their email before a touch on LinkedIn or X, 1 to 10; 2,
 *     from the contract
 * @param callsBeforeSocial calls in a row before a touch on LinkedIn or X, 1 to 10; 2, from the
 *     contract
 * @param midday when the morning ends, local time; 11:00, from the contract
 * @param afternoon when midday ends, local time; 14:00, from the contract
 * @param lastCall after which nobody is called on the same day, local time; 17:00, from the
 *     contract
 * @param lastEmail after which a voicemail's email waits for the next working day, local time;
 *     18:00, from the contract
 */
public record Policy(
    int gapDays,
    int mostAttempts,
    int stopAllowedFrom,
    int mostEmails,
    int restDays,
    int leadGapWorkingDays,
    int pairsBeforeSocial,
    int callsBeforeSocial,
    LocalTime midday,
    LocalTime afternoon,
    LocalTime lastCall,
    LocalTime lastEmail) {

  /** The articles' and the contract's. */
  public static final Policy STANDARD =
      new Policy(
          4,
          12,
          8,
          4,
          90,
          2,
          2,
          2,
          LocalTime.of(11, 0),
          LocalTime.of(14, 0),
          LocalTime.of(17, 0),
          LocalTime.of(18, 0));

  private static final int A_VOICEMAIL_AND_ITS_EMAIL = 2;

  /**
   * Checks the numbers.
   *
   * @throws KnowledgeException where one is out of its range
   */
  public Policy {
    within("The days between two contacts", gapDays, 1, 30);
    within("The number of attempts", mostAttempts, 3, 30);
    within("The attempt from which on one may stop", stopAllowedFrom, 1, mostAttempts);
    within("The number of emails", mostEmails, 1, 30);
    within("The days on the back-burner", restDays, 30, 365);
    within("The working days between two contacts with a lead", leadGapWorkingDays, 1, 20);
    within("The voicemails with their email before LinkedIn or X", pairsBeforeSocial, 1, 10);
    within("The calls before LinkedIn or X", callsBeforeSocial, 1, 10);
    if (!midday.isBefore(afternoon) || !afternoon.isBefore(lastCall)) {
      throw new KnowledgeException(
          "The times of the day are out of order. Let midday begin before the afternoon, and the"
              + " afternoon before the last call.");
    }
  }

  /**
   * The count of attempts so far at which a voicemail and its email still fit, 10 where 12 are
   * made.
   */
  public int lastCountWithRoom() {
    return mostAttempts - A_VOICEMAIL_AND_ITS_EMAIL;
  }

  private static void within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new KnowledgeException(
          what + " can't be " + value + ". Use a number from " + least + " to " + most + ".");
    }
  }
}
