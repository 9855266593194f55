package salescoach.bot.csv.upload;

import java.util.List;
import org.junit.jupiter.api.Test;
import salescoach.bot.csv.Kind;
import salescoach.bot.slack.Golden;
import salescoach.bot.slack.NewFile;

/** What an export looks like in Slack. */
class ExportMessageTest {

  private static final NewFile FILE = new NewFile("a.csv", "A", new byte[1]);

  @Test
  void what_came_is_counted_and_what_did_not_fit_is_told_with_the_cure() {
    Golden.assertSame("export-done", ExportMessages.done(made(List.of())));
    Golden.assertSame("export-done-in-part", ExportMessages.done(made(List.of(Kind.CLIENTS))));
    Golden.assertSame(
        "export-too-large",
        ExportMessages.tooLarge(new Exported(List.of(), List.of(Kind.PROSPECTS, Kind.TOUCHES))));
  }

  @Test
  void where_nothing_comes_the_reason_is_told() {
    Golden.assertSame(
        "export-nothing", ExportMessages.nothing(List.of(Kind.PROSPECTS, Kind.TOUCHES), false));
    Golden.assertSame("export-nothing-team", ExportMessages.nothing(List.of(Kind.CLIENTS), true));
    Golden.assertSame("export-refused", ExportMessages.refused(made(List.of())));
    Golden.assertSame("export-not-yours", ExportMessages.notYours());
    Golden.assertSame("export-unknown", ExportMessages.unknown());
  }

  private static Exported made(List<Kind> tooLarge) {
    return new Exported(
        List.of(
            new Exported.Table(Kind.PROSPECTS, 1204, FILE),
            new Exported.Table(Kind.TOUCHES, 1, FILE)),
        tooLarge);
  }
}
