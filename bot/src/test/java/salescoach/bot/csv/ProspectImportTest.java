package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Prospects come in from a table, and are known again when it comes again. */
class ProspectImportTest {

  private final Tables tables = new Tables();

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void importing_twice_changes_nothing() {
    String csv =
        """
        id,company,first_name,last_name,email,stage
        1,Acme Foods,Renata,Diaz,renata@acme.example,lead
        ,Bolt,,,anna@bolt.example,
        ,Cord,Ivo,Kern,,prospect
        """;
    assertThat(read(csv)).isEqualTo(new Taken(3, 0, 0, 0, true, List.of()));
    String first = tables.written(Kind.PROSPECTS);
    assertThat(read(csv)).isEqualTo(new Taken(0, 0, 3, 0, true, List.of()));
    assertThat(tables.written(Kind.PROSPECTS)).isEqualTo(first);
  }

  @Test
  void a_row_changes_only_the_columns_that_the_file_has() {
    read("id,company,role,phone,deadline\n1,Acme,COO,123,2026-12-01\n");
    assertThat(read("id,company,role,deadline\n1,Acme,CEO,\n").changed()).isEqualTo(1);
    assertThat(value("role || ' ' || phone || ' ' || coalesce(deadline::text, 'none')"))
        .isEqualTo("CEO 123 none");
  }

  @Test
  void an_empty_cell_of_a_crm_takes_nothing_away_that_a_rep_found_out() {
    read("id,company,full_name,phone,gone\n1,Acme,Renata Diaz,123,yes\n");
    Taken taken = read("id,company,email,full_name,phone,gone\n1,,r@acme.example,,,\n");
    assertThat(taken.changed()).isEqualTo(1);
    assertThat(value("concat_ws('|', company, first_name, last_name, phone, gone, email)"))
        .isEqualTo("Acme|Renata|Diaz|123|t|r@acme.example");
  }

  @Test
  void a_row_without_an_id_is_known_by_its_email_and_then_by_its_names() {
    read("id,company,email\n7,Acme,Renata@Acme.example\n");
    assertThat(read("email,role\nrenata@acme.EXAMPLE,COO\n").changed()).isEqualTo(1);
    read("company,first_name\nBolt,Anna\n");
    assertThat(read("Company,First Name,role\nbolt ,ANNA,CFO\n").changed()).isEqualTo(1);
    assertThat(tables.value("SELECT count(*) FROM prospect")).isEqualTo("2");
  }

  @Test
  void a_prospect_that_was_put_on_file_by_hand_gets_the_files_id() {
    String byHand =
        """
        INSERT INTO prospect (workspace_id, prospect_id, company, industry, region, first_name,
          role, email) VALUES ('T1', gen_random_uuid(), 'Acme', '', '', 'Renata', '', '')
        """;
    tables.database.useTransaction(handle -> handle.execute(byHand));
    String csv = "Record ID,Company name,First Name,Email\n9,Acme,Renata,r@acme.example\n";
    assertThat(read(csv)).isEqualTo(new Taken(0, 1, 0, 0, true, List.of()));
    assertThat(value("import_key || ' ' || email")).isEqualTo("9 r@acme.example");
  }

  @Test
  void somebody_else_in_the_same_company_is_another_prospect() {
    read("company,email\nAcme,a@acme.example\n");
    assertThat(read("company,email\nAcme,b@acme.example\n").fresh()).isEqualTo(1);
    assertThat(read("id,company,email\n7,Acme,c@acme.example\n").fresh()).isEqualTo(1);
  }

  @Test
  void two_on_file_who_may_be_meant_are_told_as_that() {
    read("id,company,email\n1,Acme,r@acme.example\n2,Acme,r@acme.example\n");
    assertThat(read("email,role\nr@acme.example,COO\n").bad()).isEqualTo(1);
    assertThat(tables.troubles)
        .containsExactly("line 2: more than one prospect on file may be meant. Give its id.");
  }

  @Test
  void two_rows_about_the_same_prospect_are_taken_in_their_order() {
    Taken taken = read("id,company,role\n1,Acme,COO\n1,Acme,CEO\n2,Bolt,CFO\n");
    assertThat(taken).isEqualTo(new Taken(2, 1, 0, 0, true, List.of()));
    assertThat(tables.value("SELECT role FROM prospect WHERE import_key = '1'")).isEqualTo("CEO");
  }

