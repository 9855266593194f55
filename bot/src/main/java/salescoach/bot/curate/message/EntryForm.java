package salescoach.bot.curate.message;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.playbook.entry.Entry;
import salescoach.playbook.entry.EntryId;
import salescoach.text.English;

/**
 * What stands in the form of an entry.
 *
 * @param related ids
 * @param owner a member's id; empty for nobody yet
 */
public record EntryForm(
    String title,
    List<String> questions,
    String body,
    List<String> tags,
    List<String> sources,
    List<String> related,
    String owner) {

  /** Longest question, in characters: it is searched for, and not read out. */
  static final int MOST_QUESTION = 200;

  static final int MOST_TAG = 30;

  /** What a new entry's source begins with. */
  private static final String OWN_SOURCE = "Our team's own experience";

  public EntryForm {
    questions = List.copyOf(questions);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    related = List.copyOf(related);
  }

  /** The form for something new. */
  public static EntryForm fresh(List<String> questions, String body, String owner) {
    return new EntryForm("", questions, body, List.of(), List.of(OWN_SOURCE), List.of(), owner);
  }

  /**
   * The form for an entry that is there.
   *
   * @param owner who shall keep it, a member's id
   */
  public static EntryForm of(Entry entry, String owner) {
    return new EntryForm(
        entry.title(),
        entry.questions(),
        entry.body(),
        entry.tags(),
        entry.sources(),
        entry.related(),
        owner);
  }

  /** The same, with more questions that it shall answer. */
  public EntryForm alsoAsked(List<String> more) {
    List<String> all = Stream.concat(questions.stream(), more.stream()).distinct().toList();
    return new EntryForm(title, all, body, tags, sources, related, owner);
  }

  /**
   * The same, with those links of the entry before that could not be chosen: to retired entries.
   *
   * @param before what it linked to
   * @param offered what could be chosen; nobody can have taken out anything else
   */
  public EntryForm relatedAlso(List<String> before, Set<String> offered) {
    List<String> all =
        Stream.concat(
                before.stream().filter(id -> !offered.contains(id) || related.contains(id)),
                related.stream())
            .distinct()
            .toList();
    return new EntryForm(title, questions, body, tags, sources, all, owner);
  }

  /**
   * Reads the form, or says what is wrong at which field.
   *
   * @param target what the form is about: a new entry's title must give it an id
   */
  public static Form<EntryForm> read(EntryTarget target, Map<String, String> values) {
    EntryForm form =
        new EntryForm(
            Modals.typed(values, EntryModal.TITLE).orElse(""),
            pieces(EntryModal.QUESTIONS.read(values), "\n"),
            EntryModal.ANSWER.read(values),
            pieces(Modals.typed(values, EntryModal.TAGS).orElse("").toLowerCase(Locale.ROOT), ","),
            pieces(Modals.typed(values, EntryModal.SOURCES).orElse(""), "\n"),
            pieces(Modals.typed(values, EntryModal.RELATED).orElse(""), ","),
            Modals.typed(values, EntryModal.OWNER).orElse(""));
    Map<String, String> errors = form.errors(target.isNew());
    return errors.isEmpty() ? new Form.Filled<>(form) : new Form.Wrong<>(errors);
  }

  /**
   * The entry.
   *
   * @param faults the guidelines that it belongs to, which the form does not show
   */
  public Entry entry(String id, List<String> faults, LocalDate today) {
    List<String> others = related.stream().filter(other -> !other.equals(id)).toList();
    return new Entry(id, title, questions, tags, sources, today, owner, others, faults, body);
  }

  /** Whether all of it stands in the form that it is written into. */
  public boolean fits() {
    return EntryModal.QUESTIONS.holds(questionLines()) && EntryModal.ANSWER.holds(body);
  }

  /** The questions, one a line. */
  String questionLines() {
    return String.join(EntryModal.QUESTIONS.between(), questions);
  }

  private Map<String, String> errors(boolean isNew) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (title.isEmpty()) {
      errors.put(EntryModal.TITLE, "Give it a title, such as “When procurement wants a discount”.");
    } else if (title.length() > EntryModal.MOST_TITLE) {
      errors.put(EntryModal.TITLE, "A title has at most " + EntryModal.MOST_TITLE + " characters.");
    } else if (isNew && EntryId.of(title).equals(EntryId.of(""))) {
      errors.put(EntryModal.TITLE, "Write the title with letters from a to z or digits.");
    }
    questionErrors(errors);
    if (body.isEmpty()) {
      errors.put(EntryModal.ANSWER.block(), "Write the answer, two sentences at least.");
    } else if (body.length() > LongField.MOST) {
      errors.put(
          EntryModal.ANSWER.block(),
          "An answer has at most 6,000 characters. Make it two entries.");
    }
    if (sources.isEmpty()) {
      errors.put(EntryModal.SOURCES, "Say where it comes from; your own experience is a source.");
    }
    if (tags.stream().anyMatch(tag -> tag.length() > MOST_TAG)) {
      errors.put(EntryModal.TAGS, "A tag is a word or two. Put commas between tags.");
    }
    if (owner.isEmpty()) {
      errors.put(EntryModal.OWNER, "Choose who keeps it.");
    }
    return errors;
  }

  private void questionErrors(Map<String, String> errors) {
    String block = EntryModal.QUESTIONS.block();
    if (questions.isEmpty()) {
      errors.put(block, "Write at least one question, as somebody would ask it.");
    }
    for (String question : questions) {
      if (question.length() > MOST_QUESTION) {
        errors.put(
            block,
            "One question a line, of at most "
                + MOST_QUESTION
                + " characters. This one is longer: “"
                + question.substring(0, 40).strip()
                + " …”");
      } else if (English.isForeign(question)) {
        errors.put(block, "I only know English so far. This is not: “" + question + "”");
      }
    }
  }

  private static List<String> pieces(String text, String between) {
    return Arrays.stream(text.split(between, -1))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .distinct()
        .toList();
  }
}
