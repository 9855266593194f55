package salescoach.bot.followup.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.followup.step.Step;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.cadence.Action;
import salescoach.cadence.Channel;
import salescoach.cadence.Standing;

/** What is said about touches that are logged. */
public final class LogMessages {

  private static final int MOST_QUOTED = 60;
  private static final int MOST_CHOICES = 6;

  private LogMessages() {}

  /** The date is none. */
  public static SlackMessage badDate(String cure) {
    return Parts.says("That date won't do.", cure);
  }

  /**
   * Logged, and what is next.
   *
   * @param whose the owner, where it is somebody else
   */
  public static SlackMessage logged(
      KnownProspect prospect,
      Channel channel,
      Outcome outcome,
      Optional<LocalDate> on,
      Optional<String> whose,
      Optional<Step> next,
      LocalDate today,
      UndoKey undo) {
    String bold = "Logged";
    String what = what(prospect, channel, outcome, on);
    String owner =
        whose.map(member -> "\nFollowed up by " + Mrkdwn.member(member) + ".").orElse("");
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section("*" + bold + ":* " + what + owner + "\n" + next(prospect, next, today)));
    blocks.add(
        Parts.actions(
            List.of(
                Parts.button("Undo", PageActions.UNDO, undo.value()),
                Parts.button("Show the prospect", PageActions.SHOW, prospect.id().toString()))));
    return new SlackMessage(bold, blocks);
  }

  /** In the words of a list that is drawn anew: what was noted, with the way back. */
  public static SectionBlock noted(String words, Optional<UndoKey> undo) {
    SectionBlock block = Parts.section(words);
    undo.ifPresent(key -> block.setAccessory(Parts.button("Undo", PageActions.UNDO, key.value())));
    return block;
  }

  /** "a call with Renata Ortiz, Harlan Foods; no answer". */
  public static String what(
      KnownProspect prospect, Channel channel, Outcome outcome, Optional<LocalDate> on) {
    String came =
        switch (outcome) {
          case NO_ANSWER, TALKED, NOT_INTERESTED, HANDED_OFF -> "; " + StepWords.came(outcome);
          case LEFT_VOICEMAIL, SENT -> "";
        };
    String whole =
        StepWords.touch(channel)
            + (channel == Channel.MEETING || channel == Channel.CALL ? " with " : " to ")
            + StepWords.name(prospect)
            + on.map(day -> ", " + Wording.day(day)).orElse("")
            + (channel == Channel.MEETING ? "" : came);
    return StepWords.ended(whole);
  }

  /** "Next: send an email, today. …why". */
  public static String next(KnownProspect prospect, Optional<Step> next, LocalDate today) {
    return next.map(step -> "Next: " + what(step, today) + "\n" + Mrkdwn.escape(step.next().why()))
        .orElseGet(() -> nothingNext(prospect));
  }

  /** "Send an email, today." */
  public static String what(Step step, LocalDate today) {
    String day = day(step.on(), today);
    return step.next().action() == Action.WINNOW
        ? "Winnow " + day + ": is it still alive?"
        : StepWords.what(step) + ", " + day + ".";
  }

  /** "Nothing is to be done next: won." */
  static String nothingNext(KnownProspect prospect) {
    return "Nothing is to be done next: " + whyNot(prospect);
  }

  private static String whyNot(KnownProspect prospect) {
    Standing standing = prospect.standing();
    if (standing.doNotContact()) {
      return "not to be contacted.";
    }
    return switch (standing.stage()) {
      case WON -> "won.";
      case LOST -> "lost.";
      default ->
          standing.gone()
              ? "the contact has left. “Hand off…” puts whoever came after in their place."
              : "no step is left.";
    };
  }

  /** "today", "tomorrow", "on 24 November 2026". */
  public static String day(LocalDate day, LocalDate today) {
    if (!day.isAfter(today)) {
      return "today";
    }
    return day.equals(today.plusDays(1)) ? "tomorrow" : "on " + Wording.day(day);
  }

  /**
   * Several may be meant.
   *
   * @param action what a press on one of them does
   */
  public static SlackMessage which(
      List<KnownProspect> prospects, List<String> values, String action) {
    String bold = "Which one do you mean?";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section("*" + bold + "*"));
    blocks.add(Parts.actions(choices(prospects, values, action)));
    return new SlackMessage(bold, blocks);
  }

  /**
   * None is meant for sure: those that come near, and the way to a new one.
   *
   * @param action what a press on one of them does
   */
  public static SlackMessage unknown(
      String typed, List<KnownProspect> near, List<String> values, String action) {
    String bold = "I don't know that prospect";
    String words =
        near.isEmpty()
            ? "Nobody of that name is on your list, nor on the team's."
            : "Did you mean one of these?";
    List<ButtonElement> buttons = new ArrayList<>(choices(near, values, action));
    String company = typed.isBlank() ? "-" : Split.first(typed.strip(), MOST_QUOTED);
    buttons.add(Parts.button("Add it", PageActions.ADD, company));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section("*" + bold + ":* " + Mrkdwn.quoted(typed, MOST_QUOTED) + "\n" + words));
    blocks.add(Parts.actions(buttons));
    return new SlackMessage(bold, blocks);
  }

  /** One button for each; the action's id has a number behind, for no two in a row may share it. */
  static List<ButtonElement> choices(
      List<KnownProspect> prospects, List<String> values, String action) {
    List<ButtonElement> buttons = new ArrayList<>();
    for (int i = 0; i < Math.min(prospects.size(), MOST_CHOICES); i++) {
      String label = Split.first(StepWords.plainName(prospects.get(i)), BlockLimits.BUTTON);
      buttons.add(Parts.button(label, action + "_" + (i + 1), values.get(i)));
    }
    return buttons;
  }

  /** How many choices are offered at most, each with an id of its own. */
  public static int mostChoices() {
    return MOST_CHOICES;
  }

  /** Taken back. */
  public static SlackMessage undone(KnownProspect prospect, Optional<Step> next, LocalDate today) {
    return Parts.says(
        "Undone", StepWords.ended(StepWords.name(prospect)) + " " + next(prospect, next, today));
  }

  /**
   * Too late for the button.
   *
   * @param today whether it was logged today, so that there is another way
   */
  public static SlackMessage tooLate(UUID prospect, boolean today) {
    String bold = "That can't be undone here any more.";
    String words =
        today
            ? "This button works for a minute. The last touch can be taken back for the rest of the"
                + " day on the prospect's card: “Take back”."
            : "A touch can be taken back on the day on which it is logged; this one stays in the"
                + " history. If it went to the wrong prospect, log it for the right one as well.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section("*" + bold + "*\n" + words),
            Parts.actions(
                List.of(
                    Parts.button("Show the prospect", PageActions.SHOW, prospect.toString())))));
  }

  /** Another touch came since, or another day. */
  public static SlackMessage notTakenBack(UUID prospect) {
    String bold = "There is nothing to take back.";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\nOnly the last touch can be taken back, on the day on which it is logged,"
                    + " by whoever logged it or follows up. The card shows how it stands."),
            Parts.actions(
                List.of(
                    Parts.button("Show the prospect", PageActions.SHOW, prospect.toString())))));
  }

  /** Pressed twice. */
  public static SlackMessage undoneAlready() {
    return Parts.says("That is undone already.", "Nothing else changed.");
  }
}
