package salescoach.bot.followup.message;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.roster.ChannelColumn;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.cadence.WorkingDays;
import salescoach.draft.Prospect;

/**
 * What was filled into {@link ProspectModal}.
 *
 * @param zone by its name; empty for the team's
 * @param calendar by its code; empty for the team's
 * @param stage nothing where it was left alone
 */
public record ProspectForm(
    Prospect facts,
    Contact contact,
    String zone,
    String calendar,
    Optional<Stage> stage,
    Set<Channel> unreachable,
    Optional<LocalDate> agreedOn,
    Optional<LocalDate> deadline,
    Optional<Integer> salesCycleDays) {

  private static final int MOST_CYCLE_DAYS = 3_650;

  /**
   * Reads what was filled in.
   *
   * @param known the prospect that is edited; an old date that stays is no mistake
   */
  public static Form<ProspectForm> read(
      Map<String, String> values, LocalDate today, Optional<KnownProspect> known) {
    Map<String, String> errors = new LinkedHashMap<>();
    String company = text(values, ProspectModal.COMPANY);
    String firstName = text(values, ProspectModal.FIRST_NAME);
    String lastName = text(values, ProspectModal.LAST_NAME);
    if ((company + firstName + lastName).isEmpty()) {
      errors.put(ProspectModal.COMPANY, "Name the company or the person, so that I can find it.");
    }
    Optional<Standing> before = known.map(KnownProspect::standing);
    Form<ProspectForm> filled =
        new Form.Filled<>(
            new ProspectForm(
                new Prospect(
                    company,
                    text(values, ProspectModal.INDUSTRY),
                    text(values, ProspectModal.REGION),
                    firstName,
                    text(values, ProspectModal.ROLE),
                    text(values, ProspectModal.ASKED).contains("asked")),
                new Contact(
                    lastName, text(values, ProspectModal.EMAIL), text(values, ProspectModal.PHONE)),
                zone(text(values, ProspectModal.ZONE), errors),
                calendar(text(values, ProspectModal.CALENDAR), errors),
                Modals.typed(values, ProspectModal.STAGE).flatMap(Stage::of),
                ChannelColumn.channels(text(values, ProspectModal.UNREACHABLE)),
                date(
                    values,
                    ProspectModal.AGREED,
                    today,
                    before.flatMap(Standing::agreedOn),
                    errors),
                date(
                    values,
                    ProspectModal.DEADLINE,
                    today,
                    before.flatMap(Standing::deadline),
                    errors),
                cycle(text(values, ProspectModal.CYCLE), errors)));
    return errors.isEmpty() ? filled : new Form.Wrong<>(errors);
  }

  /** The prospect with what was filled in. */
  public KnownProspect over(KnownProspect known, LocalDate today) {
    EnumSet<Channel> reachable = EnumSet.copyOf(Standing.EVERY_CHANNEL);
    reachable.removeAll(unreachable);
    StandingEdit edit = StandingEdit.of(known.standing());
    stage.ifPresent(other -> edit.moved(other, today));
    Standing standing =
        edit.reachable(reachable)
            .agreedOn(agreedOn)
            .deadline(deadline)
            .salesCycleDays(salesCycleDays)
            .made();
    return known.knownAs(facts, contact).in(zone, calendar).with(standing);
  }

  private static String text(Map<String, String> values, String block) {
    return Modals.typed(values, block).orElse("");
  }

  private static String zone(String typed, Map<String, String> errors) {
    if (typed.isEmpty()) {
      return "";
    }
    String name = typed.replace(' ', '_');
    Optional<ZoneId> zone = FollowUpStore.zone(name);
    if (zone.isEmpty()) {
      errors.put(
          ProspectModal.ZONE,
          "There is no such time zone. Write it as America/Denver or Europe/London, or leave it"
              + " empty for your team's.");
    }
    return name;
  }

  private static String calendar(String typed, Map<String, String> errors) {
    if (!typed.isEmpty() && !WorkingDays.isKnown(typed)) {
      errors.put(
          ProspectModal.CALENDAR,
          "I know no holidays by that. Use a country's code, such as US or DE, or a region's,"
              + " such as GB-eng; or leave it empty for your team's.");
    }
    return typed;
  }

  private static Optional<LocalDate> date(
      Map<String, String> values,
      String block,
      LocalDate today,
      Optional<LocalDate> before,
      Map<String, String> errors) {
    Optional<LocalDate> chosen = SmallModals.date(values, block);
    if (chosen.isPresent() && chosen.get().isBefore(today) && !chosen.equals(before)) {
      errors.put(block, "That day is past. Choose one to come, or leave it empty.");
    }
    return chosen;
  }

  private static Optional<Integer> cycle(String typed, Map<String, String> errors) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      int days = Integer.parseInt(typed);
      if (days >= 1 && days <= MOST_CYCLE_DAYS) {
        return Optional.of(days);
      }
    } catch (NumberFormatException none) {
      // Told below, like a number that is out of range.
    }
    errors.put(
        ProspectModal.CYCLE,
        "Write a number of days from 1 to 3,650 without a comma, as in 90, or leave it empty.");
    return Optional.empty();
  }
}
