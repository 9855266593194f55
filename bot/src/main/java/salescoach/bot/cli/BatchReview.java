package salescoach.bot.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salescoach.bot.BotException;
import salescoach.draft.ContextReader;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.guideline.Critic;
import salescoach.guideline.Critique;
import salescoach.text.MediumGuess;
import tools.jackson.databind.JsonNode;

/** Reviews JSON Lines. */
final class BatchReview implements JsonLines.Work {

  static final String EXAMPLE = "{\"id\": …, \"text\": …}";

  private final Critic critic;
  private final LocalDate today;
  private boolean must;

  BatchReview(Critic critic, LocalDate today) {
    this.critic = critic;
    this.today = today;
  }

  /** Whether any draft so far had a fault that must be mended. */
  boolean hasMust() {
    return must;
  }

  @Override
  public String answer(JsonNode line, @Nullable JsonNode id) {
    JsonNode text = line.path("text");
    if (!text.isString()) {
      throw new BotException("The line has no \"text\". Put the draft there, in quotes.");
    }
    Draft draft =
        new Draft(
            text.asString(),
            medium(line, text.asString()),
            ContextReader.read(line, Optional.of(today)));
    Critique critique = critic.critique(draft);
    must |= critique.hasMust();
    return CritiqueJson.of(draft, critique, id);
  }

  private static Medium medium(JsonNode node, String text) {
    JsonNode kind = node.path("kind");
    if (kind.isMissingNode() || kind.isNull()) {
      return MediumGuess.of(text);
    }
    return Medium.of(kind.asString(""))
        .orElseThrow(
            () ->
                new BotException(
                    "The kind is not known. Use \"voicemail\" or \"email\", or leave it out."));
  }
}
