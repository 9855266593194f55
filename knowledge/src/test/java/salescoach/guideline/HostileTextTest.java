package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.draft.UnreadableDraft;

/** Any text of 20,000 characters is read and critiqued, or refused, within a second. */
class HostileTextTest {

  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final String OPENING = "Hi Dana, how do you plan your routes at the moment? ";
  private static final Critic CRITIC = Critic.of(Team.STANDARD);

  @BeforeAll
  static void load_the_models() {
    for (int i = 0; i < 20; i++) {
      CRITIC.critique(
          new Draft(OPENING + "I'll send you an email with openings.", Medium.VOICEMAIL));
    }
  }

  @TestFactory
  Stream<DynamicTest> every_hostile_text_is_done_with_in_time() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("one word", "a");
    texts.put("one word in capitals", "A");
    texts.put("one digit", "7");
    texts.put("telephone numbers", "(614) 555-0137 ");
    texts.put("half a telephone number", "614-");
    texts.put("digits and spaces", "5 5 5 ");
    texts.put("open brackets", "[");
    texts.put("open braces", "{{");
    texts.put("nested brackets", "[{<(");
    texts.put("closed blanks", "[a]{{b}}<c>");
    texts.put("underscores", "_");
    texts.put("words and underscores", "a_");
    texts.put("percent signs", "%a");
    texts.put("full stops", ".");
    texts.put("initials", "a.b.");
    texts.put("marks", "?! ");
    texts.put("marks without spaces", "a?b!");
    texts.put("hyphens", "a-");
    texts.put("addresses", "http://a.b/c?d=");
    texts.put("at signs", "a@");
    texts.put("zero width inside words", "r\u200bo\u200cu\u200dt\u2060e ");
    texts.put("right to left", "\u202Eroute\u202C ");
    texts.put("accents that pile up", "e\u0301\u0301\u0301");
    texts.put("surrogates", "🚚");
    texts.put("lone surrogates", "\uD83D a ");
    texts.put("line ends", "a\n");
    texts.put("bullets", "- route planning\n");
    texts.put("names", "Acme Birchline ");
    texts.put("introductions", "this is Tom Reed from Acme ");
    texts.put("we help", "we help you save time and cut costs and ");
    texts.put("numbers and minutes", "15 to 20 minutes or ");
    texts.put("questions", "how do you plan? ");
    texts.put("questions without a mark", "how do you plan what do you do ");
    texts.put("commas", "routes, rosters, ");
    texts.put("quotes", "\"a ");
    texts.put("money", "$7,200 ");
    texts.put("hype", "amazing revolutionary guaranteed ");
    texts.put("clients", "we work with Acme and Birchline, ");
    texts.put("apostrophes", "a'b");
    texts.put("tabs", "a\t");
    return texts.entrySet().stream()
        .flatMap(
            entry ->
                Stream.of(Medium.values())
                    .map(
                        medium ->
                            DynamicTest.dynamicTest(
                                entry.getKey() + " as " + medium.id(),
                                () -> isDoneInTime(entry.getValue(), medium))));
  }

  private static void isDoneInTime(String unit, Medium medium) {
    String text =
        (OPENING + unit.repeat(Draft.MOST_CHARACTERS)).substring(0, Draft.MOST_CHARACTERS);
    Context context =
        new Context(
            new Prospect("Harlan Foods", "food", "Boise, Idaho", "Dana", "Depot manager", false),
            List.of(new Client("Acme", "bank", "Ohio"), new Client("Birchline", "", "")),
            List.of(text, OPENING.repeat(300)),
            150,
            new TeamRecent(40, Map.of("Acme", 22)),
            java.util.Optional.empty(),
            java.util.Set.of());
    long start = cpuTime();
    try {
      Critique critique = CRITIC.critique(new Draft(text, medium, context));
      assertThat(critique.score()).isBetween(0, 100);
      for (Finding finding : critique.findings()) {
        assertThat(text.substring(finding.span().start(), finding.span().end()))
            .isEqualTo(finding.quote());
      }
    } catch (UnreadableDraft refused) {
      assertThat(refused).hasMessageNotContaining(unit.repeat(20));
    }
    assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(LONGEST);
  }

  /** This thread's own time: what else the machine is doing is not the coach's. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Test
  void the_same_draft_gets_the_same_critique() {
    Draft draft = new Draft(OPENING + "Could I have 20 minutes?", Medium.EMAIL);
    assertThat(CRITIC.critique(draft)).isEqualTo(CRITIC.critique(draft));
  }
}
