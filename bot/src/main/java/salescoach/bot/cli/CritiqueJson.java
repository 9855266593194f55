package salescoach.bot.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;
import salescoach.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A critique as the batch's line: offsets count Unicode code points. */
final class CritiqueJson {

  private static final double TENTHS = 10.0;

  private CritiqueJson() {}

  /** One line of JSON; {@code id} is whatever the input's line gave. */
  static String of(Draft draft, Critique critique, @Nullable JsonNode id) {
    ObjectNode line = JsonMapper.shared().createObjectNode();
    line.set("id", id);
    line.put("kind", critique.medium().id());
    line.put("score", critique.score());
    line.put("words", critique.words());
    boolean voicemail = critique.medium() == Medium.VOICEMAIL;
    if (voicemail) {
      line.put("seconds", tenths(critique.seconds()));
      line.putNull("grade");
    } else {
      line.putNull("seconds");
      line.put("grade", tenths(critique.grade()));
    }
    findings(line.putArray("findings"), draft, critique.findings());
    findings(line.putArray("hints"), draft, critique.hints());
    ArrayNode fixes = line.putArray("first_fixes");
    critique.firstFixes().forEach(finding -> fixes.add(finding.fault()));
    ArrayNode strengths = line.putArray("strengths");
    critique.strengths().forEach(strengths::add);
    return line.toString();
  }

  private static void findings(ArrayNode array, Draft draft, List<Finding> findings) {
    for (Finding finding : findings) {
      ObjectNode node = array.addObject();
      node.put("fault", finding.fault());
      node.put("severity", finding.severity().id());
      node.put("points", finding.points());
      node.put("start", codePoints(draft.text(), finding.span().start()));
      node.put("end", codePoints(draft.text(), finding.span().end()));
      node.put("quote", finding.quote());
      node.put("says", finding.says());
      node.put("instead", finding.instead());
      also(node, draft, finding.also());
    }
  }

  private static void also(ObjectNode node, Draft draft, List<Span> places) {
    if (places.isEmpty()) {
      return;
    }
    ArrayNode array = node.putArray("also");
    for (Span place : places) {
      array
          .addObject()
          .put("start", codePoints(draft.text(), place.start()))
          .put("end", codePoints(draft.text(), place.end()));
    }
  }

  private static int codePoints(String text, int offset) {
    return text.codePointCount(0, offset);
  }

  private static double tenths(double value) {
    return Math.round(value * TENTHS) / TENTHS;
  }
}
