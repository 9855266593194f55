package salescoach.bot.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salescoach.KnowledgeException;
import salescoach.bot.BotException;
import salescoach.draft.Context;
import salescoach.draft.ContextReader;
import salescoach.guideline.Guidelines;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The file that tells prospect, clients and history, in YAML or JSON. */
final class ContextFile {

  /** Nothing told. */
  static final ContextFile NOTHING = new ContextFile("", JsonNodeFactory.instance.objectNode());

  private final String name;
  private final JsonNode content;

  private ContextFile(String name, JsonNode content) {
    this.name = name;
    this.content = content;
  }

  /**
   * Parses a file.
   *
   * @throws BotException where it is neither YAML nor JSON; the message names file and line
   */
  static ContextFile of(String name, String text) {
    try {
      boolean json = text.stripLeading().startsWith("{");
      JsonNode content = (json ? JsonMapper.shared() : YAMLMapper.shared()).readTree(text);
      if (!content.isObject()) {
        throw new BotException(
            name + ": write the context as fields, such as \"prospect:\" and \"clients:\".");
      }
      return new ContextFile(name, content);
    } catch (StreamConstraintsException beyond) {
      // It knows no place in the file.
      throw new BotException(
          name
              + ": it nests too deeply, or has a number or a name that is too long. Write the context"
              + " as fields, such as \"prospect:\" and \"clients:\".",
          beyond);
    } catch (JacksonException broken) {
      throw new BotException(
          name
              + ", line "
              + broken.getLocation().getLineNr()
              + ": this is not YAML or JSON. Check the"
              + " quotes, brackets and indentation there.",
          broken);
    }
  }

  /** The context; openings are counted from {@code today} unless the file names a day. */
  Context read(Optional<LocalDate> today) {
    try {
      return ContextReader.read(content, today);
    } catch (KnowledgeException wrong) {
      throw new BotException(name + ": " + wrong.getMessage(), wrong);
    }
  }

  /** A context with what the command line adds to it. */
  static Context with(Context known, @Nullable Integer pace, List<String> dismissed) {
    Set<String> all = new HashSet<>(known.dismissed());
    dismissed.forEach(fault -> all.add(Guidelines.named(fault).id()));
    return new Context(
        known.prospect(),
        known.clients(),
        known.history(),
        pace == null ? known.paceWpm() : pace,
        known.recent(),
        known.openings(),
        all);
  }
}
