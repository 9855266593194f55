package salescoach.bot.followup.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Wording;

/** The small forms: log, stop, hand off, reassign, and whether a lead is still alive. */
public final class SmallModals {

  public static final String LOG = "followup_log_form";
  public static final String UNTIL = "followup_until_form";
  public static final String HAND_OFF = "followup_hand_off_form";
  public static final String REASSIGN = "followup_reassign_form";
  public static final String ALIVE = "followup_alive_form";

  public static final String WHAT = "form_what";
  public static final String DATE = "form_date";
  public static final String TEXT = "form_text";
  public static final String TO = "form_to";
  public static final String ALL = "form_all";
  public static final String FIRST_NAME = "form_first_name";
  public static final String LAST_NAME = "form_last_name";
  public static final String ROLE = "form_role";
  public static final String EMAIL = "form_email";
  public static final String PHONE = "form_phone";

  private static final int MOST_TEXT = 100;

  private SmallModals() {}

  /** What was done with a prospect. */
  public static View log(KnownProspect prospect) {
    StaticSelectElement what =
        StaticSelectElement.builder()
            .actionId(WHAT)
            .options(
                Touched.all().stream()
                    .map(touched -> Parts.option(touched.label(), touched.id()))
                    .toList())
            .build();
    return Modals.form(
        LOG,
        "Log a touch",
        "Log",
        prospect.id().toString(),
        List.of(
            who(prospect),
            Modals.input(WHAT, "What did you do?", what),
            Modals.optional(DATE, "When, if not now", datePicker(DATE, Optional.empty())),
            Modals.optional(
                TEXT,
                "What you said or sent",
                PlainTextInputElement.builder()
                    .actionId(TEXT)
                    .multiline(true)
                    .maxLength(BlockLimits.INPUT)
                    .build())));
  }

  /**
   * Until when a prospect is put off.
   *
   * @param metadata comes back with it
   */
  public static View until(KnownProspect prospect, String metadata) {
    return Modals.form(
        UNTIL,
        "Until when?",
        "Put off",
        metadata,
        List.of(
            who(prospect),
            Modals.input(DATE, "Nothing is due before", datePicker(DATE, Optional.empty()))));
  }

  /** The new contact. */
  public static View handOff(KnownProspect prospect, String metadata) {
    return Modals.form(
        HAND_OFF,
        "Hand off",
        "Hand off",
        metadata,
        List.of(
            who(prospect),
            Modals.input(FIRST_NAME, "First name of the new contact", field(FIRST_NAME)),
            Modals.optional(LAST_NAME, "Last name", field(LAST_NAME)),
            Modals.optional(ROLE, "Role", field(ROLE)),
            Modals.optional(EMAIL, "Email", field(EMAIL)),
            Modals.optional(PHONE, "Phone", field(PHONE)),
            Parts.context("The history stays, with the name of whoever passed you on.")));
  }

  /** Who follows up from now on; a manager may pass on all of the owner's. */
  public static View reassign(KnownProspect prospect, boolean manager) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(who(prospect));
    blocks.add(Modals.input(TO, "To whom?", UsersSelectElement.builder().actionId(TO).build()));
    if (manager && !prospect.owner().isEmpty()) {
      OptionObject all = Parts.option("All prospects of the same rep", "all");
      blocks.add(
          Modals.optional(
              ALL,
              "How many?",
              CheckboxesElement.builder().actionId(ALL).options(List.of(all)).build()));
    }
    return Modals.form(REASSIGN, "Reassign", "Reassign", prospect.id().toString(), blocks);
  }

  /** What makes a lead worth keeping. */
  public static View alive(KnownProspect prospect, String metadata) {
    return Modals.form(
        ALIVE,
        "Still alive",
        "Keep it",
        metadata,
        List.of(
            who(prospect),
            Modals.optional(DATE, "By when will they decide?", datePicker(DATE, Optional.empty())),
            Parts.context(
                "Ask them: a lead with a date is worth ten without. Left empty, its time begins"
                    + " anew today.")));
  }

  private static LayoutBlock who(KnownProspect prospect) {
    return Parts.section("*" + StepWords.name(prospect) + "*");
  }

  private static PlainTextInputElement field(String id) {
    return PlainTextInputElement.builder().actionId(id).maxLength(MOST_TEXT).build();
  }

  static DatePickerElement datePicker(String id, Optional<LocalDate> day) {
    DatePickerElement picker =
        DatePickerElement.builder().actionId(id).placeholder(Mrkdwn.plain("Choose a day")).build();
    day.ifPresent(known -> picker.setInitialDate(known.toString()));
    return picker;
  }

  /** The day that was chosen. */
  public static Optional<LocalDate> date(Map<String, String> values, String block) {
    try {
      return Modals.typed(values, block).map(LocalDate::parse);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** What is wrong with a day that must be to come. */
  public static Map<String, String> notToCome(Map<String, String> values, LocalDate today) {
    return date(values, DATE).filter(day -> !day.isAfter(today)).isPresent()
        ? Map.of(DATE, "Choose a day after today, " + Wording.day(today) + ".")
        : Map.of();
  }

  /** What is wrong with a new contact. */
  public static Map<String, String> wrongContact(Map<String, String> values) {
    Map<String, String> errors = new LinkedHashMap<>();
    ProspectForm.email(values, EMAIL, Optional.empty(), errors);
    ProspectForm.phone(values, PHONE, Optional.empty(), errors);
    return errors;
  }

  /** What is wrong with a day on which something was done. */
  public static Map<String, String> notPast(Map<String, String> values, LocalDate today) {
    return date(values, DATE).filter(day -> day.isAfter(today)).isPresent()
        ? Map.of(DATE, "That day is still to come. Choose today or a day before.")
        : Map.of();
  }
}
