package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.followup.Deeds;

/** Whoever was erased stays erased, whatever files still have of them. */
class ErasedImportTest {

  private static final String TOUCHES =
      """
      prospect,email,channel,at,text
      7,,email,2026-11-02,"Hi Renata, private"
      ,r@acme.example,call,2026-11-03,Private too
      """;

  private final Tables tables = new Tables();

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void the_same_file_and_another_one_bring_nothing_back() {
    String crm = "id,company,first_name,last_name,email\n7,Acme,Renata,Diaz,r@acme.example\n";
    tables.read(Kind.PROSPECTS, crm);
    tables.read(Kind.TOUCHES, TOUCHES);
    erase();
    Taken nothing = new Taken(0, 0, 1, 0, true, List.of());
    assertThat(tables.read(Kind.PROSPECTS, crm)).isEqualTo(nothing);
    assertThat(tables.read(Kind.PROSPECTS, "email,role\nR@ACME.example,COO\n")).isEqualTo(nothing);
    assertThat(tables.read(Kind.PROSPECTS, "id,company,full_name\n9,ACME,renata  diaz\n"))
        .isEqualTo(nothing);
    assertThat(tables.read(Kind.PROSPECTS, tables.written(Kind.PROSPECTS))).isEqualTo(nothing);
    assertThat(tables.read(Kind.TOUCHES, TOUCHES))
        .isEqualTo(new Taken(0, 0, 2, 0, true, List.of()));
    assertThat(
            tables.value("SELECT concat_ws('|', first_name, last_name, role, email) FROM prospect"))
        .isEqualTo("|||");
    assertThat(tables.value("SELECT string_agg(text, '') FROM touch")).isEmpty();
  }

  @Test
  void an_address_that_a_file_knew_somebody_by_is_erased_too() {
    String csv = "company,email\nAcme,r@acme.example\n";
    tables.read(Kind.PROSPECTS, csv);
    erase();
    assertThat(tables.value("SELECT import_key FROM prospect")).doesNotContain("acme");
    assertThat(tables.read(Kind.PROSPECTS, csv).same()).isEqualTo(1);
  }

  @Test
  void somebody_else_in_that_company_comes_in() {
    tables.read(Kind.PROSPECTS, "company,first_name\nAcme,Renata\n");
    erase();
    assertThat(tables.read(Kind.PROSPECTS, "company,first_name\nAcme,Ivo\n").fresh()).isEqualTo(1);
  }

  private void erase() {
    UUID prospect = UUID.fromString(tables.value("SELECT prospect_id FROM prospect"));
    Deeds deeds = new Deeds(tables.database, List.of());
    var unused =
        tables.database.inTransaction(
            transaction ->
                deeds.erase(transaction, "T1", "U1", prospect, Tables.NOW).orElseThrow());
  }
}
