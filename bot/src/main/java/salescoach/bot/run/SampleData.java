package salescoach.bot.run;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.followup.step.HandOffNote;
import salescoach.bot.followup.step.StandingEdit;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.roster.ClientStore;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.storage.Database;
import salescoach.cadence.Channel;
import salescoach.cadence.Mornings;
import salescoach.cadence.Stage;
import salescoach.cadence.Touch;
import salescoach.draft.Client;
import salescoach.draft.Prospect;

/**
 * The playground's prospects and clients, and who leads its team. The lead has something to follow
 * up on the first morning. Loading it twice changes nothing.
 */
final class SampleData {

  private static final List<Prospect> PROSPECTS =
      List.of(
          new Prospect(
              "Maple Street Dental",
              "dental clinics",
              "Dayton",
              "Renata",
              "Practice manager",
              false),
          new Prospect(
              "Harborview Physio", "physiotherapy clinics", "Tacoma", "Marcus", "Owner", false),
          new Prospect(
              "Brightwater Paediatrics",
              "paediatric clinics",
              "Leeds",
              "Ayesha",
              "Head of operations",
              true));

  private static final List<Client> CLIENTS =
      List.of(
          new Client("Cedar Grove Dental", "dental clinics", "Columbus")
              .with("40 fewer no-shows a month", Optional.of(LocalDate.of(2024, 1, 1))),
          new Client("Ridgeline Physio", "physiotherapy clinics", "Seattle"),
          new Client("Northgate Motors", "car dealerships", "Detroit", List.of("Northgate"), true),
          new Client("St. Brannoc Hospital", "hospitals", "Bristol", List.of("St Brannoc"), false));

  private static final String VOICEMAIL =
      "Renata, how does your front desk fill a chair in Dayton when somebody cancels at eight in the"
          + " morning? It's Nadia Okafor from Lanternhill. An email with two openings is on its way.";

  private static final String HANDED_OFF = HandOffNote.of("Jonas", "Ayesha, who runs operations");

  private static final LocalTime IN_THE_AFTERNOON = LocalTime.of(15, 40);
  private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 20);
  private static final int DAYS_SINCE_THE_CALL = 6;

  private final Database database;
  private final Clock clock;

  /**
   * What is to be loaded.
   *
   * @param clock by which the lead's touches are of the last days
   */
  SampleData(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Lead(String id, ZoneId zone) {

    static Lead ofTheTeam() {
      var first = SampleTeam.lanternhill().members().get(0);
      return new Lead(first.id(), first.zone());
    }
  }

  void load(String workspace) {
    MemberStore members = new MemberStore(database);
    if (!members.members(workspace).isEmpty()) {
      return;
    }
    Lead lead = Lead.ofTheTeam();
    Member member = new Member(lead.id(), true, true, true, Optional.empty());
    ClientStore clients = new ClientStore(database);
    FollowUpStore followUps = new FollowUpStore(database);
    Instant now = clock.instant();
    Instant morning = new Mornings(followUps.of(workspace, lead.id()).at(), lead.zone()).after(now);
    database.useTransaction(
        transaction -> {
          for (Client client : CLIENTS) {
            clients.save(
                transaction,
                workspace,
                new KnownClient(id(client.name()), client, client.done(), client.since()));
          }
          members.save(transaction, workspace, member);
          pursue(transaction, workspace, lead);
          followUps.begin(transaction, workspace, lead.id(), Optional.of(lead.zone()), morning);
        });
  }

  /** An email is missing to the first, a call to the second is old, the third handed off. */
  private void pursue(Handle transaction, String workspace, Lead lead) {
    LocalDate today = clock.instant().atZone(lead.zone()).toLocalDate();
    LocalDate lately = workday(today.minusDays(1));
    LocalDate before = workday(today.minusDays(DAYS_SINCE_THE_CALL));
    KnownProspect dental = prospect(lead, 0);
    KnownProspect physio = prospect(lead, 1);
    KnownProspect paediatrics = prospect(lead, 2);
    KnownProspect handedOff =
        paediatrics.with(
            StandingEdit.of(paediatrics.standing()).moved(Stage.HANDED_OFF, lately).made());
    Stream.of(dental, physio, handedOff)
        .forEach(prospect -> new ProspectStore(database).save(transaction, workspace, prospect));
    Stream.of(
            touch(dental, lead, Channel.VOICEMAIL, lately.atTime(IN_THE_AFTERNOON), VOICEMAIL),
            touch(physio, lead, Channel.CALL, before.atTime(IN_THE_MORNING), ""),
            touch(handedOff, lead, Channel.CALL, lately.atTime(IN_THE_MORNING), HANDED_OFF))
        .forEach(touch -> new TouchStore(database).save(transaction, workspace, touch));
  }

  private KnownProspect prospect(Lead lead, int number) {
    Prospect facts = PROSPECTS.get(number);
    return KnownProspect.fresh(id(facts.company()), lead.id(), facts, clock.instant());
  }

  private static KeptTouch touch(
      KnownProspect prospect, Lead lead, Channel channel, LocalDateTime at, String text) {
    boolean answered = text.equals(HANDED_OFF);
    Touch touch = new Touch(channel, at.atZone(lead.zone()).toInstant(), answered);
    UUID id = id("touch/" + prospect.facts().company());
    return new KeptTouch(id, prospect.id(), lead.id(), touch, text);
  }

  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("sample/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
