package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever asked to be left alone stays so, whichever file names them again. */
class LeftAloneImportTest {

  private final Tables tables = new Tables();

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void another_file_s_row_for_the_same_person_is_not_to_be_contacted_either() {
    tables.read(
        Kind.PROSPECTS,
        """
        id,company,first_name,last_name,email,do_not_contact
        crm-1,Acme,Renata,Diaz,r@acme.example,yes
        """);
    tables.read(
        Kind.PROSPECTS,
        """
        id,company,first_name,last_name,email
        hub-1,Elsewhere,R,D,R@acme.example
        hub-2,ACME,renata,diaz,renata@home.example
        hub-3,Acme,Ivo,Kos,ivo@acme.example
        """);
    assertThat(
            tables.value(
                "SELECT string_agg(import_key, ' ' ORDER BY import_key) FROM prospect"
                    + " WHERE do_not_contact"))
        .isEqualTo("crm-1 hub-1 hub-2");
  }
}
