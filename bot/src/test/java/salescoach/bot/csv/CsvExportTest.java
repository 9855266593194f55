package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes out comes back in. */
class CsvExportTest {

  private static final String OWN_ID = "00000000-0000-4000-8000-00000000000a";

  private final Tables source = new Tables();
  private final Tables target = new Tables();

  @AfterEach
  void close() {
    source.close();
    target.close();
  }

  @Test
  void export_then_import_into_an_empty_database_gives_the_same() {
    source.database.useTransaction(
        handle -> {
          handle.execute(
              """
              INSERT INTO prospect VALUES
                ('T1', ?::uuid, 'Acme, "Foods"', 'food', 'Ohio', 'Renata', 'COO', true, 'U1',
                 'Diaz', 'r@acme.example', '+1 555', 'back-burner', 'Europe/Berlin', 'GB-eng',
                 '2026-12-01', 60, '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05',
                 'call,x', true, '2026-01-06', true, '', '2026-01-01T10:00:00.123456Z'),
                ('T1', gen_random_uuid(), '=SUM(A1)', '', '', '''@x', '', false, '', '', '', '',
                 'lost', '', '', NULL, NULL, NULL, NULL, NULL, NULL, '', false, NULL, false,
                 'crm-7', '2026-01-01T10:00:00Z')
              """,
              OWN_ID);
          handle.execute(
              """
              INSERT INTO touch VALUES ('T1', ?::uuid, gen_random_uuid(), 'U1', 'email',
                '2026-10-01T10:00:00.5Z', true, E'Hi "Renata",\r\nline; two\n\ttab 🚚')
              """,
              OWN_ID);
          handle.execute(
              """
              INSERT INTO client VALUES ('T1', gen_random_uuid(), 'Acme', 'food', 'Ohio',
                '["A;B", "the \\"C\\"", "-D"]', true, 'Halved the waste', '2020-02-01')
              """);
        });
    for (Kind kind : Kind.values()) {
      String written = source.written(kind);
      assertThat(target.read(kind, written).bad()).as(target.troubles.toString()).isZero();
      assertThat(target.written(kind).lines().sorted())
          .isEqualTo(written.lines().sorted().toList());
      assertThat(target.read(kind, written).same()).as(written).isPositive();
    }
    assertThat(target.value("SELECT company FROM prospect WHERE prospect_id = '" + OWN_ID + "'"))
        .isEqualTo("Acme, \"Foods\"");
  }

  @Test
  void an_empty_table_has_its_header() {
    assertThat(source.written(Kind.TOUCHES))
        .isEqualTo("id,prospect,channel,at,answered,member,text\n");
  }
}
