package salescoach.bot.followup.message;

import com.slack.api.model.block.element.ButtonElement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;

/** What is said where somebody who is to go on file is there already. */
public final class AddMessages {

  private static final int MOST_NAMED = 3;

  private AddMessages() {}

  /**
   * They asked to be left alone.
   *
   * @param managers who may lift it beside the owner, or admins where there are none
   */
  public static SlackMessage leftAlone(KnownProspect known, Set<String> managers) {
    String bold = "Better left alone";
    String why =
        Erasure.isOf(known)
            ? "What was known of this person"
                + (known.facts().company().isEmpty()
                    ? ""
                    : " at " + Mrkdwn.line(known.facts().company()))
                + " was erased, and “do not contact” stayed"
            : StepWords.name(known) + " is not to be contacted";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\n"
                    + why
                    + ", so I kept nothing of what you filled in. Should they get in touch"
                    + " themselves, ask "
                    + whom(known, managers)
                    + ": “Take up again” on the card lifts it."),
            Parts.actions(List.of(show(known)))));
  }

  private static String whom(KnownProspect known, Set<String> managers) {
    Optional<String> owner = Optional.of(known.owner()).filter(member -> !member.isEmpty());
    String lead =
        managers.isEmpty()
            ? "a manager or an admin"
            : managers.stream()
                .filter(member -> !member.equals(known.owner()))
                .limit(MOST_NAMED)
                .map(Mrkdwn::member)
                .collect(Collectors.joining(" or "));
    return owner.map(Mrkdwn::member).orElse("")
        + (owner.isPresent() && !lead.isEmpty() ? " or " : "")
        + lead;
  }

  /**
   * A colleague has the same person.
   *
   * @param lastTouch when they last reached out, if ever
   * @param form what was filled in, to be added all the same
   */
  public static SlackMessage twin(
      KnownProspect known, Optional<Instant> lastTouch, Instant now, String form) {
    String bold = "On the team's file already";
    String whose =
        known.owner().isEmpty()
            ? "nobody follows up by now"
            : Mrkdwn.member(known.owner()) + " follows up";
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(
                "*"
                    + bold
                    + "*\n"
                    + StepWords.name(known)
                    + ": "
                    + whose
                    + lastTouch.map(at -> ", last in touch " + Wording.ago(at, now)).orElse("")
                    + ". Nothing is added yet: a word between you saves both a surprise."),
            Parts.actions(
                List.of(show(known), Parts.button("Add anyway", PageActions.ADD_ANYWAY, form)))));
  }

  private static ButtonElement show(KnownProspect known) {
    return Parts.button("Show the prospect", PageActions.SHOW, known.id().toString());
  }
}
