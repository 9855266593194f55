package salescoach.bot.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salescoach.KnowledgeException;
import salescoach.bot.BotException;
import salescoach.draft.ContextReader;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.guideline.Critic;
import salescoach.guideline.Critique;
import salescoach.text.MediumGuess;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reviews JSON Lines, one at a time: each answer is written before the next line is read. A line
 * that can't be worked on is answered with an error in its place.
 */
final class BatchReview {

  /** A longer line is passed over: no draft with its context comes near it. */
  static final int MOST_BYTES_OF_A_LINE = 4 * 1024 * 1024;

  private final Critic critic;
  private final LocalDate today;
  private final boolean check;
  private boolean failed;
  private boolean must;

  BatchReview(Critic critic, LocalDate today, boolean check) {
    this.critic = critic;
    this.today = today;
    this.check = check;
  }

  /** Works through all lines and answers the exit status. */
  int run(InputStream input, PrintStream out) throws IOException {
    InputStream in = new BufferedInputStream(input);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean open = true;
    while (open && !out.checkError()) {
      open = readLine(in, line);
      if (!isBlank(line)) {
        out.println(answer(line));
        out.flush();
      }
      line.reset();
    }
    if (failed) {
      return ExitStatus.BAD_INPUT;
    }
    return check && must ? ExitStatus.HAS_MUST : ExitStatus.DONE;
  }

  /**
   * Reads up to the next line's end, at most one byte more than is allowed; false at the last line.
   */
  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (line.size() <= MOST_BYTES_OF_A_LINE) {
        line.write(next);
      }
      next = in.read();
    }
    return next >= 0;
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    for (byte b : line.toByteArray()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private String answer(ByteArrayOutputStream line) {
    JsonNode id = null;
    try {
      JsonNode node = parse(line);
      id = node.get("id");
      return review(node, id);
    } catch (KnowledgeException | BotException wrong) {
      failed = true;
      return CritiqueJson.error(id, String.valueOf(wrong.getMessage()));
    }
  }

  private static JsonNode parse(ByteArrayOutputStream line) {
    if (line.size() > MOST_BYTES_OF_A_LINE) {
      throw new BotException("The line is longer than 4 MB. Put one draft on a line.");
    }
    String text = TextFile.decode("The line", line.toByteArray());
    try {
      JsonNode node = JsonMapper.shared().readTree(text);
      if (!node.isObject()) {
        throw new BotException("The line is not a JSON object. Write {\"id\": …, \"text\": …}.");
      }
      return node;
    } catch (JacksonException broken) {
      throw new BotException(
          "The line is not JSON: something is wrong at column "
              + broken.getLocation().getColumnNr()
              + ". Write one whole object on each line.",
          broken);
    }
  }

  private String review(JsonNode node, @Nullable JsonNode id) {
    JsonNode text = node.path("text");
    if (!text.isString()) {
      throw new BotException("The line has no \"text\". Put the draft there, in quotes.");
    }
    Draft draft =
        new Draft(
            text.asString(),
            medium(node, text.asString()),
            ContextReader.read(node, Optional.of(today)));
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
