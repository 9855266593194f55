package salescoach.bot.followup.message;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** In this order a button carries what was filled in; no field has more than one line. */
  private static final List<String> PACKED =
      List.of(
          ProspectModal.COMPANY,
          ProspectModal.FIRST_NAME,
          ProspectModal.LAST_NAME,
          ProspectModal.ROLE,
          ProspectModal.INDUSTRY,
          ProspectModal.REGION,
          ProspectModal.EMAIL,
          ProspectModal.PHONE,
          ProspectModal.ZONE,
          ProspectModal.CALENDAR,
          ProspectModal.STAGE,
          ProspectModal.UNREACHABLE,
          ProspectModal.AGREED,
          ProspectModal.DEADLINE,
          ProspectModal.CYCLE,
          ProspectModal.ASKED);

  private static final String BETWEEN = "\n";

  /** What was filled in, in 1,300 characters at most: a button's value. */
  public static String packed(Map<String, String> values) {
    return PACKED.stream()
        .map(block -> text(values, block).replace(BETWEEN, " "))
        .collect(Collectors.joining(BETWEEN));
  }

  /** What {@link #packed} made a value of. */
  public static Map<String, String> unpacked(String value) {
    List<String> parts = List.of(value.split(BETWEEN, -1));
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < Math.min(parts.size(), PACKED.size()); i++) {
      values.put(PACKED.get(i), parts.get(i));
    }
    return values;
  }

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
    Optional<Contact> contact = known.map(KnownProspect::contact);
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
                    lastName,
                    email(values, ProspectModal.EMAIL, contact.map(Contact::email), errors),
                    phone(values, ProspectModal.PHONE, contact.map(Contact::phone), errors)),
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

  /** An address that was typed; what came from a file and stays is no mistake. */
  static String email(
      Map<String, String> values,
      String block,
      Optional<String> before,
      Map<String, String> errors) {
    String typed = text(values, block);
    int at = typed.indexOf('@');
    boolean fits = at > 0 && at < typed.length() - 1 && typed.indexOf(' ') < 0;
    if (!typed.isEmpty() && !fits && before.filter(typed::equals).isEmpty()) {
      errors.put(block, "An address has a name, an @ and a place, as in renata@harlan.example.");
    }
    return typed;
  }

  /** A telephone number, likewise. */
  static String phone(
      Map<String, String> values,
      String block,
      Optional<String> before,
      Map<String, String> errors) {
    String typed = text(values, block);
    boolean digits = typed.chars().anyMatch(Character::isDigit);
    if (!typed.isEmpty() && !digits && before.filter(typed::equals).isEmpty()) {
      errors.put(block, "I see no digits. Write it as +1 208 555 0134, or leave it empty.");
    }
    return typed;
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
