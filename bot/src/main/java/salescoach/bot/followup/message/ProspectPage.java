package salescoach.bot.followup.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.followup.step.Step;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.bot.slack.Wording;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;

/** {@code /coach prospect}: what is known, what is next and why, what was tried, and what to do. */
public final class ProspectPage {

  private static final int MOST_FACT = 100;
  private static final int MOST_TOUCHES = 12;
  private static final int MOST_WORDS = 120;

  private ProspectPage() {}

  /**
   * A prospect's page.
   *
   * @param touches oldest first
   * @param zone in which the days of the touches are told
   * @param manages whether whoever looks may change it; others see it without buttons
   * @param bold what comes first: the name, or what was just done
   */
  public static SlackMessage of(
      KnownProspect prospect,
      List<KeptTouch> touches,
      Optional<Step> next,
      LocalDate today,
      ZoneId zone,
      boolean manages,
      String bold) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section(
            "*" + Mrkdwn.escape(bold) + "*\n" + StepWords.name(prospect) + "\n" + facts(prospect)));
    blocks.add(Parts.section(LogMessages.next(prospect, next, today)));
    blocks.add(new DividerBlock());
    blocks.add(Parts.section(history(touches, zone)));
    if (manages) {
      blocks.add(Parts.actions(often(prospect)));
      blocks.add(Parts.actions(seldom(prospect)));
    } else {
      blocks.add(
          Parts.actions(List.of(Parts.button("Log…", PageActions.LOG, prospect.id().toString()))));
    }
    return new SlackMessage(bold, blocks);
  }

  private static String facts(KnownProspect prospect) {
    Standing standing = prospect.standing();
    String about =
        joined(prospect.facts().role(), prospect.facts().industry(), prospect.facts().region());
    String reach = joined(prospect.contact().email(), prospect.contact().phone());
    List<String> lines = new ArrayList<>();
    lines.add(about);
    lines.add(reach);
    lines.add(
        StepWords.stage(standing.stage())
            + (prospect.owner().isEmpty()
                ? ", nobody's"
                : ", followed up by " + Mrkdwn.member(prospect.owner())));
    standing.deadline().ifPresent(day -> lines.add("Deadline " + Wording.day(day)));
    standing.agreedOn().ifPresent(day -> lines.add("Agreed to speak on " + Wording.day(day)));
    standing.notBefore().ifPresent(day -> lines.add("Not before " + Wording.day(day)));
    if (!standing.reachable().equals(Standing.EVERY_CHANNEL)) {
      lines.add("Not reached by " + unreachable(standing));
    }
    if (standing.doNotContact()) {
      lines.add("*Not to be contacted*");
    }
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  private static String joined(String... facts) {
    return Stream.of(facts)
        .filter(fact -> !fact.isEmpty())
        .map(fact -> Mrkdwn.line(Split.first(fact, MOST_FACT)))
        .collect(Collectors.joining(" · "));
  }

  private static String unreachable(Standing standing) {
    return Stream.of(Channel.values())
        .filter(Standing.EVERY_CHANNEL::contains)
        .filter(channel -> !standing.reachable().contains(channel))
        .map(StepWords::channel)
        .collect(Collectors.joining(", "));
  }

  private static String history(List<KeptTouch> touches, ZoneId zone) {
    if (touches.isEmpty()) {
      return "Nothing was tried yet. `/coach log` or the button notes what you do.";
    }
    int earlier = Math.max(0, touches.size() - MOST_TOUCHES);
    StringBuilder lines = new StringBuilder("*What was tried*");
    for (int i = touches.size() - 1; i >= earlier; i--) {
      lines.append('\n').append(line(touches.get(i), zone));
    }
    if (earlier > 0) {
      lines.append("\nand ").append(earlier).append(" earlier");
    }
    return lines.toString();
  }

  private static String line(KeptTouch kept, ZoneId zone) {
    String words = kept.text().isBlank() ? "" : ": " + Mrkdwn.quoted(kept.text(), MOST_WORDS);
    return Wording.day(kept.touch().at().atZone(zone).toLocalDate())
        + "  "
        + StepWords.channel(kept.touch().channel())
        + (kept.touch().answered() ? ", answered" : "")
        + " ("
        + Mrkdwn.member(kept.member())
        + ")"
        + words;
  }

  private static List<ButtonElement> often(KnownProspect prospect) {
    String id = prospect.id().toString();
    ButtonElement log = Parts.button("Log…", PageActions.LOG, id);
    log.setStyle("primary");
    List<ButtonElement> buttons = new ArrayList<>(List.of(log));
    buttons.add(Parts.button("Edit", PageActions.EDIT, id));
    buttons.add(
        prospect.standing().notBefore().isPresent()
            ? Parts.button("Resume", PageActions.RESUME, id)
            : Parts.button("Stop…", PageActions.STOP, id));
    buttons.add(Parts.button("Hand off…", PageActions.HAND_OFF, id));
    return buttons;
  }

  private static List<ButtonElement> seldom(KnownProspect prospect) {
    String id = prospect.id().toString();
    Stage stage = prospect.standing().stage();
    boolean over = stage == Stage.WON || stage == Stage.LOST || stage == Stage.BACK_BURNER;
    List<ButtonElement> buttons = new ArrayList<>();
    if (over || prospect.standing().doNotContact()) {
      buttons.add(Parts.button("Take up again", PageActions.REOPEN, id));
    } else {
      buttons.add(Parts.button("Won", PageActions.WON, id));
      buttons.add(Parts.button("Lost", PageActions.LOST, id));
      buttons.add(Parts.button("Back-burner", PageActions.BACK_BURNER, id));
      ButtonElement leave = Parts.button("Do not contact", PageActions.LEAVE_ALONE, id);
      leave.setConfirm(
          Parts.confirm(
              "Do not contact any more?",
              "Nothing is planned with this prospect from now on. The history stays.",
              "Leave them alone",
              "Cancel"));
      buttons.add(leave);
    }
    buttons.add(Parts.button("Reassign…", PageActions.REASSIGN, id));
    ButtonElement erase = Parts.button("Erase personal data", PageActions.ERASE, id);
    erase.setStyle("danger");
    erase.setConfirm(
        Parts.confirm(
            "Erase personal data?",
            "Name, role, email, phone and the texts of all touches go for good. The company and"
                + " the dates stay, so that nobody contacts them again.",
            "Erase",
            "Keep it"));
    buttons.add(erase);
    return buttons;
  }
}
