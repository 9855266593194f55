package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Touches find their prospects. */
class TouchImportTest {

  private final Tables tables = new Tables();

  @BeforeEach
  void prospects() {
    tables.read(
        Kind.PROSPECTS,
        """
        id,company,first_name,last_name,email
        1,Acme,Renata,Diaz,renata@acme.example
        2,Bolt,Anna,Bolt,
        """);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void a_touch_finds_its_prospect_by_id_by_email_and_by_names() {
    String csv =
        """
        prospect,email,company,first_name,last_name,channel,at,answered,text
        1,,,,,call,2026-11-02T15:00:00Z,no,
        ,RENATA@acme.example,,,,email,2026-11-03 09:30,yes,"Two
        lines"
        ,,bolt,anna,bolt,voicemail,11/22/2026,,
        """;
    assertThat(read(csv)).isEqualTo(new Taken(3, 0, 0, 0, true, List.of()));
    assertThat(read(csv)).isEqualTo(new Taken(0, 0, 3, 0, true, List.of()));
    assertThat(
            tables.value(
                "SELECT string_agg(p.import_key || t.channel, ' ' ORDER BY t.touched_at)"
                    + " FROM touch t JOIN prospect p USING (workspace_id, prospect_id)"))
        .isEqualTo("1call 1email 2voicemail");
  }

  @Test
  void a_touch_of_the_same_moment_and_channel_is_the_same_and_an_id_tells_it_better() {
    read("prospect,channel,at\n1,call,2026-11-02\n");
    assertThat(read("prospect,channel,at,text\n1,call,2026-11-02,Hello\n").changed()).isEqualTo(1);
    read("id,prospect,channel,at\n77,1,email,2026-11-03\n");
    assertThat(read("id,prospect,channel,at\n77,1,email,2026-11-04\n").changed()).isEqualTo(1);
    assertThat(tables.value("SELECT count(*) FROM touch")).isEqualTo("2");
  }

  @Test
  void an_empty_cell_takes_no_text_away() {
    read("id,prospect,channel,at,answered,text\n77,1,call,2026-11-02,yes,Hello\n");
    assertThat(read("id,prospect,channel,at,answered,text\n77,1,call,2026-11-02,,\n").same())
        .isEqualTo(1);
    assertThat(tables.value("SELECT text || answered FROM touch")).isEqualTo("Hellotrue");
  }

  @Test
  void bad_rows_are_told() {
    read(
        """
        prospect,email,channel,at
        9,,call,2026-11-02
        1,,pigeon,2026-11-02
        1,,call,
        1,,call,2027-11-02
        ,,call,2026-11-02
        1,,,2026-11-02
        """);
    assertThat(tables.troubles)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("line 2: its prospect is not on file"),
            one -> assertThat(one).startsWith("line 3: the channel \"pigeon\" is not known"),
            one -> assertThat(one).startsWith("line 4: it does not tell when it was"),
            one -> assertThat(one).startsWith("line 5: it is still to come"),
            one -> assertThat(one).startsWith("line 6: it does not tell with whom"),
            one -> assertThat(one).startsWith("line 7: it does not tell the channel"));
  }

  @Test
  void understands_hubspots_calls_and_salesforces_tasks() {
    read(
        """
        Record ID,Call Title,Call outcome,Call notes,Activity date,Activity assigned to,Associated Contact IDs
        901,Call with Renata,Left voicemail,,2026-11-02 10:15,Walter Stone,1;2
        902,Call with Renata,Connected,Will call back,2026-11-03 10:15,U024BE7LH,1
        """);
    read(
        """
        Activity ID,Subject,Date,Type,Assigned,Company / Account,Contact,Call Result,Comments
        00T1,Call,11/20/2026,Call,Walter Stone,Bolt,Anna Bolt,No answer,Nobody there
        """);
    assertThat(
            tables.value(
                "SELECT string_agg(channel || ' ' || answered || ' ' || member_id || ' ' || text,"
                    + " '|' ORDER BY touched_at) FROM touch"))
        .isEqualTo(
            "voicemail false  Call with Renata|call true U024BE7LH Will call back"
                + "|call false  Nobody there");
  }

  @Test
  void a_rep_brings_no_touches_along_that_somebody_else_made() {
    tables.database.useTransaction(
        handle -> handle.execute("UPDATE prospect SET member_id = 'U1'"));
    String csv = "prospect,channel,at,member\n1,call,2026-11-02,U2\n1,call,2026-11-03,\n";
    Taken taken = tables.read(Kind.TOUCHES, csv, Tables.onlyOf("U1"));
    assertThat(taken).isEqualTo(new Taken(1, 0, 0, 1, true, List.of()));
    assertThat(tables.troubles)
        .containsExactly("line 2: another member made it. Ask a manager or an admin to import it.");
    read(csv);
    assertThat(tables.read(Kind.TOUCHES, csv, Tables.onlyOf("U1")).same())
        .as("what a predecessor did stays with the prospect")
        .isEqualTo(2);
  }

  @Test
  void a_file_without_a_channel_or_a_date_is_refused() {
    assertThatThrownBy(() -> read("prospect,text\n1,x\n"))
        .isInstanceOf(CsvException.class)
        .hasMessageContaining("a column channel, and a column at");
  }

  private Taken read(String csv) {
    return tables.read(Kind.TOUCHES, csv);
  }
}
