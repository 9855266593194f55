package salescoach.bot.followup.message;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Split;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.cadence.TimeOfDay;

/** Prospects and steps in words. */
public final class StepWords {

  private static final int MOST_NAME = 60;

  /** What escaping adds counts in Slack's limits. */
  private static final int MOST_WRITTEN = 130;

  private StepWords() {}

  /** "Renata Ortiz, Harlan Foods", as mrkdwn; what is not known is left out. */
  public static String name(KnownProspect prospect) {
    return Split.first(Mrkdwn.line(plainName(prospect)), MOST_WRITTEN);
  }

  /** The same, for labels, which are not mrkdwn. */
  public static String plainName(KnownProspect prospect) {
    String whole =
        Stream.of(person(prospect), Split.first(prospect.facts().company(), MOST_NAME))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return whole.isEmpty() ? "somebody without a name" : whole;
  }

  /** "Renata Ortiz"; empty where no name is known. */
  static String person(KnownProspect prospect) {
    String whole = prospect.facts().firstName() + " " + prospect.contact().lastName();
    return Split.first(whole.strip(), MOST_NAME);
  }

  /** Whether nothing is planned whatever the day: left alone, gone, won or lost. */
  public static boolean isOver(KnownProspect prospect) {
    Standing standing = prospect.standing();
    return standing.doNotContact()
        || standing.gone()
        || standing.stage() == Stage.WON
        || standing.stage() == Stage.LOST;
  }

  /** The same with a full stop behind it, unless it ends with one: "Acme, Inc." */
  public static String ended(String sentence) {
    boolean ends = sentence.endsWith(".") || sentence.endsWith("…") || sentence.endsWith("?");
    return ends ? sentence : sentence + ".";
  }

  /** "Call in the morning, New York time", with the place where that differs. */
  public static String what(Step step) {
    String band = step.next().timeOfDay().map(time -> " " + StepWords.band(time)).orElse("");
    return action(step.next().action())
        + band
        + step.theirZone()
            .filter(zone -> !band.isEmpty())
            .map(zone -> ", " + place(zone) + " time")
            .orElse("");
  }

  /** "New York" of America/New_York. */
  private static String place(ZoneId zone) {
    String id = zone.getId();
    return Mrkdwn.line(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
  }

  /** "Leave a voicemail". */
  public static String action(Action action) {
    return switch (action) {
      case CALL -> "Call";
      case VOICEMAIL -> "Leave a voicemail";
      case EMAIL -> "Send an email";
      case LINKEDIN -> "Write on LinkedIn";
      case X -> "Write on X";
      case LETTER -> "Send a letter";
      case REFERRAL -> "Ask for a referral";
      case BACK_BURNER -> "Put on the back-burner";
      case WINNOW -> "Winnow: is it still alive?";
      case ASK_DECISION_MAKER -> "Ask the new contact who decides";
      case CIRCLE_BACK -> "Circle back";
      case NONE -> "Nothing to do";
    };
  }

  private static String band(TimeOfDay time) {
    return switch (time) {
      case MORNING -> "in the morning";
      case MIDDAY -> "around midday";
      case AFTERNOON -> "in the afternoon";
    };
  }

  /** A touch: "a voicemail". */
  public static String touch(Channel channel) {
    return switch (channel) {
      case CALL -> "a call";
      case VOICEMAIL -> "a voicemail";
      case EMAIL -> "an email";
      case LINKEDIN -> "a message on LinkedIn";
      case X -> "a message on X";
      case LETTER -> "a letter";
      case REFERRAL -> "a request for a referral";
      case MEETING -> "a meeting";
    };
  }

  /** The channel by its name: "LinkedIn". */
  public static String channel(Channel channel) {
    return switch (channel) {
      case CALL -> "Call";
      case VOICEMAIL -> "Voicemail";
      case EMAIL -> "Email";
      case LINKEDIN -> "LinkedIn";
      case X -> "X";
      case LETTER -> "Letter";
      case REFERRAL -> "Referral";
      case MEETING -> "Meeting";
    };
  }

  /** The stage by its name: "Handed off". */
  public static String stage(Stage stage) {
    return switch (stage) {
      case PROSPECT -> "Prospect";
      case LEAD -> "Lead";
      case HANDED_OFF -> "Handed off";
      case BACK_BURNER -> "On the back-burner";
      case WON -> "Won";
      case LOST -> "Lost";
    };
  }

  /** What came of it: "no answer". */
  public static String came(Outcome outcome) {
    return switch (outcome) {
      case NO_ANSWER -> "no answer";
      case LEFT_VOICEMAIL -> "left a voicemail";
      case SENT -> "sent";
      case TALKED -> "you talked";
      case HANDED_OFF -> "handed off";
      case NOT_INTERESTED -> "not interested";
    };
  }

  /** The same on a button under a step. */
  static String button(Outcome outcome, Action step) {
    boolean written = outcome.channel(step) != Channel.CALL;
    return switch (outcome) {
      case NO_ANSWER -> "No answer";
      case LEFT_VOICEMAIL -> "Left voicemail";
      case SENT ->
          step == Action.ASK_DECISION_MAKER || step == Action.CIRCLE_BACK
              ? "Sent an email"
              : "Sent";
      case TALKED -> written ? "They answered" : "Talked";
      case HANDED_OFF -> "Handed off to somebody";
      case NOT_INTERESTED -> "Not interested";
    };
  }

  /** The telephone number or the address that a step is done with, where it is known. */
  static Optional<String> reach(Step step) {
    String found =
        switch (step.next().action()) {
          case CALL, VOICEMAIL, ASK_DECISION_MAKER, CIRCLE_BACK ->
              step.prospect().contact().phone();
          case EMAIL -> step.prospect().contact().email();
          default -> "";
        };
    return Optional.of(found)
        .filter(known -> !known.isEmpty())
        .map(known -> Mrkdwn.line(Split.first(known, MOST_NAME)));
  }
}
