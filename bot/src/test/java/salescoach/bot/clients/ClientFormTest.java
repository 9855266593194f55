package salescoach.bot.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.slack.Form;
import salescoach.draft.Client;

class ClientFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Map<String, String> values = new HashMap<>(Map.of(ClientModal.NAME, "Cedar"));

  @Test
  void everything_is_read() {
    values.put(ClientModal.NAME, " Cedar Grove Dental ");
    values.put(ClientModal.ALIASES, "Cedar Grove, CGD,, CGD");
    values.put(ClientModal.INDUSTRY, "dental clinics");
    values.put(ClientModal.REGION, "Columbus");
    values.put(ClientModal.DONE, "40 fewer no-shows a month");
    values.put(ClientModal.SINCE, "2024-03");
    values.put(ClientModal.NAMED, ClientModal.SILENT);
    assertThat(form())
        .isEqualTo(
            new ClientForm(
                new Client(
                    "Cedar Grove Dental",
                    "dental clinics",
                    "Columbus",
                    List.of("Cedar Grove", "CGD"),
                    false,
                    "40 fewer no-shows a month",
                    Optional.of(LocalDate.of(2024, 3, 1))),
                false));
  }

  @Test
  void a_name_is_enough_and_without_one_it_is_asked_for() {
    assertThat(form().client()).isEqualTo(new Client("Cedar", "", ""));
    values.put(ClientModal.NAME, "  ");
    assertThat(errors()).containsOnlyKeys(ClientModal.NAME);
  }

  @ParameterizedTest
  @CsvSource({"2024, 2024-01-01", "2024-03, 2024-03-01", "2024-02-29, 2024-02-29"})
  void since_when_is_a_year_a_month_or_a_day(String typed, LocalDate day) {
    values.put(ClientModal.SINCE, typed);
    assertThat(form().client().since()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-31", "31 February", "2024-13", "0024", "soon", "24", "2024/03/01"})
  void a_day_that_there_is_not_is_sent_back(String typed) {
    values.put(ClientModal.SINCE, typed);
    assertThat(errors().get(ClientModal.SINCE)).contains("no such day", "2024-03-15");
  }

  @Test
  void a_day_to_come_is_sent_back() {
    values.put(ClientModal.SINCE, "2026-11-23");
    assertThat(errors().get(ClientModal.SINCE)).contains("still to come");
    values.put(ClientModal.SINCE, "2026-11-22");
    assertThat(form().client().since()).contains(TODAY);
  }

  @Test
  void what_is_too_long_or_too_much_is_sent_back() {
    values.put(ClientModal.NAME, "n".repeat(101));
    values.put(ClientModal.DONE, "d".repeat(201));
    values.put(ClientModal.ALIASES, "a,b,c,d,e,f,g,h,i,j,k");
    assertThat(errors()).containsOnlyKeys(ClientModal.NAME, ClientModal.DONE, ClientModal.ALIASES);
  }

  @Test
  void a_name_belongs_to_one_client() {
    UUID other = new UUID(0, 1);
    List<KnownClient> roster =
        List.of(
            new KnownClient(
                other,
                new Client("Cedar Grove Dental", "", "", List.of("Cedar"), true),
                "",
                Optional.empty()));
    assertThat(form().taken(roster, Optional.empty())).isPresent();
    assertThat(form().taken(roster, Optional.of(other))).isEmpty();
    values.put(ClientModal.NAME, "Grove");
    assertThat(form().taken(roster, Optional.empty())).isEmpty();
    values.put(ClientModal.ALIASES, "cedar GROVE dental");
    assertThat(form().taken(roster, Optional.empty())).isPresent();
  }

  private ClientForm form() {
    return ClientForm.read(values, TODAY) instanceof Form.Filled<ClientForm> filled
        ? filled.value()
        : new ClientForm(new Client("wrong", "", ""), true);
  }

  private Map<String, String> errors() {
    return ClientForm.read(values, TODAY) instanceof Form.Wrong<ClientForm> wrong
        ? wrong.errors()
        : Map.of();
  }
}
