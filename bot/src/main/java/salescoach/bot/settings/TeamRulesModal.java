package salescoach.bot.settings;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import salescoach.bot.admin.TeamFollowUp;
import salescoach.bot.settings.PolicyField.Count;
import salescoach.bot.settings.PolicyField.Time;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.surface.Choice;
import salescoach.cadence.Policy;

/** The modal with how the team follows up; read it with {@link TeamRulesForm}. */
final class TeamRulesModal {

  static final String CALLBACK = "settings_team_modal";
  static final String CHANNEL = "settings_channel";
  static final String CHANNEL_AT = "settings_channel_at";
  static final String ZONE = "settings_zone";
  static final String CALENDAR = "settings_calendar";

  private static final int LEAST_TYPED = 2;

  private TeamRulesModal() {}

  static View of(TeamFollowUp team, Policy policy) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!team.channelTrouble().isEmpty()) {
      blocks.add(
          Parts.section(
              "*I can't write to your channel:* Slack says `"
                  + Mrkdwn.line(team.channelTrouble())
                  + "`. Let me in with `/invite @Sales Coach`, or choose another; then save."));
    }
    blocks.add(
        OwnModal.hinted(
            Modals.optional(CHANNEL, "The team's channel", channel(team.channel())),
            "One short message each working day: what is due in all, and a piece of advice."));
    blocks.add(
        Modals.input(CHANNEL_AT, "When it comes", OwnModal.time(CHANNEL_AT, team.channelAt())));
    blocks.add(
        OwnModal.hinted(
            Modals.input(ZONE, "Time zone", typed(ZONE, Zones.choice(team.zone()))),
            "The team's, and that of everybody of whom I know none. Type a city."));
    blocks.add(
        OwnModal.hinted(
            Modals.input(
                CALENDAR, "Public holidays of", typed(CALENDAR, Countries.choice(team.calendar()))),
            "Nothing is planned on these. Type a country, or a region's code such as GB-eng."));
    blocks.add(Parts.section("*The cadence:* when to try again, and when to stop."));
    for (Count field : Count.values()) {
      blocks.add(number(field, field.of(policy)));
    }
    for (Time field : Time.values()) {
      blocks.add(
          Modals.input(field.id(), field.label(), OwnModal.time(field.id(), field.of(policy))));
    }
    return Modals.form(CALLBACK, "How we follow up", "Save", "", blocks);
  }

  private static InputBlock number(Count field, int value) {
    NumberInputElement number =
        NumberInputElement.builder()
            .actionId(field.id())
            .decimalAllowed(false)
            .minValue(String.valueOf(field.least()))
            .maxValue(String.valueOf(field.most()))
            .initialValue(String.valueOf(value))
            .build();
    return OwnModal.hinted(Modals.input(field.id(), field.label(), number), field.hint());
  }

  private static ConversationsSelectElement channel(String chosen) {
    ConversationsSelectElement select =
        ConversationsSelectElement.builder()
            .actionId(CHANNEL)
            .placeholder(Mrkdwn.plain("Choose a channel"))
            .filter(
                ConversationsFilter.builder()
                    .include(List.of("public", "private"))
                    .excludeBotUsers(true)
                    .build())
            .build();
    if (!chosen.isEmpty()) {
      select.setInitialConversation(chosen);
    }
    return select;
  }

  private static ExternalSelectElement typed(String id, Choice now) {
    return ExternalSelectElement.builder()
        .actionId(id)
        .placeholder(Mrkdwn.plain("Type to find it"))
        .minQueryLength(LEAST_TYPED)
        .initialOption(Parts.option(now.shown(), now.value()))
        .build();
  }
}
