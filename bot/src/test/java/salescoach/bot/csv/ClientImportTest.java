package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The clients' roster from a table. */
class ClientImportTest {

  @Test
  void a_whole_crm_is_no_roster() {
    StringBuilder csv = new StringBuilder("name\n");
    for (int n = 1; n <= 2_003; n++) {
      csv.append("Client ").append(n).append('\n');
    }
    try (Tables tables = new Tables()) {
      assertThat(tables.read(Kind.CLIENTS, csv.toString()))
          .isEqualTo(new Taken(2_000, 0, 0, 3, true, List.of()));
      assertThat(tables.troubles.get(0)).startsWith("line 2002: the roster is full");
      assertThat(tables.read(Kind.CLIENTS, "name,region\nClient 7,Ohio\n").changed()).isEqualTo(1);
    }
  }

  @Test
  void a_client_is_known_by_its_name() {
    try (Tables tables = new Tables()) {
      String csv =
          """
          Name;Aliases;Industry;Since;May be named;Done
          Acme Foods;"Acme;""Acme; the foods""\";Food;01.02.2020;x;Halved the waste
          Bolt;;;;;
          """;
      assertThat(tables.read(Kind.CLIENTS, csv)).isEqualTo(new Taken(2, 0, 0, 0, true, List.of()));
      assertThat(tables.read(Kind.CLIENTS, csv).same()).isEqualTo(2);
      assertThat(tables.read(Kind.CLIENTS, "name,region\nACME foods,Ohio\n,x\n"))
          .isEqualTo(new Taken(0, 1, 0, 1, true, List.of()));
      assertThat(
              tables.value(
                  "SELECT concat_ws('|', name, aliases, region, since, may_be_named, done)"
                      + " FROM client WHERE industry = 'Food'"))
          .isEqualTo(
              "ACME foods|[\"Acme\", \"Acme; the foods\"]|Ohio|2020-02-01|t|Halved the waste");
    }
  }
}
