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
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** A team in the played Slack whose lead is its admin, and so a curator, and two reps of it. */
final class CuratingTeam implements AutoCloseable {

  static final String ADVICE =
      "When procurement wants a discount, ask what it is for. Then trade it for a reference.";

  static final String QUESTION = "What do I say when procurement wants a discount?";

  /** The form of an entry with that advice, and the id that the entry has by its title. */
  static final Map<String, String> DISCOUNT =
      Map.of(
          "curate_title", "When procurement wants a discount",
          "curate_questions", QUESTION + "\nprocurement discount?",
          "curate_tags", "pricing");

  private static final String DISCOUNT_ID = "when-procurement-wants-a-discount";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Person lead = coach.slack().as(LEAD);
  private final Person rep = coach.rep();
  private final Person other = coach.slack().as(OTHER_REP);

  PlayedCoach coach() {
    return coach;
  }

  Person lead() {
    return lead;
  }

  Person rep() {
    return rep;
  }

  Person other() {
    return other;
  }

  /** The rep's message in the channel. */
  Message advice() {
    rep.say(CHANNEL, ADVICE);
    List<Message> said = coach.slack().messages(CHANNEL);
    return said.get(said.size() - 1);
  }

  /** The lead makes an entry of a message in the channel. */
  void submitTheAdvice(Map<String, String> values) {
    lead.shortcut("save_to_playbook", advice());
    lead.awaitView("curate_entry");
    lead.submit(values);
    lead.awaitClosed();
  }

  /** The lead writes an entry, and keeps it. */
  void saveTheAdvice() {
    submitTheAdvice(DISCOUNT);
    assertThat(said(coach.answer(lead, 1)))
        .contains("Saved", "When procurement wants a discount", "curate_edit", "curate_history");
    coach.untilAllIsKept();
  }

  /** An entry that the lead wrote and a rep keeps. */
  void saveForTheRep() {
    Map<String, String> values = new HashMap<>(DISCOUNT);
    values.put("curate_owner", REP);
    submitTheAdvice(values);
    coach.answer(lead, 1);
    coach.untilAllIsKept();
  }

  Message list(Person person, int whisper) {
    person.command(CHANNEL, "/coach playbook");
    return coach.whisper(person, whisper);
  }

  /** The lead opens that entry, in a first and a second whisper. */
  Message openedByLead() {
    lead.choose(list(lead, 1), "curate_open", DISCOUNT_ID);
    return coach.whisper(lead, 2);
  }

  /** The lead retires it, which is the second answer. */
  void retire() {
    lead.press(openedByLead(), "curate_retire");
    lead.awaitView("curate_retire_form");
    lead.submit(Map.of());
    lead.awaitClosed();
    coach.answer(lead, 2);
    coach.untilAllIsKept();
  }

  void curator(String member, boolean is) {
    TestEntries.execute(
        coach.database(),
        "INSERT INTO member (workspace_id, member_id, curator) VALUES (?, ?, ?)"
            + " ON CONFLICT (workspace_id, member_id) DO UPDATE SET curator = excluded.curator",
        coach.slack().team().id(),
        member,
        is);
  }

  /** Somebody asked in vain; whether the finder would have an answer is not a test's matter. */
  void ask(Person person, String question) {
    TestEntries.asked(coach.database(), coach.slack().team().id(), person.member().id(), question);
  }

  /** How many questions are answered whose askers were not told. */
  int untold() {
    try (Database database = Database.at(coach.database())) {
      return database.read(
          handle ->
              handle
                  .createQuery(
                      "SELECT count(*) FROM question"
                          + " WHERE answered_by IS NOT NULL AND told_at IS NULL")
                  .mapTo(int.class)
                  .one());
    }
  }

  /** Stops everything, and looks that Slack refused nothing. */
  @Override
  public void close() {
    try (coach) {
      assertThat(coach.slack().refused()).isEmpty();
    }
  }
}