  @Test
  void bad_rows_are_told_by_their_lines_and_the_good_ones_go_in() {
    Taken taken =
        read(
            "id,company,deadline,gone,stage,time_zone,sales_cycle_days,unreachable\n"
                + "1,\"Acme\nFoods\",2026-12-01,no,lead,Europe/Berlin,60,call;x\n"
                + "2,Bolt,31.02.2026,,,,,\n"
                + "3,Cord,,perhaps,,,,\n"
                + "4,Dorn,,,asleep,,,\n"
                + "5,Ende,,,,Mars/Base,,\n"
                + "6,Fink,,,,,0,\n"
                + "7,Gold,,,,,,pigeon\n"
                + "8,Hase\n"
                + "9,,,,,,,\n"
                + "10,I\0,,,,,,\n"
                + "11,"
                + "J".repeat(501)
                + ",,,,,,\n"
                + "12,\"K\"k,,,,,,\n"
                + "13,Last,,,,,,,,\n");
    assertThat(tables.troubles)
        .hasSize(11)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("line 4: there is no date \"31.02.2026\""),
            one -> assertThat(one).startsWith("line 5: gone is \"perhaps\". Write yes or no"),
            one -> assertThat(one).startsWith("line 6: the stage \"asleep\" is not known"),
            one -> assertThat(one).startsWith("line 7: there is no time zone \"Mars/Base\""),
            one -> assertThat(one).startsWith("line 8: sales_cycle_days is \"0\""),
            one -> assertThat(one).startsWith("line 9: unreachable names \"pigeon\""),
            one -> assertThat(one).startsWith("line 10: it has 2 columns, and the first line"),
            one -> assertThat(one).startsWith("line 11: it names neither"),
            one -> assertThat(one).startsWith("line 12: company has a NUL byte"),
            one -> assertThat(one).startsWith("line 13: company has more than 500 characters"),
            one -> assertThat(one).startsWith("line 14: its quotation marks"));
    assertThat(taken).isEqualTo(new Taken(2, 0, 0, 11, true, List.of()));
  }

  @Test
  void names_too_long_for_an_index_are_a_bad_row_and_keep_no_other_out() {
    String company = letters(500, 1);
    String csv =
        String.join(
            "\n",
            "company,first_name,last_name",
            "Acme,,",
            String.join(",", company, letters(400, 2), letters(400, 3)),
            String.join(",", company, letters(100, 4), ""));
    Taken taken = read(csv);
    assertThat(taken).isEqualTo(new Taken(2, 0, 0, 1, true, List.of()));
    assertThat(tables.troubles)
        .containsExactly("line 3: its company and names have more than 600 characters together.");
  }

  /** Chinese ones in no order, so that nothing makes them shorter. */
  private static String letters(int count, int seed) {
    return new Random(seed)
        .ints(count, 0x4E00, 0x9FA5)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void all_or_nothing_keeps_the_good_rows_out_where_one_is_bad() {
    String csv = "company,gone\n" + "Acme,no\n".repeat(3) + "Bolt,perhaps\nCord,no\n";
    assertThat(tables.read(Kind.PROSPECTS, csv, Tables.allOrNothing()).kept()).isFalse();
    assertThat(tables.troubles).hasSize(1);
    assertThat(tables.value("SELECT count(*) FROM prospect")).isEqualTo("0");
    String good = csv.replace("perhaps", "yes");
    assertThat(tables.read(Kind.PROSPECTS, good, Tables.allOrNothing()))
        .isEqualTo(new Taken(3, 0, 2, 0, true, List.of()));
  }

  @Test
  void understands_what_hubspot_exports() {
    Taken taken =
        read(
            """
            "Record ID","First Name","Last Name","Email","Phone Number","Contact owner","Company Name","Job Title","Lifecycle Stage","Lead Status","Time Zone","Country/Region","State/Region","Industry","Unsubscribed from all email","Create Date","Number of times contacted"
            "1501","Renata","Diaz","renata@acme.example","+1 555 0100","Walter Stone","Acme","COO","Opportunity","In Progress","america_slash_new_york","United States","Ohio","Food","true","2026-01-05 14:05","3"
            """);
    assertThat(taken.fresh()).isEqualTo(1);
    assertThat(taken.notes())
        .containsExactly(
            "Columns passed over: Number of times contacted.",
            "Not known as Slack members, so left out as owners: Walter Stone. Write a member's"
                + " id, such as U024BE7LH, or name an owner for all.");
    assertThat(
            value(
                "concat_ws('|', import_key, company, first_name, last_name, role, stage, time_zone,"
                    + " region, unreachable, member_id, created_at::timestamptz AT TIME ZONE 'UTC')"))
        .isEqualTo(
            "1501|Acme|Renata|Diaz|COO|lead|America/New_York|Ohio|email||2026-01-05 19:05:00");
  }

  @Test
  void understands_what_salesforce_exports() {
    read(
        """
        Lead ID,First Name,Last Name,Title,Company / Account,Email,Phone,Lead Status,Lead Owner,State/Province,Do Not Call,Email Opt Out,Created Date
        00Q1,Anna,Bolt,CFO,Bolt Ltd,anna@bolt.example,,Open - Not Contacted,U024BE7LH,Bavaria,1,0,1/31/2026
        """);
    assertThat(
            value(
                "concat_ws('|', import_key, company, role, stage, unreachable, member_id,"
                    + " (created_at AT TIME ZONE 'UTC')::date)"))
        .isEqualTo("00Q1|Bolt Ltd|CFO|prospect|call,voicemail|U024BE7LH|2026-01-31");
    read("Id,FirstName,LastName,Company,DoNotCall\n00Q1,Anna,Bolt,Bolt GmbH,false\n");
    assertThat(value("company || ' ' || unreachable")).isEqualTo("Bolt GmbH call,voicemail");
  }

  @Test
  void a_file_without_the_needed_columns_is_refused_with_what_it_has() {
    assertThatThrownBy(() -> read("Deal Name,Amount\u001B[2J\nx,1\n"))
        .isInstanceOf(CsvException.class)
        .hasMessageContaining("needs a column company or email")
        .hasMessageContaining("It has: Deal Name, Amount?[2J.");
    assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
    assertThat(read("company\n")).isEqualTo(new Taken(0, 0, 0, 0, true, List.of()));
  }

  @Test
  void a_day_first_is_found_out_by_the_first_rows_and_told_where_nothing_shows_it() {
    Taken told = read("company,deadline\nAcme,03/04/2026\nBolt,25/04/2026\n");
    assertThat(told).isEqualTo(new Taken(2, 0, 0, 0, true, List.of()));
    assertThat(tables.value("SELECT deadline FROM prospect WHERE company = 'Acme'"))
        .isEqualTo("2026-04-03");
    assertThat(read("company,deadline\nCord,03/04/2026\n").notes())
        .containsExactly(Notes.MONTH_FIRST);
  }

  @Test
  void whoever_wants_to_be_left_alone_is_not_disturbed_by_an_older_file() {
    read("id,company,do_not_contact\n1,Acme,yes\n");
    read("id,company,do_not_contact\n1,Acme,no\n");
    assertThat(value("do_not_contact")).isEqualTo("t");
  }

  @Test
  void whoever_came_further_since_is_not_taken_back_by_an_older_file() {
    String csv = "id,company,stage\n1,Acme,Connected\n";
    read(csv);
    tables.database.useTransaction(handle -> handle.execute("UPDATE prospect SET stage = 'lost'"));
    assertThat(read(csv).same()).isEqualTo(1);
    assertThat(value("stage")).isEqualTo("lost");
    read("id,company,stage\n2,Bolt,In progress\n");
    read("id,company,stage\n2,Bolt,Closed won\n");
    assertThat(tables.value("SELECT stage FROM prospect WHERE import_key = '2'")).isEqualTo("won");
  }

  @Test
  void new_prospects_are_the_importers_and_nobodys_morning_begins_at_the_hour_of_an_import() {
    String csv = "company,owner\nAcme,\nBolt,U2\n";
    tables.database.useTransaction(
        handle ->
            handle.execute(
                "INSERT INTO member (workspace_id, member_id, next_nudge_at)"
                    + " VALUES ('T1', 'U2', '2026-12-01T08:30:00Z')"));
    tables.read(Kind.PROSPECTS, csv, Tables.ownedBy("U1"));
    assertThat(tables.value("SELECT string_agg(member_id, ' ' ORDER BY company) FROM prospect"))
        .isEqualTo("U1 U2");
    assertThat(next("U1")).as("begins as for every newcomer, within a minute").isEqualTo("(null)");
    assertThat(next("U2")).as("stays as it was").startsWith("2026-12-01");

    // Whoever took it over in the meantime keeps it.
    tables.database.useTransaction(
        handle -> handle.execute("UPDATE prospect SET member_id = 'U3' WHERE company = 'Acme'"));
    assertThat(tables.read(Kind.PROSPECTS, csv, Tables.ownedBy("U1")).same()).isEqualTo(2);
  }

  @Test
  void a_rep_imports_only_what_is_the_reps() {
    tables.read(Kind.PROSPECTS, "id,company\n1,Acme\n", Tables.ownedBy("U2"));
    Taken taken =
        tables.read(
            Kind.PROSPECTS,
            "id,company,owner\n1,Acme Inc,\n2,Bolt,U2\n3,Cord,\n",
            Tables.onlyOf("U1"));
    assertThat(taken).isEqualTo(new Taken(1, 0, 0, 2, true, List.of()));
    assertThat(tables.troubles)
        .containsExactly(
            "line 2: another member follows up on this prospect.",
            "line 3: it is another member's prospect. Ask a manager or an admin to import it.");
  }

  private String next(String member) {
    return tables.value(
        "SELECT next_nudge_at AT TIME ZONE 'UTC' FROM member WHERE member_id = '" + member + "'");
  }

  private String value(String expression) {
    return tables.value("SELECT " + expression + " FROM prospect");
  }

  private Taken read(String csv) {
    return tables.read(Kind.PROSPECTS, csv);
  }
}
