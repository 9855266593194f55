package salescoach.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Language;

/** What a template's blank is worth before it is filled: nothing. */
class BlanksBelongToNobodyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi {{first_name}}, I'd like to know who to speak to about cleaning at [Company]. We do"
            + " floors and windows. Ines, Brightwater.",
        "Hello [Name], I noticed that [Company] is growing in [City], and I loved your post about"
            + " [topic]. We print menus. Ines, Brightwater.",
        "Hi <First Name>, congratulations on <recent news>! We rent out scaffolding. Ines,"
            + " Brightwater."
      })
  void a_blank_that_is_to_speak_to_them_is_called_one_and_earns_no_praise(String text) {
    Critique critique = critique("not-tailored", text);
    assertThat(critique.strengths()).isEmpty();
    assertThat(told(critique))
        .singleElement()
        .asString()
        .startsWith("What should speak to them is still a blank: \"");
  }

  @Test
  void a_person_s_blank_is_not_named_as_the_topic() {
    String text =
        "Hi, it's Ines. I'd like to speak to {{first_name}} at [Company] soon, thank you.";
    Critique critique = critique("cryptic", text);
    assertThat(told(critique)).isNotEmpty().noneMatch(says -> says.contains("{{first_name}}"));
    assertThat(told(critique)).noneMatch(says -> says.contains("[Company]"));
  }

  @Test
  void a_topic_s_blank_is_called_one() {
    Critique critique =
        critique("cryptic", "Hi, it's Ines. I'm calling about [pain point], thank you.");
    assertThat(critique.findings()).isEmpty();
    assertThat(told(critique))
        .singleElement()
        .asString()
        .startsWith("Your reason is still a blank: \"[pain point]\".");
  }

  private static List<String> told(Critique critique) {
    return Stream.concat(critique.findings().stream(), critique.hints().stream())
        .map(Finding::says)
        .toList();
  }

  private static Critique critique(String fault, String text) {
    return new Critic(List.of(Guidelines.named(fault)), Team.STANDARD, Language.english())
        .critique(new Draft(text, Medium.EMAIL));
  }
}
