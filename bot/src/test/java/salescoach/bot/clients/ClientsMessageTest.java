package salescoach.bot.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.SlackMessage;
import salescoach.draft.Client;

class ClientsMessageTest {

  private static final Client DENTAL =
      new Client(
          "Cedar Grove Dental", "dental clinics", "Columbus", List.of("Cedar Grove", "CGD"), true);
  private static final Client SILENT =
      new Client("St. <Brannoc> Hospital", "hospitals", "Bristol", List.of(), false);

  @Test
  void who_keeps_the_roster_can_change_it() {
    Golden.assertSame("clients-kept", ClientsMessage.of(few(), true));
  }

  @Test
  void everybody_else_looks() {
    SlackMessage message = ClientsMessage.of(few(), false);
    assertThat(message.blocks().toString())
        .contains("Cedar Grove Dental", "40 fewer no-shows a month, since 2024", "not to be named")
        .doesNotContain("clients_change", "clients_add");
    Golden.assertSame("clients-looked-at", message);
  }

  @Test
  void an_empty_roster_says_what_it_is_good_for() {
    Golden.assertSame("clients-none", ClientsMessage.of(ClientsPage.of(List.of(), 1, ""), true));
    assertThat(text(ClientsMessage.of(ClientsPage.of(List.of(), 1, ""), false)))
        .contains("A manager, a curator or an admin adds them");
    assertThat(text(ClientsMessage.of(ClientsPage.of(roster(3), 1, "zebra"), false)))
        .contains("None has “zebra”");
  }

  @Test
  void many_clients_come_page_by_page() {
    List<KnownClient> roster = roster(17);
    assertThat(text(ClientsMessage.of(ClientsPage.of(roster, 1, ""), false)))
        .contains("17 clients, page 1 of 3", "Client 08", "clients_on")
        .doesNotContain("Client 09", "clients_back");
    assertThat(text(ClientsMessage.of(ClientsPage.read(roster, "2:"), false)))
        .contains("Client 09", "Client 16", "clients_on", "clients_back")
        .doesNotContain("Client 08", "Client 17");
    assertThat(text(ClientsMessage.of(ClientsPage.read(roster, "99:"), false)))
        .contains("page 3 of 3", "Client 17")
        .doesNotContain("clients_on");
    assertThat(ClientsPage.read(roster, "what").number()).isEqualTo(1);
  }

  @Test
  void a_client_is_found_by_each_of_its_names_and_by_its_industry() {
    List<KnownClient> roster = List.of(known(DENTAL, 1), known(SILENT, 2));
    for (String sought : List.of("grove d", "cgd", "DENTAL CLIN")) {
      assertThat(ClientsPage.of(roster, 1, sought).shown())
          .extracting(known -> known.client().name())
          .containsExactly("Cedar Grove Dental");
    }
    ClientsPage page = ClientsPage.of(roster(30), 1, "client");
    assertThat(ClientsPage.read(roster(30), page.key(2)))
        .isEqualTo(ClientsPage.of(roster(30), 2, "client"));
  }

  @Test
  void the_longest_names_fit_a_message_and_the_form() {
    String long300 = "<&>*".repeat(75);
    Client longest =
        new Client(long300, long300, long300, List.of(long300, long300), false)
            .with(long300, Optional.of(LocalDate.of(2024, 3, 15)));
    List<KnownClient> roster = IntStream.range(0, 9).mapToObj(i -> known(longest, i)).toList();
    Golden.assertFits(ClientsMessage.of(ClientsPage.of(roster, 1, "<&>*".repeat(60)), true));
    Golden.assertFits(ClientsMessage.saved(longest));
    Golden.assertFits(ClientModal.of(known(longest, 1)));
  }

  @Test
  void the_forms() {
    Golden.assertSame("modal-client-new", ClientModal.fresh());
    View change =
        ClientModal.of(
            new KnownClient(
                new UUID(0, 1),
                DENTAL,
                "40 fewer no-shows a month",
                Optional.of(LocalDate.of(2024, 3, 15))));
    Golden.assertSame("modal-client-change", change);
  }

  @Test
  void what_is_said_of_changes() {
    Golden.assertSame("clients-saved", ClientsMessage.saved(SILENT));
    assertThat(text(ClientsMessage.removed(DENTAL))).contains("is off the roster");
    assertThat(text(ClientsMessage.gone())).contains("Somebody took it off");
    assertThat(text(ClientsMessage.overtaken(DENTAL))).contains("taken meanwhile");
    assertThat(text(ClientsMessage.keptBy(Set.of()))).contains("/coach admin");
    Golden.assertSame("clients-keepers", ClientsMessage.keptBy(Set.of("U02", "U01")), "U01", "U02");
  }

  private static ClientsPage few() {
    KnownClient dental =
        new KnownClient(
            new UUID(0, 1),
            DENTAL,
            "40 fewer no-shows a month",
            Optional.of(LocalDate.of(2024, 1, 1)));
    return ClientsPage.of(List.of(dental, known(SILENT, 2)), 1, "");
  }

  private static List<KnownClient> roster(int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(i -> known(new Client(String.format("Client %02d", i), "", ""), i))
        .collect(Collectors.toList());
  }

  private static KnownClient known(Client client, int id) {
    return new KnownClient(new UUID(0, id), client, client.done(), client.since());
  }

  private static String text(SlackMessage message) {
    return message.blocks().toString();
  }
}
