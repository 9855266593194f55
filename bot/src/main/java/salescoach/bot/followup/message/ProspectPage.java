package salescoach.bot.followup.message;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.followup.step.HandOffNote;
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
import salescoach.cadence.Touch;

/** {@code /coach prospect}: what is known, what is next and why, what was tried, and what to do. */
public final class ProspectPage {

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private static final int MOST_FACT = 100;
  private static final int MOST_TOUCHES = 12;
  private static final int MOST_WORDS = 120;

  private ProspectPage() {}

  /**
   * Who looks.
   *
   * @param zone in which the moments of the touches are told
   * @param manages whether they may change the prospect; others see it without buttons
   * @param last the touch that they may take back
   */
  public record Look(LocalDate today, ZoneId zone, boolean manages, Optional<KeptTouch> last) {}

  /**
   * A prospect's page.
   *
   * @param touches oldest first
   * @param done what was just done, in our own words; empty where it is only looked at
   */
  public static SlackMessage of(
      KnownProspect prospect,
      List<KeptTouch> touches,
      Optional<Step> next,
      Look look,
      String done) {
    String name = "*" + StepWords.name(prospect) + "*";
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.section(
            (done.isEmpty() ? "" : "*" + Mrkdwn.escape(done) + "*\n")
                + name
                + "\n"
                + facts(prospect, look.today())));
    blocks.add(Parts.section(LogMessages.next(prospect, next, look.today())));
    blocks.add(new DividerBlock());
    blocks.add(Parts.section(history(touches, look.zone())));
    List<ButtonElement> buttons = new ArrayList<>();
    buttons.addAll(look.manages() ? often(prospect, look.today()) : List.of(log(prospect)));
    look.last().ifPresent(touch -> buttons.add(takeBack(touch, look.zone())));
    blocks.add(Parts.actions(buttons));
    if (look.manages()) {
      blocks.add(Parts.actions(seldom(prospect)));
    }
    return new SlackMessage(done.isEmpty() ? StepWords.name(prospect) : done, blocks);
  }

  private static String facts(KnownProspect prospect, LocalDate today) {
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
    standing
        .notBefore()
        .filter(day -> day.isAfter(today))
        .ifPresent(day -> lines.add("Not before " + Wording.day(day)));
    if (!standing.reachable().equals(Standing.EVERY_CHANNEL)) {
      lines.add("Not reached by " + unreachable(standing));
    }
    if (standing.gone()) {
      lines.add("*Has left the company*");
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
    return when(kept.touch().at().atZone(zone).toLocalDateTime())
        + "  "
        + StepWords.channel(kept.touch().channel())
        + came(kept.touch())
        + " ("
        + Mrkdwn.member(kept.member())
        + ")"
        + words(kept);
  }

  /** Of a day that was typed nobody knows the hour: it is kept as noon. */
  private static String when(LocalDateTime at) {
    boolean hour = !at.toLocalTime().equals(LocalTime.NOON);
    return Wording.day(at.toLocalDate()) + (hour ? ", " + HOUR.format(at) : "");
  }

  private static String came(Touch touch) {
    if (touch.answered()) {
      return ", answered";
    }
    return touch.channel() == Channel.CALL ? ", no answer" : "";
  }

  private static String words(KeptTouch kept) {
    if (kept.text().isBlank()) {
      return "";
    }
    return ": "
        + (HandOffNote.isOne(kept)
            ? Mrkdwn.line(Split.ends(kept.text(), MOST_WORDS))
            : Mrkdwn.quoted(kept.text(), MOST_WORDS));
  }

  private static ButtonElement log(KnownProspect prospect) {
    return Parts.button("Log…", PageActions.LOG, prospect.id().toString());
  }

  private static ButtonElement takeBack(KeptTouch touch, ZoneId zone) {
    ButtonElement button =
        Parts.button("Take back", PageActions.TAKE_BACK, touch.prospect() + "/" + touch.id());
    button.setConfirm(
        Parts.confirm(
            "Take the last touch back?",
            StepWords.channel(touch.touch().channel())
                + came(touch.touch())
                + " of "
                + when(touch.touch().at().atZone(zone).toLocalDateTime())
                + " goes from the history, and the next step is planned anew.",
            "Take it back",
            "Keep it"));
    return button;
  }

  private static List<ButtonElement> often(KnownProspect prospect, LocalDate today) {
    String id = prospect.id().toString();
    ButtonElement log = log(prospect);
    log.setStyle("primary");
    List<ButtonElement> buttons = new ArrayList<>(List.of(log));
    buttons.add(Parts.button("Edit", PageActions.EDIT, id));
    if (!StepWords.isOver(prospect)) {
      buttons.add(
          prospect.standing().notBefore().filter(day -> day.isAfter(today)).isPresent()
              ? Parts.button("Resume", PageActions.RESUME, id)
              : Parts.button("Stop…", PageActions.STOP, id));
    }
    buttons.add(Parts.button("Hand off…", PageActions.HAND_OFF, id));
    return buttons;
  }

  private static List<ButtonElement> seldom(KnownProspect prospect) {
    String id = prospect.id().toString();
    Standing standing = prospect.standing();
    Stage stage = standing.stage();
    boolean over = stage == Stage.WON || stage == Stage.LOST || stage == Stage.BACK_BURNER;
    List<ButtonElement> buttons = new ArrayList<>();
    if (over || standing.doNotContact() || standing.gone()) {
      buttons.add(Parts.button("Take up again", PageActions.REOPEN, id));
    }
    if (!over && !standing.doNotContact()) {
      buttons.add(Parts.button("Won", PageActions.WON, id));
      buttons.add(Parts.button("Lost", PageActions.LOST, id));
      buttons.add(Parts.button("Back-burner", PageActions.BACK_BURNER, id));
    }
    if (!standing.doNotContact()) {
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
