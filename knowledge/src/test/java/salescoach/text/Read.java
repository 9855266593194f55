package salescoach.text;

import java.util.List;
import java.util.stream.Collectors;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;

/** Reads texts for tests and shows what was made of them. */
public final class Read {

  private Read() {}

  public static Reading voicemail(String text) {
    return new Reading(new Draft(text, Medium.VOICEMAIL), Language.english());
  }

  public static Reading email(String text) {
    return new Reading(new Draft(text, Medium.EMAIL), Language.english());
  }

  /** A draft for somebody whose first name is known. */
  public static Reading to(String firstName, Medium medium, String text) {
    Context none = Context.NONE;
    Context context =
        new Context(
            new Prospect("", "", "", firstName, "", false),
            none.clients(),
            none.history(),
            none.paceWpm(),
            none.recent(),
            none.openings(),
            none.dismissed());
    return new Reading(new Draft(text, medium, context), Language.english());
  }

  /** The words of one part, a space between them. */
  static String part(Reading draft, Part part) {
    return draft.words().stream()
        .filter(word -> draft.part(word) == part)
        .map(word -> draft.quote(word.span()))
        .collect(Collectors.joining(" "));
  }

  /** Sentences as they stand in the text, line breaks shown as spaces. */
  static List<String> quoted(Reading draft, List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> draft.quote(sentence.span()).replace('\n', ' '))
        .toList();
  }
}
