package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;

/** What a rep could say of a client, out of what the roster knows. */
class WordingTest {

  private static final String DROPPED =
      """
      Hi Pat, how do you fill a chair when somebody cancels? We work with clients like Cedar Grove \
      Dental. I'll send you an email with openings for Monday and Wednesday.""";

  private static final Optional<LocalDate> SINCE = Optional.of(LocalDate.of(2024, 5, 1));

  private static final Critic CRITIC = Critic.of(Team.STANDARD);

  @Test
  void a_name_without_depth_gets_what_was_done_and_since_when() {
    assertThat(instead("vague-client", client(true, "40 fewer no-shows a month.", SINCE)))
        .endsWith("We did this for Cedar Grove Dental: 40 fewer no-shows a month, since 2024.");
    assertThat(instead("vague-client", client(true, "40 fewer no-shows a month", Optional.empty())))
        .endsWith("We did this for Cedar Grove Dental: 40 fewer no-shows a month.");
  }

  @Test
  void where_only_the_year_is_known_it_is_said() {
    assertThat(instead("vague-client", client(true, "", SINCE)))
        .contains("what we have done for Cedar Grove Dental since 2024, step by step");
    assertThat(instead("vague-client", client(true, "", Optional.empty())))
        .contains("what we did for Cedar Grove Dental, step by step");
  }

  @Test
  void a_client_who_may_not_be_named_is_told_of_without_the_name() {
    assertThat(instead("confidential", client(false, "40 fewer no-shows a month", SINCE)))
        .isEqualTo(
            "we do this work for a client in dental clinics: 40 fewer no-shows a month, since 2024."
                + " May I tell you how it went?");
  }

  @Test
  void what_gives_the_silent_client_away_is_left_out() {
    assertThat(instead("confidential", client(false, "Cedar's chairs are full", SINCE)))
        .isEqualTo("we do this work for a client in dental clinics. May I tell you how it went?");
    assertThat(instead("confidential", client(false, "no queue at CGD", SINCE)))
        .doesNotContain("CGD");
  }

  private static Client client(boolean named, String done, Optional<LocalDate> since) {
    return new Client(
        "Cedar Grove Dental", "dental clinics", "Columbus", List.of("CGD"), named, done, since);
  }

  private static String instead(String fault, Client client) {
    Context context =
        new Context(
            Prospect.UNKNOWN,
            List.of(client),
            List.of(),
            Context.USUAL_PACE_WPM,
            TeamRecent.NONE,
            Optional.empty(),
            Set.of());
    return CRITIC.critique(new Draft(DROPPED, Medium.VOICEMAIL, context)).findings().stream()
        .filter(finding -> finding.fault().equals(fault))
        .findFirst()
        .orElseThrow()
        .instead();
  }
}
