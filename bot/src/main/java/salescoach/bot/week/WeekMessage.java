package salescoach.bot.week;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.review.message.ScoreTrend;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Wording;
import salescoach.bot.week.TeamWeek.Fault;
import salescoach.cadence.Channel;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;

/** The week as messages: pure functions of its figures. */
final class WeekMessage {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  private WeekMessage() {}

  /**
   * A rep's own.
   *
   * @param file the picture's id at Slack; nothing where there is none
   */
  static SlackMessage rep(RepWeek week, Optional<String> file) {
    String bold = "Your week: " + done(week.touches(), week.reviewed()) + ".";
    List<String> lines = new ArrayList<>();
    lines.add("*" + bold + "*");
    lines.add("*Touches:* " + touches(week.touches()));
    if (week.reviewed() > 0) {
      ScoreTrend.of(week.scores()).ifPresent(trend -> lines.add("*Drafts:* " + trend));
    }
    if (week.open() > 0) {
      lines.add("*Pipeline:* " + pipeline(week));
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Parts.section(String.join("\n", lines)));
    file.ifPresent(id -> blocks.add(picture(id, week)));
    blocks.add(Parts.context(days(week.span()) + " Only you see this."));
    return new SlackMessage(bold, blocks);
  }

  private static ImageBlock picture(String file, RepWeek week) {
    return ImageBlock.builder()
        .slackFile(SlackFileObject.builder().id(file).build())
        .title(Mrkdwn.plain("Your week"))
        .altText(alt(week))
        .build();
  }

  /** What the picture shows, in words. */
  static String alt(RepWeek week) {
    String scores =
        week.scores().isEmpty()
            ? ""
            : " Scores of your last drafts, the oldest first: "
                + week.scores().stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ".";
    return "Touches by channel, this week and the week before: "
        + touches(week.touches())
        + scores
        + (week.open() == 0 ? "" : " Open prospects by age: " + pipeline(week));
  }

  /** For a manager: totals, and what the drafts have in common. */
  static SlackMessage team(TeamWeek week) {
    String bold = "Your team's week: " + done(week.touches(), week.reviewed()) + ".";
    List<String> lines = new ArrayList<>();
    lines.add("*" + bold + "*");
    lines.add("*Active:* " + Wording.counted(week.reps(), "rep"));
    lines.add("*Touches:* " + touches(week.touches()));
    if (!week.faults().isEmpty()) {
      lines.add("*Commonest in the drafts:*");
      week.faults().forEach(fault -> lines.add("• " + fault(fault)));
    }
    return new SlackMessage(
        bold,
        List.of(
            Parts.section(String.join("\n", lines)),
            Parts.context(
                days(week.span())
                    + " Totals only: whose draft it was, and what it says, stays"
                    + " with the rep.")));
  }

  private static String fault(Fault fault) {
    String title =
        Guidelines.all().stream()
            .filter(guideline -> guideline.id().equals(fault.id()))
            .map(Guideline::page)
            .map(page -> page.title())
            .findFirst()
            .orElse(fault.id());
    return Mrkdwn.line(title) + ": in " + Wording.counted(fault.drafts(), "draft");
  }

  private static String done(Touches touches, int reviewed) {
    return Stream.of(
            touches.sum() == 1 ? "one touch" : touches.sum() > 1 ? touches.sum() + " touches" : "",
            reviewed > 0 ? Wording.counted(reviewed, "draft") + " reviewed" : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String touches(Touches touches) {
    String before = " The week before: " + touches.sumBefore() + ".";
    if (touches.sum() == 0) {
      return "none." + before;
    }
    return touches.byChannel().entrySet().stream()
            .map(WeekMessage::counted)
            .collect(Collectors.joining(", "))
        + "."
        + before;
  }

  private static String counted(Map.Entry<Channel, Integer> touches) {
    return Wording.counted(touches.getValue(), noun(touches.getKey()));
  }

  private static String noun(Channel channel) {
    return switch (channel) {
      case CALL -> "call";
      case VOICEMAIL -> "voicemail";
      case EMAIL -> "email";
      case LINKEDIN -> "LinkedIn message";
      case X -> "X message";
      case LETTER -> "letter";
      case REFERRAL -> "referral request";
      case MEETING -> "meeting";
    };
  }

  private static String pipeline(RepWeek week) {
    List<Age> all = List.of(Age.values());
    List<String> ages = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int count = week.ages().get(i);
      if (count > 0) {
        ages.add(count + " on file for " + all.get(i).label());
      }
    }
    return Wording.counted(week.open(), "open prospect") + ": " + String.join(", ", ages) + ".";
  }

  private static String days(Span span) {
    return "From " + day(span.first()) + ", to " + day(span.last()) + ".";
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
