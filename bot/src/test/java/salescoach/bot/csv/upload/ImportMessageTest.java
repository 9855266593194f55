package salescoach.bot.csv.upload;

import java.util.List;
import org.junit.jupiter.api.Test;
import salescoach.bot.csv.Kind;
import salescoach.bot.csv.Taken;
import salescoach.bot.csv.Trouble;
import salescoach.bot.slack.Golden;

/** What an import looks like in Slack. */
class ImportMessageTest {

  @Test
  void the_modal_offers_a_rep_the_reps_own() {
    Golden.assertSame("import-modal", ImportModal.of(true));
    Golden.assertSame("import-modal-rep", ImportModal.of(false));
  }

  @Test
  void the_result_tells_the_numbers_and_the_first_bad_rows() {
    Taken taken = new Taken(1204, 3, 17, 12, true, List.of("Columns passed over: Notes, <b>."));
    Trouble bad = new Trouble(7, "gone is \"<!channel>\". Write yes or no");
    Golden.assertSame("import-done", ImportMessages.done(Kind.PROSPECTS, taken, List.of(bad)));
    Taken none = new Taken(2, 0, 0, 1, false, List.of());
    Golden.assertSame("import-nothing", ImportMessages.done(Kind.CLIENTS, none, List.of(bad)));
  }

  @Test
  void a_file_that_does_not_go_in_is_told_with_the_cure() {
    Golden.assertSame("import-begun", ImportMessages.begun(Kind.TOUCHES));
    Golden.assertSame("import-refused", ImportMessages.refused("The file is *empty*."));
    Golden.assertSame("import-too-large", ImportMessages.tooLarge());
    Golden.assertSame("import-unreadable", ImportMessages.unreadable());
    Golden.assertSame("import-not-yours", ImportMessages.notYours());
  }
}
