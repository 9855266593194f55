package salescoach.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static salescoach.bot.run.PlayedCoach.CHANNEL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salescoach.bot.playground.person.Person;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.run.PlayedCoach;
import salescoach.bot.storage.Database;

/** A coach and its rep with a prospect on file, the reviews they had, and what was kept of them. */
final class ReviewedRep implements AutoCloseable {

  /** A prospect who asked for the number: to leave it is no fault. */
  static final String HARLAN = "7a1f0000-0000-0000-0000-000000000001";

  static final String FIRST =
      """
      Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug Pruitt \
      from Fieldgate. You might see fewer disputed invoices and less time on the phone. I'm sending you \
      an email now with openings for Thursday and for Tuesday next week.""";

  static final String BUMP =
      "Renata, Doug Pruitt from Fieldgate, following up on my last message: did the question about"
          + " closed docks reach you?";

  private final PlayedCoach coach = PlayedCoach.start();
  private final Database database = Database.at(coach.database());
  private final Person rep = coach.rep();

  PlayedCoach coach() {
    return coach;
  }

  Person rep() {
    return rep;
  }

  void putHarlanOnFile() {
    change(
        "INSERT INTO prospect VALUES ('T0LANTERN', '"
            + HARLAN
            + "', 'Harlan Foods', 'food distribution', 'Boise', 'Renata', 'Operations', true)");
  }

  /** The rep's first review, by the modal, of a draft for somebody. */
  Message reviewFor(Map<String, String> whom, String text) {
    rep.command(CHANNEL, "/coach review");
    rep.awaitView("review_modal");
    Map<String, String> filled = new HashMap<>(whom);
    filled.put("review_text", text);
    rep.submit(filled);
    return review(1);
  }

  /** The review of that number in the rep's conversation, counted from 1. */
  Message review(int number) {
    return coach.untilItSays(coach.answer(rep, number), "review_revise");
  }

  /** The faults that the reviews of a text found. */
  List<String> faultsOf(String text) {
    return found("SELECT jsonb_path_query(result, '$.*[*].fault') #>> '{}' FROM critique", text);
  }

  String hintsOf(String text) {
    return found("SELECT result->>'hints' FROM critique", text).toString();
  }

  private List<String> found(String select, String text) {
    return database.read(
        handle ->
            handle
                .createQuery(select + " WHERE text = :text")
                .bind("text", text)
                .mapTo(String.class)
                .list());
  }

  List<String> rows(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }

  void change(String statement) {
    database.useTransaction(handle -> handle.execute(statement));
  }

  /** Stops everything, and looks that Slack refused nothing. */
  @Override
  public void close() {
    try (coach;
        database) {
      assertThat(coach.slack().refused()).isEmpty();
    }
  }
}
