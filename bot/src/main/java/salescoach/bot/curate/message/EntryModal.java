package salescoach.bot.curate.message;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Modals;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.Split;
import salescoach.playbook.entry.Entry;

/** The form in which an entry is written or edited; read it with {@link EntryForm}. */
public final class EntryModal {

  public static final String CALLBACK = "curate_entry";
  public static final String TITLE = "curate_title";
  public static final String TAGS = "curate_tags";
  public static final String SOURCES = "curate_sources";
  public static final String RELATED = "curate_related";
  public static final String OWNER = "curate_owner";

  /** One question a line. */
  public static final LongField QUESTIONS =
      new LongField(
          "curate_questions",
          "Questions that it answers",
          "One a line, as people type them; the more ways of asking, the surer it is found.",
          "\n");

  /** Markdown. */
  public static final LongField ANSWER =
      new LongField(
          "curate_answer",
          "The answer",
          "The answer in two sentences first; after an empty line why, what to do, an example."
              + " Markdown works: ## heading, - list, **bold**, > quote.",
          "\n\n");

  /** The longest title, so that a menu shows it whole. */
  static final int MOST_TITLE = BlockLimits.OPTION;

  static final int MOST_TAGS = 200;
  static final int MOST_SOURCES = 500;

  private EntryModal() {}

  /**
   * The form.
   *
   * @param start what stands in it
   * @param others the entries that may be related, without this one
   * @param note said above the fields; empty for nothing
   */
  public static View of(EntryTarget target, EntryForm start, List<Entry> others, String note) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!note.isEmpty()) {
      blocks.add(Parts.context(note));
    }
    if (!start.fits()) {
      blocks.add(Parts.context(FormNotes.leftOut(start)));
    }
    blocks.add(
        Modals.input(
            TITLE,
            "Title",
            line(TITLE, start.title(), MOST_TITLE, "When procurement wants a discount")));
    blocks.addAll(
        QUESTIONS.blocks(
            start.questionLines(), "How do I answer procurement when they ask for a discount?"));
    blocks.addAll(ANSWER.blocks(start.body(), ""));
    blocks.add(
        hinted(
            Modals.input(SOURCES, "Source", lines(SOURCES, String.join("\n", start.sources()))),
            "Where it comes from: a book, an article, a colleague, your own experience."));
    blocks.add(
        hinted(
            Modals.optional(
                TAGS, "Tags", line(TAGS, String.join(", ", start.tags()), MOST_TAGS, "pricing")),
            "With commas between them."));
    if (!others.isEmpty()) {
      blocks.add(Modals.optional(RELATED, "Related entries", related(start, others)));
    }
    blocks.add(
        hinted(
            Modals.input(OWNER, "Who keeps it", owner(start.owner())),
            "Once a month I name entries that nobody looked at for 180 days to whoever keeps them."));
    return Modals.form(
        CALLBACK,
        target.isNew() ? "New playbook entry" : "Edit the entry",
        "Save",
        target.metadata(),
        blocks);
  }

  /** A field for one line; what stands in it already is not cut, but complained of when saved. */
  private static PlainTextInputElement line(String id, String text, int most, String example) {
    PlainTextInputElement element =
        PlainTextInputElement.builder()
            .actionId(id)
            .maxLength(Math.max(most, Math.min(text.length(), BlockLimits.INPUT)))
            .placeholder(Mrkdwn.plain(example))
            .build();
    if (!text.isBlank()) {
      element.setInitialValue(Split.first(text, BlockLimits.INPUT));
    }
    return element;
  }

  private static PlainTextInputElement lines(String id, String text) {
    PlainTextInputElement element = line(id, text, MOST_SOURCES, "One a line");
    element.setMultiline(true);
    return element;
  }

  /** A menu of all entries, or, of more than Slack takes, one that asks as somebody types. */
  private static BlockElement related(EntryForm start, List<Entry> others) {
    List<OptionObject> options = others.stream().map(EntryModal::option).toList();
    List<OptionObject> chosen =
        options.stream()
            .filter(option -> start.related().contains(option.getValue()))
            .limit(BlockLimits.OPTIONS)
            .toList();
    @Nullable List<OptionObject> initial = chosen.isEmpty() ? null : chosen;
    PlainTextObject placeholder = Mrkdwn.plain("Choose entries");
    return options.size() <= BlockLimits.OPTIONS
        ? MultiStaticSelectElement.builder()
            .actionId(RELATED)
            .placeholder(placeholder)
            .options(options)
            .initialOptions(initial)
            .build()
        : MultiExternalSelectElement.builder()
            .actionId(RELATED)
            .placeholder(placeholder)
            .minQueryLength(0)
            .initialOptions(initial)
            .build();
  }

  /** An entry as a menu shows it. */
  static OptionObject option(Entry entry) {
    return Parts.option(label(entry), entry.id());
  }

  /** An entry's title as a menu shows it. */
  public static String label(Entry entry) {
    return Split.first(entry.title(), BlockLimits.OPTION);
  }

  private static UsersSelectElement owner(String owner) {
    UsersSelectElement select =
        UsersSelectElement.builder()
            .actionId(OWNER)
            .placeholder(Mrkdwn.plain("Choose somebody"))
            .build();
    if (!owner.isEmpty()) {
      select.setInitialUser(owner);
    }
    return select;
  }

  private static InputBlock hinted(InputBlock input, String hint) {
    input.setHint(Mrkdwn.plain(hint));
    return input;
  }
}
