package salescoach.bot.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.BotException;
import salescoach.playbook.Answer;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers questions in JSON Lines. */
final class BatchAsk implements JsonLines.Work {

  static final String EXAMPLE = "{\"id\": …, \"question\": …}";

  private static final double THOUSANDTHS = 1_000.0;

  private final Playbook playbook;

  BatchAsk(Playbook playbook) {
    this.playbook = playbook;
  }

  @Override
  public String answer(JsonNode line, @Nullable JsonNode id) {
    JsonNode question = line.path("question");
    if (!question.isString()) {
      throw new BotException("The line has no \"question\". Put it there, in quotes.");
    }
    Answer answer = playbook.answer(question.asString());
    ObjectNode out = JsonMapper.shared().createObjectNode();
    out.set("id", id);
    out.put("entry", answer.entry().map(Entry::id).orElse(null));
    out.put("confidence", Math.round(answer.confidence() * THOUSANDTHS) / THOUSANDTHS);
    ArrayNode suggestions = out.putArray("suggestions");
    List<Entry> near = answer.near();
    near.subList(answer.entry().isPresent() ? 1 : 0, near.size())
        .forEach(entry -> suggestions.add(entry.id()));
    return out.toString();
  }
}
