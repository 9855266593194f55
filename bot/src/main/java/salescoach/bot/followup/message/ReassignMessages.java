package salescoach.bot.followup.message;

import java.util.List;
import java.util.Optional;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;

/** What is said when somebody else follows up from now on. */
public final class ReassignMessages {

  private ReassignMessages() {}

  /**
   * Asks before a whole list moves.
   *
   * @param button what the button carries
   */
  public static SlackMessage ask(int count, String from, String to, String button) {
    String bold = "Give " + Wording.counted(count, "prospect") + " to somebody else?";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\nAll of "
                    + Mrkdwn.member(from)
                    + " would go to "
                    + Mrkdwn.member(to)
                    + ", and both would be told. To take them back later, you choose one by one."),
            Parts.actions(List.of(Parts.button("Reassign", PageActions.REASSIGN_ALL, button)))));
  }

  /** Done, in one go. */
  public static SlackMessage done(int count, String to, boolean oneself) {
    return Parts.says(
        Wording.counted(count, "prospect") + " reassigned",
        oneself ? "You follow up now." : Mrkdwn.member(to) + " follows up now, and is told.");
  }

  /** The word to whom they are now. */
  public static SlackMessage received(int count, String by, Optional<KnownProspect> one) {
    return Parts.says(
        Wording.counted(count, "prospect") + (count == 1 ? " is" : " are") + " yours now",
        StepWords.ended(one.map(StepWords::name).orElse("Their history is there"))
            + " "
            + Mrkdwn.member(by)
            + " reassigned "
            + (count == 1 ? "it" : "them")
            + "; `/coach due` shows what is to be done.");
  }

  /** The word to whom they were. */
  public static SlackMessage passedOn(
      int count, String by, String to, Optional<KnownProspect> one) {
    return Parts.says(
        Wording.counted(count, "prospect") + " of yours went to somebody else",
        one.map(StepWords::name).map(name -> StepWords.ended(name) + " ").orElse("")
            + Mrkdwn.member(to)
            + " follows up from now on. "
            + Mrkdwn.member(by)
            + " reassigned "
            + (count == 1 ? "it." : "them."));
  }

  /** How to reassign. */
  public static SlackMessage usage() {
    return Parts.says(
        "Whose prospects, and to whom?",
        "Type it as `/coach reassign @from @to`: all prospects of the first go to the second. One"
            + " alone is reassigned on `/coach prospect acme`.");
  }

  /** There was nothing to reassign. */
  public static SlackMessage nothing(String from) {
    return Parts.says("There was nothing to reassign.", Mrkdwn.member(from) + " has no prospects.");
  }

  /** Nobody is at the other end. */
  public static SlackMessage cannotReceive(String to) {
    return Parts.says(
        "Nothing was reassigned.",
        Mrkdwn.member(to)
            + " is an app or has left, and could not follow up. Choose somebody else.");
  }
}
