package salescoach.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class RouterProperties {

  private static final Router ROUTER = Router.standard();

  @Property(tries = 500)
  void any_string_has_a_kind(@ForAll String text) {
    holds(text);
  }

  @Property(tries = 500)
  void any_message_has_a_kind(@ForAll("messages") String text) {
    holds(text);
  }

  private static void holds(String text) {
    Routed routed = ROUTER.route(text);
    assertThat(routed.kind()).isNotNull().isEqualTo(ROUTER.kindOf(text));
    assertThat(text).endsWith(routed.text()).endsWith(Router.draftIn(text));
    if (routed.kind() != Kind.DRAFT) {
      assertThat(routed.text()).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<String> messages() {
    List<String> pieces =
        List.of(
            "draft:",
            "can you review this?",
            "please check my voicemail",
            "Hi Dana,",
            "[Name]",
            "{{company}}",
            "this is Tom Reed from Acme.",
            "call me back on 614-555-0137",
            "how many times should i call",
            "\n",
            "\n\n",
            "Best,\nTom",
            "Subject: routes",
            "thanks",
            "for",
            ":",
            "-",
            "?",
            "🚚",
            ":truck:",
            "\u200b",
            "\ud83d",
            "’",
            "它");
    return Arbitraries.of(pieces)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
