package salescoach.bot.followup.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.draft.Prospect;

/** The form for a prospect: empty for a new one, filled for one that is edited. */
public final class ProspectModal {

  public static final String CALLBACK = "followup_prospect";

  static final String COMPANY = "prospect_company";
  static final String FIRST_NAME = "prospect_first_name";
  static final String LAST_NAME = "prospect_last_name";
  static final String ROLE = "prospect_role";
  static final String INDUSTRY = "prospect_industry";
  static final String REGION = "prospect_region";
  static final String EMAIL = "prospect_email";
  static final String PHONE = "prospect_phone";
  static final String ZONE = "prospect_zone";
  static final String CALENDAR = "prospect_calendar";
  static final String STAGE = "prospect_stage";
  static final String UNREACHABLE = "prospect_unreachable";
  static final String AGREED = "prospect_agreed";
  static final String DEADLINE = "prospect_deadline";
  static final String CYCLE = "prospect_cycle";
  static final String ASKED = "prospect_asked";

  private static final int MOST_TEXT = 100;
  private static final int MOST_SHORT = 40;

  private ProspectModal() {}

  /** For a new prospect; the company may be known already. */
  public static View blank(String company) {
    Prospect facts = new Prospect(company, "", "", "", "", false);
    KnownProspect fresh = KnownProspect.fresh(new UUID(0, 0), "", facts, Instant.EPOCH);
    return Modals.form(CALLBACK, "Add a prospect", "Add", "", fields(fresh));
  }

  /** For one that is on file. */
  public static View filled(KnownProspect known) {
    return Modals.form(CALLBACK, "Edit a prospect", "Save", known.id().toString(), fields(known));
  }

  private static List<LayoutBlock> fields(KnownProspect known) {
    Prospect facts = known.facts();
    Standing standing = known.standing();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Parts.context("A company or a name is enough to begin with; the rest can come later."));
    blocks.add(text(COMPANY, "Company", facts.company(), "Harlan Foods"));
    blocks.add(text(FIRST_NAME, "First name", facts.firstName(), "Renata"));
    blocks.add(text(LAST_NAME, "Last name", known.contact().lastName(), "Ortiz"));
    blocks.add(text(ROLE, "Role", facts.role(), "VP Operations"));
    blocks.add(text(INDUSTRY, "Industry", facts.industry(), "Food distribution"));
    blocks.add(text(REGION, "Region", facts.region(), "Boise"));
    blocks.add(text(EMAIL, "Email", known.contact().email(), "renata@harlan.example"));
    blocks.add(text(PHONE, "Phone", known.contact().phone(), "+1 208 555 0134"));
    blocks.add(
        hinted(
            text(ZONE, "Their time zone", known.zone(), "America/Boise"),
            "Empty stands for your team's."));
    blocks.add(
        hinted(
            text(CALENDAR, "Country of their public holidays", known.calendar(), "US"),
            "A code such as US, DE or GB-eng. Empty stands for your team's country."));
    blocks.add(Modals.optional(STAGE, "Stage", stages(standing.stage())));
    blocks.add(
        hinted(
            Modals.optional(UNREACHABLE, "Channels that don't work", channels(standing)),
            "What you tick is never planned for them."));
    blocks.add(
        Modals.optional(
            AGREED, "Agreed to speak on", SmallModals.datePicker(AGREED, standing.agreedOn())));
    blocks.add(
        Modals.optional(
            DEADLINE, "Their deadline", SmallModals.datePicker(DEADLINE, standing.deadline())));
    blocks.add(
        text(
            CYCLE,
            "Longest time a sale takes, in days",
            standing.salesCycleDays().map(String::valueOf).orElse(""),
            "90"));
    blocks.add(Modals.optional(ASKED, "Our number", asked(facts.askedForNumber())));
    return blocks;
  }

  private static InputBlock hinted(InputBlock input, String hint) {
    input.setHint(Mrkdwn.plain(hint));
    return input;
  }

  private static InputBlock text(String id, String label, String words, String example) {
    int most = id.equals(PHONE) || id.equals(CALENDAR) || id.equals(CYCLE) ? MOST_SHORT : MOST_TEXT;
    PlainTextInputElement field =
        PlainTextInputElement.builder()
            .actionId(id)
            .maxLength(most)
            .placeholder(Mrkdwn.plain(example))
            .build();
    if (!words.isEmpty()) {
      field.setInitialValue(Split.first(words, most));
    }
    return Modals.optional(id, label, field);
  }

  private static StaticSelectElement stages(Stage now) {
    return StaticSelectElement.builder()
        .actionId(STAGE)
        .options(Arrays.stream(Stage.values()).map(ProspectModal::option).toList())
        .initialOption(option(now))
        .build();
  }

  private static OptionObject option(Stage stage) {
    return Parts.option(StepWords.stage(stage), stage.id());
  }

  private static CheckboxesElement channels(Standing standing) {
    List<Channel> all =
        Arrays.stream(Channel.values()).filter(Standing.EVERY_CHANNEL::contains).toList();
    List<OptionObject> chosen =
        all.stream()
            .filter(channel -> !standing.reachable().contains(channel))
            .map(ProspectModal::option)
            .toList();
    CheckboxesElement boxes =
        CheckboxesElement.builder()
            .actionId(UNREACHABLE)
            .options(all.stream().map(ProspectModal::option).toList())
            .build();
    // Slack refuses an empty list of what is chosen.
    Optional.of(chosen).filter(list -> !list.isEmpty()).ifPresent(boxes::setInitialOptions);
    return boxes;
  }

  private static OptionObject option(Channel channel) {
    return Parts.option(StepWords.channel(channel), channel.id());
  }

  private static CheckboxesElement asked(boolean asked) {
    OptionObject option = Parts.option("They asked for our number", "asked");
    CheckboxesElement box =
        CheckboxesElement.builder().actionId(ASKED).options(List.of(option)).build();
    if (asked) {
      box.setInitialOptions(List.of(option));
    }
    return box;
  }
}
