package salescoach.guideline.nottailored;

import java.util.List;
import salescoach.guideline.nottailored.Evidence.Weight;
import salescoach.text.Shape;

/** A template's blanks for what is to be the prospect's: they promise to be tailored. */
final class Blanks {

  /** What a template's blank is called when it stands for something of the prospect's. */
  private static final List<String> BLANKS_OF_THEIRS =
      List.of(
          "compan",
          "account",
          "industry",
          "city",
          "town",
          "state",
          "address",
          "street",
          "location",
          "region",
          "area",
          "neighborhood",
          "pain",
          "problem",
          "challenge",
          "topic",
          "event",
          "article",
          "post",
          "competitor",
          "role",
          "job",
          "line",
          "icebreaker",
          "personal",
          "project",
          "product",
          "observation",
          "mutual",
          "referr",
          "connection",
          "goal",
          "initiative",
          "news",
          "trigger",
          "insert",
          "listing",
          "specific",
          "niche",
          "detail",
          "compliment",
          "prospect",
          "agent",
          "process",
          "team",
          "department",
          "tool",
          "business",
          "achievement",
          "need");

  private Blanks() {}

  static List<Evidence> in(Clues clues) {
    return clues.facts().words().stream()
        .filter(word -> word.shape() == Shape.BLANK && isForTheirs(word.lower()))
        .map(word -> new Evidence(word.span(), Weight.FAINT))
        .toList();
  }

  private static boolean isForTheirs(String name) {
    boolean bare = name.chars().noneMatch(Character::isLetter);
    boolean ours = name.startsWith("my ") || name.startsWith("your") || name.startsWith("our ");
    return bare || (!ours && BLANKS_OF_THEIRS.stream().anyMatch(name::contains));
  }
}
