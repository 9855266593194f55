package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.curate.TestEntries.change;
import static salescoach.bot.curate.TestEntries.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.curate.message.ChangeKind;
import salescoach.bot.storage.Database;
import salescoach.bot.storage.DatabaseAddress;
import salescoach.bot.storage.TestPostgres;
import salescoach.playbook.Answer.Outcome;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;

class TeamPlaybookTest {

  private static final String WORKSPACE = "T1";
  private static final String QUESTION = "What do I tell a purchasing department?";
  private static final Entry OWN = entry("purchasing", "Purchasing departments", QUESTION);

  private final DatabaseAddress address = TestPostgres.fresh();
  private final Database database = Database.at(address);
  private final EntryStore store = new EntryStore(database);
  private final TeamPlaybook playbook = new TeamPlaybook(database, WORKSPACE, Playbook::standard);

  @AfterEach
  void close() {
    database.close();
  }

  private void make(String key, ChangeKind kind, Entry entry, int basedOn) {
    database.useTransaction(it -> store.make(it, WORKSPACE, change(key, kind, entry, basedOn)));
    playbook.poll();
  }

  @Test
  void a_team_entry_is_found_until_it_is_retired_and_again_when_it_is_restored() {
    make("k1", ChangeKind.CREATED, OWN, 0);
    assertThat(playbook.get().answer(QUESTION).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(playbook.get().answer(QUESTION).entry()).contains(OWN);
    make("k2", ChangeKind.RETIRED, OWN, 1);
    assertThat(playbook.get().entry("purchasing")).isEmpty();
    make("k3", ChangeKind.RESTORED, OWN, 2);
    assertThat(playbook.get().entry("purchasing")).contains(OWN);
  }

  @Test
  void it_stands_in_the_place_of_a_built_in_one_which_comes_back() {
    Entry builtIn = Playbook.standard().entry("voicemail-length").orElseThrow();
    Entry ours = entry("voicemail-length", "Voicemails with us", QUESTION);
    make("k1", ChangeKind.CREATED, ours, 0);
    assertThat(playbook.get().entry("voicemail-length")).contains(ours);
    assertThat(playbook.get().entries()).hasSameSizeAs(Playbook.standard().entries());
    make("k2", ChangeKind.RETIRED, ours, 1);
    assertThat(playbook.get().entry("voicemail-length")).contains(builtIn);
  }

  @Test
  void a_link_to_a_retired_entry_does_not_show() {
    Entry linking = TestEntries.linking("linking", "purchasing");
    make("k1", ChangeKind.CREATED, OWN, 0);
    make("k2", ChangeKind.CREATED, linking, 0);
    assertThat(playbook.get().related(linking)).containsExactly(OWN);
    make("k3", ChangeKind.RETIRED, OWN, 1);
    assertThat(playbook.get().related(linking)).isEmpty();
  }

  @Test
  void a_built_in_entry_that_the_team_looked_at_carries_that_day_and_stays_the_built_in_one() {
    Entry builtIn = Playbook.standard().entry("tone").orElseThrow();
    LocalDate day = builtIn.reviewed().plusDays(200);
    database.useTransaction(it -> store.review(it, WORKSPACE, "tone", day, TestEntries.BY));
    playbook.poll();
    assertThat(playbook.get().entry("tone")).contains(Entries.reviewed(builtIn, day));
    database.useTransaction(
        it -> store.review(it, WORKSPACE, "tone", LocalDate.of(2020, 1, 1), TestEntries.BY));
    playbook.poll();
    assertThat(playbook.get().entry("tone")).contains(builtIn);
  }

  @Test
  void nothing_is_made_anew_where_nothing_changed() {
    Playbook before = playbook.get();
    playbook.poll();
    assertThat(playbook.get()).isSameAs(before);
  }

  @Test
  void it_stays_as_it_was_while_the_database_is_out_of_reach() {
    make("k1", ChangeKind.CREATED, OWN, 0);
    database.close();
    playbook.poll();
    assertThat(playbook.get().entry("purchasing")).contains(OWN);
  }
}
