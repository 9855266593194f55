package salescoach.bot.csv.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salescoach.bot.csv.CsvImport;
import salescoach.bot.csv.ImportOptions;
import salescoach.bot.csv.Kind;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** What people put on file comes out of Slack again, to whoever may have it. */
@Timeout(120)
class ExportInSlackTest {

  private static final String COMPLETE = "files.completeUploadExternal";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Database database = Database.at(coach.database());
  private final Person rep = coach.rep();
  private final Person lead = coach.slack().as(LEAD);

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    database.close();
    coach.close();
  }

  @Test
  void a_rep_gets_what_is_the_reps_own_in_the_conversation_with_the_coach() {
    someProspects();

    rep.command(CHANNEL, "/coach export");

    assertThat(said(coach.whisper(rep, 1))).contains("I sent you 2 prospects and 1 touch");
    Message handed = handed(rep, 1);
    assertThat(handed.text()).isEqualTo("Your export: 2 prospects and 1 touch.");
    assertThat(file(handed, 0)).contains("Acme", "'=SUM(A1)").doesNotContain("Bolt");
    assertThat(file(handed, 1)).contains("left a word").doesNotContain("of a colleague");
    assertThat(coach.slack().messages(CHANNEL)).noneMatch(it -> it.files() != null);
  }

  @Test
  void what_was_exported_changes_nothing_when_it_is_imported_again() {
    someProspects();
    rep.command(rep.dmId(), "/coach export prospects");
    String csv = file(handed(rep, 1), 0);

    rep.command(CHANNEL, "/coach import");
    rep.awaitView(ImportModal.CALLBACK);
    rep.attach(ImportModal.FILE, "again.csv", csv.getBytes(StandardCharsets.UTF_8));
    rep.submit(Map.of());

    coach.untilItSays(coach.answer(rep, 2), "0 new prospects, 0 changed, 2 as they were");
  }

  @Test
  void a_manager_gets_what_is_the_teams_or_one_table_of_it() {
    someProspects();

    lead.command(CHANNEL, "/coach export");
    assertThat(said(coach.whisper(lead, 1)))
        .contains("I sent you 3 prospects, 3 touches and 1 client");
    assertThat(file(handed(lead, 1), 0)).contains("Acme", "Bolt");
    assertThat(file(handed(lead, 1), 2)).contains("Cedar Grove");

    lead.command(CHANNEL, "/coach export Clients");
    assertThat(said(coach.whisper(lead, 2))).contains("I sent you 1 client in our");
    assertThat(handed(lead, 2).files()).hasSize(1);
  }

  @Test
  void nothing_is_left_of_whoever_was_erased() {
    someProspects();
    rep.command(CHANNEL, "/coach prospect acme");
    Message page = coach.whisper(rep, 1);
    rep.press(page, "followup_erase");
    coach.untilItSays(page, "Personal data erased");
    coach.untilAllIsKept();

    rep.command(CHANNEL, "/coach export");

    assertThat(said(coach.whisper(rep, 2))).contains("I sent you 1 prospect in our");
    assertThat(file(handed(rep, 1), 0)).doesNotContain("Acme", "Renata", "r@acme", "erased/");
  }

  @Test
  void a_rep_does_not_get_the_teams_clients_and_a_slip_of_the_pen_is_told() {
    rep.command(CHANNEL, "/coach export clients");
    assertThat(said(coach.whisper(rep, 1))).contains("Clients are the team's.");
    rep.command(CHANNEL, "/coach export everything");
    assertThat(said(coach.whisper(rep, 2))).contains("`/coach export touches`");
    rep.command(CHANNEL, "/coach export");
    assertThat(said(coach.whisper(rep, 3))).contains("nothing to export", "`/coach add`");
    lead.command(CHANNEL, "/coach export clients");
    assertThat(said(coach.whisper(lead, 1))).contains("nothing to export", "these: clients.");
    assertThat(coach.answers(rep)).isEmpty();
  }

  @Test
  void a_table_that_is_too_large_is_left_to_the_terminal_and_the_others_come() {
    someProspects();
    database.useTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO touch (workspace_id, prospect_id, touch_id, member_id, channel,
                  touched_at, text)
                SELECT workspace_id, prospect_id, gen_random_uuid(), member_id, 'email',
                  now() - n * interval '1 hour', repeat('x', 19000)
                FROM prospect, generate_series(1, 300) AS n WHERE company = 'Acme'
                """));

    rep.command(CHANNEL, "/coach export");
    assertThat(said(coach.whisper(rep, 1)))
        .contains("I sent you 2 prospects in our", "More than 5 MB", "`csv export touches touches");
    assertThat(handed(rep, 1).files()).hasSize(1);

    rep.command(CHANNEL, "/coach export touches");
    assertThat(said(coach.whisper(rep, 2))).contains("More than 5 MB").doesNotContain("I sent you");
    coach.untilAllIsKept();
    assertThat(coach.answers(rep)).hasSize(1);
  }

  @Test
  void files_that_slack_took_without_a_word_are_not_handed_out_twice() {
    someProspects();
    coach.slack().faults().dropAnswers(COMPLETE, 1);

    rep.command(CHANNEL, "/coach export");

    assertThat(said(coach.whisper(rep, 1))).contains("I sent you 2 prospects");
    coach.untilAllIsKept();
    assertThat(coach.answers(rep)).hasSize(1);
  }

  @Test
  void files_that_slack_never_took_are_brought_again() {
    someProspects();
    coach.slack().faults().fail(COMPLETE, 1);

    rep.command(CHANNEL, "/coach export");

    assertThat(said(coach.whisper(rep, 1))).contains("I sent you 2 prospects");
    assertThat(file(handed(rep, 1), 0)).contains("Acme");
  }

  @Test
  void where_slack_takes_no_files_the_terminal_is_named() {
    someProspects();
    coach.slack().faults().refuse("files.getUploadURLExternal", 1, "missing_scope");

    rep.command(CHANNEL, "/coach export prospects");

    assertThat(said(coach.whisper(rep, 1)))
        .contains("takes no files", "`csv export prospects prospects.csv`")
        .doesNotContain("I sent you");
    assertThat(coach.answers(rep)).isEmpty();
  }

  @Test
  void the_coach_does_not_answer_to_its_own_files() {
    someProspects();
    rep.command(CHANNEL, "/coach export");
    coach.whisper(rep, 1);
    handed(rep, 1);
    rep.dm("hello");
    coach.answer(rep, 2);
    coach.untilAllIsKept();

    assertThat(coach.answers(rep)).hasSize(2);
  }

  private void someProspects() {
    imported(
        Kind.PROSPECTS,
        """
        id,company,first_name,email,role,owner
        1,Acme,Renata,r@acme.example,,%1$s
        2,Cape,,c@cape.example,=SUM(A1),%1$s
        3,Bolt,Ann,a@bolt.example,,%2$s
        """
            .formatted(REP, OTHER_REP));
    imported(
        Kind.TOUCHES,
        """
        prospect,channel,at,text,member
        1,voicemail,2026-01-05,left a word,%1$s
        1,email,2026-01-06,of a colleague,%2$s
        3,email,2026-01-07,to a colleague's,%1$s
        """
            .formatted(REP, OTHER_REP));
    imported(Kind.CLIENTS, "name\nCedar Grove\n");
  }

  private void imported(Kind kind, String csv) {
    String workspace = coach.slack().team().id();
    new CsvImport(database, ImportOptions.of(workspace), Instant.now())
        .read(
            kind,
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            new CsvImport.Listener(
                trouble -> {
                  throw new AssertionError(trouble.toString());
                },
                rows -> {}));
  }

  /** The message with files of that number in the person's own conversation, counted from 1. */
  private Message handed(Person person, int number) {
    List<Message> all =
        coach.eventually(
            () -> coach.answers(person).stream().filter(it -> it.files() != null).toList(),
            found -> found.size() >= number);
    return all.get(number - 1);
  }

  private String file(Message message, int place) {
    List<String> urls = new ArrayList<>();
    Optional.ofNullable(message.files())
        .ifPresent(
            files -> files.forEach(it -> urls.add(it.path("url_private_download").asString(""))));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(urls.get(place)))
            .header("Authorization", "Bearer " + coach.slack().botToken())
            .build();
    return HttpClient.newHttpClient()
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .join()
        .body();
  }
}
