package salescoach.bot.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;
import static salescoach.bot.run.PlayedCoach.LEAD;
import static salescoach.bot.run.PlayedCoach.OTHER_REP;
import static salescoach.bot.run.PlayedCoach.REP;
import static salescoach.bot.run.PlayedCoach.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;

/** How a team keeps its playbook alive; the lead is its admin, and so a curator. */
class CurateInSlackTest {

  private static final String ADVICE =
      "When procurement wants a discount, ask what it is for. Then trade it for a reference.";

  private static final String QUESTION = "What do I say when procurement wants a discount?";

  private static final Map<String, String> DISCOUNT =
      Map.of(
          "curate_title", "When procurement wants a discount",
          "curate_questions", QUESTION + "\nprocurement discount?",
          "curate_tags", "pricing");

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person lead = coach.slack().as(LEAD);
  private final Person rep = coach.rep();
  private final Person other = coach.slack().as(OTHER_REP);

  @AfterEach
  void nothing_was_refused_and_everything_stops() {
    assertThat(coach.slack().refused()).isEmpty();
    coach.close();
  }

  /** The lead makes an entry of a message in the channel. */
  private void saveTheAdvice() {
    rep.say(CHANNEL, ADVICE);
    List<Message> said = coach.slack().messages(CHANNEL);
    lead.shortcut("save_to_playbook", said.get(said.size() - 1));
    lead.awaitView("curate_entry");
    lead.submit(DISCOUNT);
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1))).contains("Saved", "When procurement wants a discount");
  }

  private Map<String, String> with(String field, String value) {
    Map<String, String> values = new HashMap<>(DISCOUNT);
    values.put(field, value);
    return values;
  }

  private Message list(Person person, int whisper) {
    person.command(CHANNEL, "/coach playbook");
    return coach.whisper(person, whisper);
  }

  @Test
  void a_message_becomes_an_entry_that_answers_at_once() {
    saveTheAdvice();
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 1)))
        .contains("When procurement wants a discount", ADVICE, "Kept by <@" + LEAD + ">");
  }

  @Test
  void what_is_wrong_in_the_form_is_told_at_its_field() {
    saveTheAdvice();
    Message list = list(lead, 1);
    lead.press(list, "curate_new");
    lead.awaitView("curate_entry");
    Map<String, String> taken = new HashMap<>(DISCOUNT);
    taken.put("curate_answer", ADVICE);
    lead.submit(taken);
    assertThat(lead.awaitErrors().errors())
        .containsOnlyKeys("curate_title", "curate_questions")
        .hasEntrySatisfying(
            "curate_title", error -> assertThat(error).contains("Your team has an entry"))
        .hasEntrySatisfying(
            "curate_questions", error -> assertThat(error).contains("is a question of"));
    taken.put("curate_title", "Voicemail: length");
    taken.put("curate_questions", "Does a built-in entry have this id?");
    lead.submit(taken);
    coach.eventually(
        () -> lead.view().orElseThrow().errors().toString(), it -> it.contains("built-in entry"));
  }

  @Test
  void an_entry_is_edited_and_somebody_elses_change_is_not_overwritten() {
    saveTheAdvice();
    TestEntries.execute(
        coach.database(),
        "INSERT INTO member (workspace_id, member_id, curator) VALUES (?, ?, true)",
        coach.slack().team().id(),
        OTHER_REP);
    Message saved = coach.answer(lead, 1);
    lead.press(saved, "curate_edit");
    lead.awaitView("curate_entry");
    Message list = list(other, 1);
    other.choose(list, "curate_menu", "curate_edit:when-procurement-wants-a-discount");
    assertThat(other.awaitView("curate_entry").values().toString()).contains(ADVICE);
    other.submit(Map.of("curate_answer", "Never give a discount."));
    other.awaitClosed();
    coach.answer(other, 1);

    lead.submit(Map.of("curate_answer", "Always give a discount."));
    assertThat(lead.awaitErrors().errors().get("curate_title")).contains("Somebody changed this");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 1))).contains("Never give a discount.");

    lead.closeView();
    lead.press(saved, "curate_history");
    assertThat(lead.awaitView("curate_history_page").blocks().toString())
        .contains("wrote it", "<@" + OTHER_REP + "> edited it", "Changed: the answer");
  }

  @Test
  void an_entry_is_retired_with_a_word_about_its_links_and_restored() {
    saveTheAdvice();
    Message list = list(lead, 1);
    lead.press(list, "curate_new");
    lead.awaitView("curate_entry");
    lead.submit(
        Map.of(
            "curate_title", "Price talks",
            "curate_questions", "How do price talks begin?",
            "curate_answer", "With their problem.",
            "curate_related", "when-procurement-wants-a-discount"));
    lead.awaitClosed();
    coach.answer(lead, 2);

    lead.press(coach.answer(lead, 1), "curate_history");
    lead.awaitView("curate_history_page");
    lead.closeView();
    lead.choose(list(lead, 2), "curate_open", "when-procurement-wants-a-discount");
    Message opened = coach.whisper(lead, 3);
    assertThat(said(opened)).contains(ADVICE, "your team's own");
    lead.press(opened, "curate_retire");
    assertThat(lead.awaitView("curate_retire_form").blocks().toString()).contains("Price talks");
    lead.submit(Map.of());
    lead.awaitClosed();
    Message retired = coach.answer(lead, 3);
    assertThat(said(retired)).contains("Retired", "Still linked from “Price talks”");

    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 1))).doesNotContain(ADVICE);
    rep.command(CHANNEL, "/coach ask How do price talks begin?");
    assertThat(said(coach.whisper(rep, 2))).doesNotContain("When procurement wants");
    lead.press(retired, "curate_restore");
    assertThat(said(coach.whisper(lead, 4))).contains("Restored");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 3))).contains(ADVICE);
  }

  @Test
  void a_built_in_entry_gives_way_to_the_teams_and_comes_back() {
    String asked = "How long should a voicemail be?";
    lead.choose(list(lead, 1), "curate_open", "voicemail-length");
    Message opened = coach.whisper(lead, 2);
    assertThat(said(opened)).contains("It comes with the coach");
    lead.press(opened, "curate_edit");
    assertThat(lead.awaitView("curate_entry").values().toString()).contains(asked);
    lead.submit(Map.of("curate_answer", "Twenty seconds in our team."));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1))).contains("stands in the place of the built-in");
    rep.command(CHANNEL, "/coach ask " + asked);
    assertThat(said(coach.whisper(rep, 1))).contains("Twenty seconds", "Fault: Too long");

    lead.choose(list(lead, 3), "curate_menu", "curate_retire:voicemail-length");
    assertThat(lead.awaitView("curate_retire_form").blocks().toString()).contains("is back");
    lead.submit(Map.of());
    lead.awaitClosed();
    coach.answer(lead, 2);
    rep.command(CHANNEL, "/coach ask " + asked);
    assertThat(said(coach.whisper(rep, 2))).contains("30 seconds").doesNotContain("Twenty");
  }

  @Test
  void questions_without_an_answer_become_an_entry_and_whoever_asked_is_told_once() {
    String own = "What about pets in the office?";
    ask(rep, own);
    ask(other, "pets in the office");
    ask(other, "Is there anything about office pets?");
    ask(rep, "What is an NDA?");
    coach.untilAllIsKept();
    Message list = list(lead, 1);
    assertThat(said(list)).contains("Asked 3 times by 2 people", "Asked once", own);

    lead.press(list, "curate_write");
    assertThat(lead.awaitView("curate_entry").values().toString())
        .contains(own, "pets in the office", "office pets");
    lead.submit(
        Map.of(
            "curate_title", "Pets",
            "curate_answer", "Greet the dog first."));
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1))).contains("It answers 3 open questions");
    assertThat(said(coach.answer(rep, 1))).contains("has an answer now", own, "Greet the dog");
    coach.answer(other, 1);

    lead.press(coach.answer(lead, 1), "curate_edit");
    lead.awaitView("curate_entry");
    lead.submit(Map.of("curate_answer", "Greet the cat first."));
    lead.awaitClosed();
    coach.answer(lead, 2);
    coach.untilAllIsKept();
    assertThat(coach.answers(rep)).hasSize(1);
    assertThat(coach.answers(other)).hasSize(1);
    assertThat(said(list(lead, 2)))
        .doesNotContain("Asked 3 times", own)
        .contains("What is an NDA?");

    rep.press(coach.answer(rep, 1), "curate_open");
    assertThat(said(coach.answer(rep, 2))).contains("Greet the cat first.");
  }

  @Test
  void an_open_question_that_the_entry_answers_anyway_is_answered_too() {
    ask(rep, QUESTION);
    coach.untilAllIsKept();
    saveTheAdvice();
    assertThat(said(coach.answer(lead, 1))).contains("It answers 1 open question");
    assertThat(said(coach.answer(rep, 1))).contains("has an answer now");
  }

  @Test
  void an_entry_that_was_no_help_is_edited_for_those_who_said_so() {
    String workspace = coach.slack().team().id();
    TestEntries.noHelp(coach.database(), workspace, REP, "how long exactly?", "voicemail-length");
    Message list = list(lead, 1);
    assertThat(said(list)).contains("They missed: “a number”");
    lead.press(list, "curate_write");
    assertThat(lead.awaitView("curate_entry").values().toString())
        .contains("How long should a voicemail be?", "how long exactly?");
    lead.submit(Map.of("curate_answer", "Thirty seconds, by the clock."));
    lead.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("how long exactly?", "Thirty seconds");
  }

  @Test
  void an_asker_is_told_once_though_slack_does_not_say_that_it_took_the_word() {
    ask(rep, QUESTION);
    ask(other, QUESTION);
    coach.untilAllIsKept();
    coach.slack().faults().storeWithoutAnswer(1);
    rep.say(CHANNEL, ADVICE);
    List<Message> said = coach.slack().messages(CHANNEL);
    lead.shortcut("save_to_playbook", said.get(said.size() - 1));
    lead.awaitView("curate_entry");
    lead.submit(DISCOUNT);
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 1))).contains("It answers 2 open questions");
    coach.untilAllIsKept();
    assertThat(coach.answers(rep)).hasSize(1);
    assertThat(coach.answers(other)).hasSize(1);
    assertThat(coach.answers(lead)).hasSize(1);
    lead.press(coach.answer(lead, 1), "curate_history");
    assertThat(lead.awaitView("curate_history_page").blocks().toString())
        .contains("It answered 2 questions")
        .doesNotContain("edited it");
  }

  @Test
  void questions_are_put_aside_as_they_were_read_and_the_list_stays_as_it_was_chosen() {
    ask(rep, "What about pets in the office?");
    ask(other, "pets in the office");
    lead.command(CHANNEL, "/coach playbook voicemail");
    Message list = coach.whisper(lead, 1);
    ask(rep, "Is there anything about office pets?");
    lead.press(list, "curate_ignore");
    assertThat(said(coach.whisper(lead, 2))).contains("Put aside: 2 questions");
    assertThat(said(coach.slack().ephemerals(LEAD).get(0)))
        .contains("searched", "Asked once", "Is there anything about office pets?")
        .doesNotContain("When should I give up", "What about pets");
    lead.press(coach.slack().ephemerals(LEAD).get(0), "curate_ignore");
    coach.eventually(
        () -> said(coach.slack().ephemerals(LEAD).get(0)),
        it -> it.contains("Everything asked was answered"));
    lead.press(list, "curate_ignore");
    assertThat(said(coach.whisper(lead, 4))).contains("not open any more as you read them");
  }

  @Test
  void an_entry_is_written_for_what_was_read_and_not_for_what_came_since() {
    ask(rep, "What about pets in the office?");
    Message list = list(lead, 1);
    ask(other, "Is there anything about office pets?");
    lead.press(list, "curate_write");
    assertThat(lead.awaitView("curate_entry").values().toString())
        .contains("What about pets")
        .doesNotContain("Is there anything");
  }

  @Test
  void others_see_the_playbook_and_change_nothing() {
    Message list = list(rep, 1);
    assertThat(said(list))
        .contains("How long should a voicemail be?")
        .doesNotContain("Questions without an answer", "curate_new");
    rep.choose(list, "curate_open", "voicemail-length");
    assertThat(said(coach.whisper(rep, 2))).contains("30 seconds").doesNotContain("curate_edit");
    rep.say(CHANNEL, ADVICE);
    List<Message> said = coach.slack().messages(CHANNEL);
    rep.shortcut("save_to_playbook", said.get(said.size() - 1));
    assertThat(said(coach.whisper(rep, 3))).contains("Only curators", "<@" + LEAD + ">");
    assertThat(rep.view()).isEmpty();
    rep.command(CHANNEL, "/coach playbook voicemail");
    assertThat(said(coach.whisper(rep, 4)))
        .contains("How long should a voicemail be?")
        .doesNotContain("When should I give up");
  }

  @Test
  void whoever_keeps_an_entry_may_edit_it() {
    rep.say(CHANNEL, ADVICE);
    List<Message> said = coach.slack().messages(CHANNEL);
    lead.shortcut("save_to_playbook", said.get(said.size() - 1));
    lead.awaitView("curate_entry");
    lead.submit(with("curate_owner", REP));
    lead.awaitClosed();
    coach.answer(lead, 1);
    ReviewNoticesTest.age(coach.database(), "when-procurement-wants-a-discount");
    ReviewNoticesTest.sendNotices(coach);
    Message notice = coach.answer(rep, 1);
    assertThat(said(notice)).contains("Is this still right?", "When procurement wants");
    rep.press(notice, "curate_edit");
    rep.awaitView("curate_entry");
    rep.submit(Map.of("curate_answer", "Ask me."));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 2))).contains("Saved");
  }

  /** An entry that the lead wrote and a rep keeps. */
  private void savedForTheRep() {
    rep.say(CHANNEL, ADVICE);
    List<Message> said = coach.slack().messages(CHANNEL);
    lead.shortcut("save_to_playbook", said.get(said.size() - 1));
    lead.awaitView("curate_entry");
    lead.submit(with("curate_owner", REP));
    lead.awaitClosed();
    coach.answer(lead, 1);
  }

  private void retire() {
    lead.press(openedByLead(), "curate_retire");
    lead.awaitView("curate_retire_form");
    lead.submit(Map.of());
    lead.awaitClosed();
    coach.answer(lead, 2);
  }

  private Message openedByLead() {
    lead.choose(list(lead, 1), "curate_open", "when-procurement-wants-a-discount");
    return coach.whisper(lead, 2);
  }

  @Test
  void whoever_keeps_an_entry_edits_it_from_the_list_until_it_is_retired() {
    savedForTheRep();
    rep.choose(list(rep, 1), "curate_open", "when-procurement-wants-a-discount");
    Message opened = coach.whisper(rep, 2);
    assertThat(said(opened))
        .contains("curate_edit")
        .doesNotContain("curate_retire", "curate_history");
    rep.press(opened, "curate_edit");
    rep.awaitView("curate_entry");
    retire();
    rep.submit(Map.of("curate_answer", "Ask me."));
    assertThat(rep.awaitErrors().errors().get("curate_title")).contains("Somebody changed this");
    rep.closeView();
    rep.press(opened, "curate_edit");
    assertThat(said(coach.whisper(rep, 3))).contains("Only curators");
    assertThat(rep.view()).isEmpty();
  }

  @Test
  void a_form_of_a_retired_entry_is_not_saved_for_somebody_who_is_curator_no_more() {
    savedForTheRep();
    retire();
    curator(REP, true);
    rep.command(CHANNEL, "/coach playbook procurement");
    Message list = coach.whisper(rep, 1);
    assertThat(said(list)).contains("When procurement wants a discount  (retired)");
    rep.choose(list, "curate_open", "when-procurement-wants-a-discount");
    rep.press(coach.whisper(rep, 2), "curate_edit");
    rep.awaitView("curate_entry");
    curator(REP, false);
    rep.submit(Map.of("curate_answer", "Ask me."));
    rep.awaitClosed();
    assertThat(said(coach.answer(rep, 1))).contains("Only curators");
  }

  private void curator(String member, boolean is) {
    TestEntries.execute(
        coach.database(),
        "INSERT INTO member (workspace_id, member_id, curator) VALUES (?, ?, ?)"
            + " ON CONFLICT (workspace_id, member_id) DO UPDATE SET curator = excluded.curator",
        coach.slack().team().id(),
        member,
        is);
  }

  @Test
  void a_retired_entry_is_found_by_its_title_by_curators_only() {
    saveTheAdvice();
    retire();
    lead.command(CHANNEL, "/coach playbook procurement");
    Message found = coach.whisper(lead, 3);
    assertThat(said(found)).contains("When procurement wants a discount  (retired)");
    lead.choose(found, "curate_open", "when-procurement-wants-a-discount");
    assertThat(said(coach.whisper(lead, 4))).contains("It is retired", ADVICE);
    rep.command(CHANNEL, "/coach playbook procurement");
    assertThat(said(coach.whisper(rep, 1))).doesNotContain("When procurement wants a discount");
  }

  @Test
  void an_entry_that_was_changed_since_it_was_asked_about_is_not_retired() {
    savedForTheRep();
    lead.press(openedByLead(), "curate_retire");
    lead.awaitView("curate_retire_form");
    rep.choose(list(rep, 1), "curate_open", "when-procurement-wants-a-discount");
    rep.press(coach.whisper(rep, 2), "curate_edit");
    rep.awaitView("curate_entry");
    rep.submit(Map.of("curate_answer", "Never give a discount."));
    rep.awaitClosed();
    coach.answer(rep, 1);
    lead.submit(Map.of());
    lead.awaitClosed();
    assertThat(said(coach.answer(lead, 2)))
        .contains("Not retired", "<@" + REP + "> did", "procurement");
    rep.command(CHANNEL, "/coach ask " + QUESTION);
    assertThat(said(coach.whisper(rep, 3))).contains("Never give a discount.");
  }

  @Test
  void whoever_hands_an_entry_over_is_told_that_it_is_saved_at_a_second_try_too() {
    savedForTheRep();
    ask(other, "Who pays for the pets?");
    rep.choose(list(rep, 1), "curate_open", "when-procurement-wants-a-discount");
    rep.press(coach.whisper(rep, 2), "curate_edit");
    rep.awaitView("curate_entry");
    coach.slack().faults().storeWithoutAnswer(1);
    rep.submit(
        Map.of("curate_questions", QUESTION + "\nWho pays for the pets?", "curate_owner", LEAD));
    rep.awaitClosed();
    assertThat(said(coach.answer(other, 1))).contains("has an answer now");
    assertThat(said(coach.answer(rep, 1))).contains("Saved", "1 open question");
  }

  @Test
  void an_edit_keeps_the_links_to_retired_entries() {
    saveTheAdvice();
    lead.press(list(lead, 1), "curate_new");
    lead.awaitView("curate_entry");
    lead.submit(
        Map.of(
            "curate_title", "Price talks",
            "curate_questions", "How do price talks begin?",
            "curate_answer", "With their problem.",
            "curate_related", "when-procurement-wants-a-discount"));
    lead.awaitClosed();
    Message saved = coach.answer(lead, 2);
    lead.choose(list(lead, 2), "curate_open", "when-procurement-wants-a-discount");
    lead.press(coach.whisper(lead, 3), "curate_retire");
    lead.awaitView("curate_retire_form");
    lead.submit(Map.of());
    lead.awaitClosed();
    Message retired = coach.answer(lead, 3);
    lead.press(saved, "curate_edit");
    lead.awaitView("curate_entry");
    lead.submit(Map.of("curate_answer", "With what it costs them."));
    lead.awaitClosed();
    coach.answer(lead, 4);
    lead.press(retired, "curate_restore");
    coach.whisper(lead, 4);
    rep.command(CHANNEL, "/coach ask How do price talks begin?");
    assertThat(said(coach.whisper(rep, 1)))
        .contains("With what it costs them.", "When procurement wants a discount");
  }

  /** Somebody asked in vain; whether the finder would have an answer is not this test's matter. */
  private void ask(Person person, String question) {
    TestEntries.asked(coach.database(), coach.slack().team().id(), person.member().id(), question);
  }
}
