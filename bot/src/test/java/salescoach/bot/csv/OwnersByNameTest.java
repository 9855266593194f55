package salescoach.bot.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A CRM names people; the coach knows members by their ids. */
class OwnersByNameTest {

  private static final String NOBODY =
      "Not known as Slack members, so left out as owners: Walter Stone. Write a member's id, such"
          + " as U024BE7LH, or name an owner for all.";

  private final Tables tables = new Tables();

  @BeforeEach
  void members() {
    tables.database.useTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO member (workspace_id, member_id, name, deactivated)
                VALUES ('T1', 'U1', 'Tomas Lindqvist', false), ('T1', 'U2', 'Sam Lee', false),
                  ('T1', 'U3', 'sam  lee', false), ('T1', 'U4', 'Walter Stone', true),
                  ('T1', 'U5', '', false), ('T2', 'U6', 'Walter Stone', false)
                """));
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void a_full_name_that_one_member_has_counts_whatever_its_capitals_and_spaces() {
    Taken taken = read("Company name,Contact owner\nAcme,tomas  LINDQVIST\nBolt,U2\n");

    assertThat(taken.notes()).isEmpty();
    assertThat(owner("Acme")).isEqualTo("U1");
    assertThat(owner("Bolt")).isEqualTo("U2");
    assertThat(read("Company name,Contact owner\nAcme,Tomas Lindqvist\n").same()).isEqualTo(1);
  }

  @Test
  void a_part_of_a_name_is_no_name() {
    assertThat(read("company,Lead Owner\nAcme,Tomas\n").notes()).hasSize(1);
    assertThat(owner("Acme")).isEmpty();
  }

  @Test
  void two_who_are_called_alike_are_told_once_and_the_rows_go_in_without_them() {
    Taken taken = read("company,Owner Name\nAcme,Sam Lee\nBolt,Sam Lee\nCape,\n");

    assertThat(taken.fresh()).isEqualTo(3);
    assertThat(taken.notes())
        .containsExactly(
            "More than one member is called so, so left out as owners: Sam Lee. Write the"
                + " member's id, such as U024BE7LH.");
    assertThat(owner("Acme")).isEmpty();
  }

  @Test
  void who_has_left_and_who_is_elsewhere_is_nobody() {
    assertThat(read("company,owner\nAcme,Walter Stone\n").notes()).containsExactly(NOBODY);
    assertThat(owner("Acme")).isEmpty();
  }

  @Test
  void a_touch_is_by_whoever_is_named() {
    read("company,email\nAcme,a@acme.example\n");
    tables.read(
        Kind.TOUCHES,
        "email,channel,at,Assigned\na@acme.example,call,2026-11-02,Tomas LINDQVIST\n");

    assertThat(tables.value("SELECT member_id FROM touch")).isEqualTo("U1");
  }

  @Test
  void a_name_makes_nobody_elses_prospect_ones_own() {
    String csv = "company,owner\nAcme,Tomas Lindqvist\n";

    assertThat(tables.read(Kind.PROSPECTS, csv, Tables.onlyOf("U2")).bad()).isEqualTo(1);
    assertThat(tables.troubles.toString()).contains("another member's prospect");
    assertThat(tables.read(Kind.PROSPECTS, csv, Tables.onlyOf("U1")).fresh()).isEqualTo(1);
  }

  @Test
  void what_was_reassigned_does_not_go_back_by_a_name_and_does_by_an_id() {
    read("company,owner\nAcme,U2\n");
    read("company,owner\nAcme,Tomas Lindqvist\n");
    assertThat(owner("Acme")).isEqualTo("U2");
    read("company,owner\nAcme,U1\n");
    assertThat(owner("Acme")).isEqualTo("U1");
  }

  @Test
  void all_or_nothing_knows_names_too() {
    String csv = "company,owner\nAcme,Tomas Lindqvist\nBolt,Walter Stone\n";

    assertThat(tables.read(Kind.PROSPECTS, csv, Tables.allOrNothing()))
        .isEqualTo(new Taken(2, 0, 0, 0, true, List.of(NOBODY)));
    assertThat(owner("Acme")).isEqualTo("U1");
  }

  private Taken read(String csv) {
    return tables.read(Kind.PROSPECTS, csv);
  }

  private String owner(String company) {
    return tables.value("SELECT member_id FROM prospect WHERE company = '" + company + "'");
  }
}
