package salescoach.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ContextReaderTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private static Context read(String yaml) {
    return ContextReader.read(YAMLMapper.shared().readTree(yaml), Optional.of(MONDAY));
  }

  @Test
  void everything_that_the_contract_names_is_read() {
    Context context =
        read(
            """
            prospect: {company: Harlan, industry: food, region: Boise, first_name: Dana,
              role: COO, asked_for_number: true}
            clients:
              - {name: Acme, industry: bank, region: Ohio, aliases: [ACM], may_be_named: false}
              - {name: Birchline}
            history: [one, two]
            pace_wpm: 130
            team_recent: {drafts: 40, naming: {Acme: 22}}
            dismissed: [salesy]
            working_hours: {days: [tuesday], from: "08:00", to: "12:00"}
            """);
    assertThat(context.prospect())
        .isEqualTo(new Prospect("Harlan", "food", "Boise", "Dana", "COO", true));
    assertThat(context.clients())
        .containsExactly(
            new Client("Acme", "bank", "Ohio", java.util.List.of("ACM"), false),
            new Client("Birchline", "", ""));
    assertThat(context.history()).containsExactly("one", "two");
    assertThat(context.paceWpm()).isEqualTo(130);
    assertThat(context.recent().naming()).containsEntry("Acme", 22);
    assertThat(context.recent().drafts()).isEqualTo(40);
    assertThat(context.dismissed()).containsExactly("salesy");
    assertThat(context.openings().orElseThrow().spoken())
        .isEqualTo("Tuesday at 9 or next Tuesday at 10");
  }

  @Test
  void what_was_done_for_a_client_is_read_with_its_year_or_day() {
    Client acme = new Client("Acme", "bank", "Ohio").with("40 fewer queues", day("2024-03-01"));
    assertThat(
            read("""
                    clients:
                      - {name: Acme, industry: bank, region: Ohio, done: 40 fewer queues,
                         since: 2024-03-01}
                      - {name: Birchline, since: 2019}
                    """)
                .clients())
        .containsExactly(acme, new Client("Birchline", "", "").with("", day("2019-01-01")));
  }

  private static Optional<LocalDate> day(String date) {
    return Optional.of(LocalDate.parse(date));
  }

  @Test
  void nothing_at_all_is_fine() {
    Context context = read("{}");
    assertThat(context.prospect().isKnown()).isFalse();
    assertThat(context.clients()).isEmpty();
    assertThat(context.paceWpm()).isEqualTo(150);
    assertThat(context.recent()).isEqualTo(TeamRecent.NONE);
    assertThat(read("prospect: null\nclients: null\npace_wpm: null")).isEqualTo(context);
  }

  @Test
  void a_day_in_the_file_goes_before_the_clocks() {
    assertThat(read("today: 2026-03-04").openings().orElseThrow().spoken())
        .isEqualTo("Thursday at 10 or Tuesday at 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prospect: Dana | \"prospect\" | braces",
        "clients: Acme | \"clients\" | a list",
        "clients: [Acme] | client | name",
        "clients: [{industry: bank}] | client | name",
        "clients: [{name: A, since: 2026-02-31}] | \"since\" | 2024-03-01",
        "clients: [{name: A, since: soon}] | \"since\" | a year or a date",
        "history: [[a]] | \"history\" | quotes",
        "prospect: {company: [a]} | \"company\" | quotes",
        "prospect: {asked_for_number: 'yes please'} | \"asked_for_number\" | true or false",
        "pace_wpm: fast | \"pace_wpm\" | whole number",
        "pace_wpm: 59 | 59 | 60 to 300",
        "pace_wpm: 301 | 301 | 60 to 300",
        "today: tomorrow | \"today\" | 2026-03-02",
        "working_hours: {from: early} | \"from\" | 09:00",
        "working_hours: {days: [someday]} | \"days\" | monday"
      })
  void a_field_of_the_wrong_form_is_named_with_its_cure(String yaml, String field, String cure) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining(field)
        .hasMessageContaining(cure);
  }

  @ParameterizedTest
  @CsvSource({"60", "300"})
  void the_slowest_and_the_fastest_speech_are_still_speech(int pace) {
    assertThat(read("pace_wpm: " + pace).paceWpm()).isEqualTo(pace);
  }
}
