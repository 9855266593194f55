package salescoach.playbook.offer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salescoach.playbook.offer.OfferVerdict.Kind;
import salescoach.playbook.offer.Scales.Leaning;

/** How to move a pitch towards medicine: a step for all that is missing or weak, and a line. */
final class Advice {

  private static final int LONGEST_THING = 40;
  private static final String VOWELS = "aeiou";

  /** Stand before a date; the line brings its own. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "their", "his", "her", "its", "an", "a", "this", "next", "upcoming", "coming");

  /** A date that begins with one of these can follow "What has to be in place". */
  private static final Set<String> TOWARDS = Set.of("by", "before");

  private static final Map<Topic, String> UNASKED =
      new EnumMap<>(
          Map.of(
              Topic.IF_NOTHING,
              "Ask what goes wrong while they wait, how often, and what it costs them; lead with"
                  + " that figure.",
              Topic.MEASURED,
              "Find out whose target it touches, and write to that person about the target.",
              Topic.DEADLINE,
              "Ask for the date behind it: an audit, a contract that ends, a season. Count back"
                  + " from it when you propose the next step.",
              Topic.LOOKED,
              "Ask what they have tried so far; whoever has looked already buys sooner than"
                  + " whoever likes the idea."));

  private static final Map<Topic, String> WEAK =
      new EnumMap<>(
          Map.of(
              Topic.IF_NOTHING,
              "%s: then look for the part of your offer without which something does go wrong, or"
                  + " for a prospect to whom it does.",
              Topic.MEASURED,
              "%s: then go one level up or next door, to somebody whose own figure gets worse"
                  + " without it.",
              Topic.DEADLINE,
              "%s: then tie it to a date that they have anyway: the next audit, a renewal, the"
                  + " end of their budget year.",
              Topic.LOOKED,
              "%s: then begin with the problem and not with the product, and ask how they get by"
                  + " today."));

  private Advice() {}

  /** What to do, the words of the offer first, then each question that is open or weak. */
  static List<String> steps(Scales scales, Kind kind) {
    List<String> steps = new ArrayList<>();
    scales
        .first(Topic.OFFER, false)
        .ifPresent(
            mark ->
                steps.add(
                    "Leave out " + quoted(mark) + " and say what goes wrong today without you."));
    for (OfferQuestion question : OfferQuestion.values()) {
      Topic topic = Topic.of(question);
      if (isOpen(scales, topic)) {
        steps.add(
            scales
                .first(topic, false)
                .map(mark -> WEAK.getOrDefault(topic, "").formatted(quoted(mark)))
                .orElse(UNASKED.getOrDefault(topic, "")));
      }
    }
    if (kind == Kind.VITAMIN) {
      steps.add(
          "If nothing hurts after all that, call it a vitamin, and give your hours to prospects"
              + " for whom something does.");
    }
    if (kind == Kind.MEDICINE) {
      strongest(scales)
          .ifPresent(
              mark -> steps.add(0, "Lead with " + quoted(mark) + ", and let the rest of it wait."));
    }
    return steps;
  }

  private static boolean isOpen(Scales scales, Topic topic) {
    return scales.of(topic) != Leaning.MEDICINE;
  }

  private static Optional<Mark> strongest(Scales scales) {
    for (Topic topic : List.of(Topic.IF_NOTHING, Topic.OFFER, Topic.DEADLINE)) {
      Optional<Mark> mark = scales.first(topic, true);
      if (mark.isPresent()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  private static String quoted(Mark mark) {
    return "“" + mark.quote() + "”";
  }

  /** A question to the prospect about what the rep named, where its grammar is certain. */
  static Optional<String> line(List<Mark> marks) {
    for (Sign sign : List.of(Sign.PAIN_MANY, Sign.PAIN_ONE, Sign.DATE_ONE, Sign.DATE, Sign.DAY)) {
      for (Mark mark : marks) {
        Optional<String> line = mark.sign() == sign ? line(mark) : Optional.empty();
        if (line.isPresent()) {
          return line;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> line(Mark mark) {
    String thing = thing(mark.quote());
    if (thing.isEmpty() || thing.length() > LONGEST_THING || !isPlain(thing)) {
      return Optional.empty();
    }
    return switch (mark.sign()) {
      case PAIN_MANY ->
          Optional.of(
              "What did "
                  + thing
                  + " cost you over the last three months, and who has to explain"
                  + " it?");
      case PAIN_ONE -> {
        String article = VOWELS.indexOf(thing.charAt(0)) < 0 ? "a " : "an ";
        yield Optional.of(
            "When did you last have " + article + thing + ", and what did it cost you?");
      }
      case DATE_ONE ->
          Optional.of(
              "What has to be in place before the "
                  + withoutDeterminer(thing)
                  + ", and what is still missing?");
      case DATE ->
          TOWARDS.contains(thing.split(" ")[0])
              ? Optional.of("What has to be in place " + thing + ", and what is still missing?")
              : Optional.empty();
      case DAY ->
          isDay(mark.quote())
              ? Optional.of(
                  "What has to be in place by " + mark.quote() + ", and what is still missing?")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** 30 June, Q3, Friday, but neither "audit" nor "this week". */
  private static boolean isDay(String quote) {
    return Character.isDigit(quote.charAt(0)) || Character.isUpperCase(quote.charAt(0));
  }

  /** The words in small letters, but names of months and initials as they were written. */
  private static String thing(String quote) {
    StringBuilder thing = new StringBuilder();
    for (String word : quote.strip().split("\\s+")) {
      boolean asWritten = word.chars().filter(Character::isUpperCase).count() > 1;
      boolean first = thing.isEmpty();
      thing.append(first ? "" : " ");
      thing.append(asWritten || !first ? word : word.toLowerCase(Locale.ROOT));
    }
    return thing.toString();
  }

  private static String withoutDeterminer(String thing) {
    String rest = thing;
    while (rest.indexOf(' ') > 0 && DETERMINERS.contains(rest.substring(0, rest.indexOf(' ')))) {
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    return rest;
  }

  private static boolean isPlain(String thing) {
    return thing
        .chars()
        .allMatch(c -> c == ' ' || c == '-' || (c < 128 && Character.isLetterOrDigit(c)));
  }
}
