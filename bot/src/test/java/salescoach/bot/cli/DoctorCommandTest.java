package salescoach.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line for each thing that was looked at, and an exit status that a script can use. */
class DoctorCommandTest {

  @TempDir Path folder;

  @Test
  void all_is_well_for_the_playground() {
    Session session = run(Map.of("SALES_COACH_HOME", folder.resolve("home").toString()));
    assertThat(session.status()).as(session.out()).isZero();
    assertThat(session.out().lines()).allMatch(line -> line.matches("(ok|warning) +[A-Za-z].*"));
    assertThat(session.out()).contains("ok      Java          ", "playground");
    assertThat(session.err()).isEqualTo("The coach can start.\n");
  }

  @Test
  void a_wrong_setting() {
    Session session = run(Map.of("SLACK_APP_TOKEN", "xapp-1-s3cret"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out())
        .contains("error   settings      SLACK_BOT_TOKEN is missing")
        .doesNotContain("s3cret");
    assertThat(session.err()).isEqualTo("To be mended before it starts: 1\n");
  }

  @Test
  void trouble_outside() {
    Session session = run(Map.of("DATABASE_URL", "postgres://coach:s3cret@127.0.0.1:1/coach"));
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.out()).contains("error   database").doesNotContain("s3cret");
  }

  private static Session run(Map<String, String> environment) {
    return Session.in(environment, new byte[0], false, "doctor");
  }
}
