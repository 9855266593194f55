package salescoach.bot.settings;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import salescoach.bot.admin.FollowUp;
import salescoach.bot.followup.message.StepWords;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.cadence.Channel;
import salescoach.cadence.Standing;

/** The modal with one's own settings; read it with {@link OwnForm}. */
final class OwnModal {

  static final String CALLBACK = "settings_own_modal";
  static final String AT = "settings_at";
  static final String DAYS = "settings_days";
  static final String CHANNELS = "settings_channels";
  static final String PAUSE = "settings_pause";

  /** The channels in which one reaches out. */
  static final Set<Channel> CHANNELS_OFFERED = Standing.EVERY_CHANNEL;

  private OwnModal() {}

  /**
   * The modal.
   *
   * @param zone in which the time is
   * @param today the member's; a pause that is over is not shown
   */
  static View of(FollowUp settings, ZoneId zone, LocalDate today) {
    List<LayoutBlock> blocks =
        List.of(
            hinted(
                Modals.input(AT, "When your morning's message comes", time(AT, settings.at())),
                "In your time zone, "
                    + zone.getId()
                    + (settings.zone().isPresent()
                        ? ", as your Slack profile has it."
                        : ", the team's, until I know yours.")),
            Modals.input(DAYS, "On which days", days(settings.days())),
            hinted(
                Modals.input(CHANNELS, "How you reach out", channels(settings.unused())),
                "I plan no step in a channel that you don't use."),
            hinted(
                Modals.optional(PAUSE, "Pause until", pause(settings, today)),
                "The first day on which the message comes again. Empty ends a pause."));
    return Modals.form(CALLBACK, "My settings", "Save", "", blocks);
  }

  static TimePickerElement time(String id, LocalTime at) {
    return TimePickerElement.builder()
        .actionId(id)
        .initialTime(at.toString())
        .placeholder(Mrkdwn.plain("Choose a time"))
        .build();
  }

  private static CheckboxesElement days(Set<DayOfWeek> chosen) {
    return boxes(
        DAYS,
        Arrays.stream(DayOfWeek.values()).map(OwnModal::option).toList(),
        chosen.stream().sorted().map(OwnModal::option).toList());
  }

  private static OptionObject option(DayOfWeek day) {
    return Parts.option(
        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), String.valueOf(day.getValue()));
  }

  private static CheckboxesElement channels(Set<Channel> unused) {
    List<Channel> all = CHANNELS_OFFERED.stream().sorted().toList();
    return boxes(
        CHANNELS,
        all.stream().map(OwnModal::option).toList(),
        all.stream().filter(it -> !unused.contains(it)).map(OwnModal::option).toList());
  }

  private static OptionObject option(Channel channel) {
    return Parts.option(StepWords.channel(channel), channel.id());
  }

  private static CheckboxesElement boxes(
      String id, List<OptionObject> options, List<OptionObject> chosen) {
    CheckboxesElement boxes = CheckboxesElement.builder().actionId(id).options(options).build();
    if (!chosen.isEmpty()) {
      boxes.setInitialOptions(chosen);
    }
    return boxes;
  }

  private static DatePickerElement pause(FollowUp settings, LocalDate today) {
    DatePickerElement day =
        DatePickerElement.builder()
            .actionId(PAUSE)
            .placeholder(Mrkdwn.plain("Choose a day"))
            .build();
    settings
        .pausedUntil()
        .filter(until -> until.isAfter(today))
        .ifPresent(until -> day.setInitialDate(until.toString()));
    return day;
  }

  static InputBlock hinted(InputBlock input, String hint) {
    input.setHint(Mrkdwn.plain(hint));
    return input;
  }
}
