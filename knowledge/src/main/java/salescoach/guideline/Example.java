package salescoach.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import salescoach.KnowledgeException;
import salescoach.draft.Context;
import salescoach.draft.ContextReader;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A draft in a fence of a page, and what the guideline is expected to say of it.
 *
 * <p>The fence begins with {@code bad}, {@code borderline} or {@code good} and the medium; further
 * words say what it shows: {@code near-miss}, or {@code at voicemail-seconds} and {@code beyond
 * voicemail-seconds} for a limit. A context in YAML may stand above a line of {@code ---}. The
 * guilty words stand between « and ».
 *
 * @param file the page
 * @param line the line at which the fence begins, from 1
 * @param expected what the guideline says of the draft
 * @param notes the further words
 * @param draft the draft, its marks taken out
 * @param guilty the marked words; nothing where none are
 * @param setting what of the context decides, in words: the pace, the clients; may be empty
 */
public record Example(
    String file,
    int line,
    Expected expected,
    List<String> notes,
    Draft draft,
    Optional<Span> guilty,
    String setting) {

  /** What a guideline is expected to say. */
  public enum Expected {
    BAD,
    BORDERLINE,
    GOOD
  }

  private static final String OPEN = "«";
  private static final String CLOSE = "»";
  private static final String CONTEXT_END = "---\n";

  public Example {
    notes = List.copyOf(notes);
  }

  /**
   * The examples of a page, in order.
   *
   * @throws KnowledgeException where a fence is malformed; the message names file and line
   */
  public static List<Example> of(Page page) {
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    List<Example> examples = new ArrayList<>();
    parser.parse(page.prose()).accept(new Fences(page, examples));
    return List.copyOf(examples);
  }

  /** Whether the fence says that it stands at, or just beyond, the limit of that name. */
  public boolean isAbout(String place, String limit) {
    int at = notes.indexOf(place);
    return at >= 0 && at + 1 < notes.size() && notes.get(at + 1).equals(limit);
  }

  private static final class Fences extends AbstractVisitor {
    private final Page page;
    private final List<Example> found;

    Fences(Page page, List<Example> found) {
      this.page = page;
      this.found = found;
    }

    @Override
    public void visit(FencedCodeBlock fence) {
      int line = page.proseLine() + lineOf(fence);
      try {
        found.add(example(page.file(), line, fence.getInfo(), fence.getLiteral()));
      } catch (KnowledgeException | JacksonException | IllegalArgumentException wrong) {
        throw new KnowledgeException(
            page.file() + ", line " + line + ": " + wrong.getMessage(), wrong);
      }
    }

    private static int lineOf(Node node) {
      return node.getSourceSpans().get(0).getLineIndex();
    }
  }

  private static Example example(String file, int line, String info, String body) {
    List<String> words = List.of(info.split("\\s+"));
    Expected expected = Expected.valueOf(words.get(0).toUpperCase(java.util.Locale.ROOT));
    Medium medium =
        Medium.of(words.size() < 2 ? "" : words.get(1))
            .orElseThrow(
                () ->
                    new KnowledgeException(
                        "begin the fence with bad|borderline|good and voicemail|email."));
    int end = body.startsWith(CONTEXT_END) ? -1 : body.indexOf("\n" + CONTEXT_END);
    JsonNode around = YAMLMapper.shared().readTree(end < 0 ? "{}" : body.substring(0, end));
    Context context = ContextReader.read(around, Optional.empty());
    String marked =
        (end < 0 ? body : body.substring(end + 1 + CONTEXT_END.length())).stripTrailing();
    int open = marked.indexOf(OPEN);
    int close = marked.indexOf(CLOSE);
    Optional<Span> guilty =
        open < 0 || close < open ? Optional.empty() : Optional.of(new Span(open, close - 1));
    String text = marked.replace(OPEN, "").replace(CLOSE, "");
    return new Example(
        file,
        line,
        expected,
        words.subList(2, words.size()),
        new Draft(text, medium, context),
        guilty,
        Setting.of(context, around));
  }
}
