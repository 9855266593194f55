package salescoach.bot.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.playground.workspace.SampleTeam;
import salescoach.bot.roster.ClientStore;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.storage.Database;
import salescoach.draft.Client;
import salescoach.draft.Prospect;

/**
 * The playground's prospects and clients, and who leads its team. Loading it twice changes nothing.
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

  private final Database database;

  SampleData(Database database) {
    this.database = database;
  }

  void load(String workspace) {
    ProspectStore prospects = new ProspectStore(database);
    ClientStore clients = new ClientStore(database);
    MemberStore members = new MemberStore(database);
    Member lead =
        new Member(
            SampleTeam.lanternhill().members().get(0).id(), true, true, true, Optional.empty());
    boolean first = members.members(workspace).isEmpty();
    database.useTransaction(
        transaction -> {
          for (Prospect prospect : PROSPECTS) {
            prospects.save(
                transaction,
                workspace,
                KnownProspect.fresh(id(prospect.company()), "", prospect, Instant.EPOCH));
          }
          for (Client client : CLIENTS) {
            clients.save(
                transaction,
                workspace,
                new KnownClient(id(client.name()), client, client.done(), client.since()));
          }
          if (first) {
            members.save(transaction, workspace, lead);
          }
        });
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("sample/" + name).getBytes(StandardCharsets.UTF_8));
  }
}
