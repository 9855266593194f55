package salescoach.bot.review.message;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Wording;
import salescoach.draft.Medium;
import salescoach.guideline.Critique;
import salescoach.guideline.Finding;
import salescoach.guideline.Guideline;
import salescoach.guideline.Guidelines;
import salescoach.guideline.Page;
import salescoach.guideline.Severity;

/** The coach's own words about a critique: short, kind, concrete. All are mrkdwn. */
final class ReviewWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private static final int FULL_SCORE = 100;

  /** A lower score than this encourages nobody, so it is not promised. */
  private static final int WORTH_NAMING = 30;

  private static final int READY = 90;
  private static final int CLOSE = 75;
  private static final int SOUND = 60;
  private static final int FAIR = 40;

  /** How many faults are named before the others are counted. */
  private static final int MOST_NAMES = 6;

  private ReviewWords() {}

  /** "Score 62 of 100". */
  static String score(Critique critique) {
    return "Score " + critique.score() + " of " + FULL_SCORE;
  }

  /** How it stands, how long it is, and what matters most. */
  static String verdict(Critique critique) {
    if (critique.firstFixes().isEmpty()) {
      return "*Send it.* " + nothingToMend(critique);
    }
    return "*" + standing(critique) + "* " + length(critique) + " " + mattersMost(critique);
  }

  /** The verdict for a notification, which shows no formatting. */
  static String plainVerdict(Critique critique) {
    return score(critique) + ". " + verdict(critique).replace("*", "");
  }

  private static String nothingToMend(Critique critique) {
    if (critique.medium() == Medium.VOICEMAIL) {
      return Wording.counted(seconds(critique), "second")
          + ", and every one of them works for you.";
    }
    return Wording.counted(critique.words(), "word") + ", and I would not touch one of them.";
  }

  private static String standing(Critique critique) {
    int score = critique.score();
    if (critique.hasMust()) {
      return score >= CLOSE ? "One change away." : score >= FAIR ? heart() : beginning();
    }
    if (score >= READY) {
      return "Ready to send.";
    }
    return score >= CLOSE
        ? "Good, and nearly there."
        : score >= SOUND ? "A sound start." : score >= FAIR ? heart() : beginning();
  }

  private static String heart() {
    return "There is a good message in here.";
  }

  private static String beginning() {
    return "A first draft, and all of it can be mended.";
  }

  private static String length(Critique critique) {
    if (critique.medium() == Medium.VOICEMAIL) {
      return "It takes " + Wording.counted(seconds(critique), "second") + " to say.";
    }
    return "It has " + Wording.counted(critique.words(), "word") + ".";
  }

  private static String mattersMost(Critique critique) {
    Finding first = critique.firstFixes().get(0);
    String title = title(first.fault());
    if (first.severity() == Severity.CONSIDER) {
      return "If you want to polish it: *" + title + "*.";
    }
    int mended = mended(critique, first);
    String gain =
        mended >= WORTH_NAMING && mended > critique.score()
            ? " Mend that and you stand at " + mended + "."
            : " Start there, and the rest gets easier.";
    return "What matters most: *" + title + "*." + gain;
  }

  /** The score without that finding: many findings cost more than the 100 points there are. */
  private static int mended(Critique critique, Finding finding) {
    int lost =
        Stream.concat(critique.findings().stream(), critique.hints().stream())
            .mapToInt(Finding::points)
            .sum();
    return Math.max(0, FULL_SCORE - lost + finding.points());
  }

  /** "Used for Renata, Harlan Foods on 22 November · Next: Send an email, today." */
  static String used(Whom whom) {
    return "Used"
        + (whom.isKnown() ? " for " + Mrkdwn.line(whom.name()) : "")
        + whom.used().map(day -> " on " + DAY.format(day)).orElse("")
        + (whom.then().isEmpty() ? "" : "  ·  " + whom.then());
  }

  /** "No fault here, you said: Salesy, Time grab". */
  static String takenBack(Review review) {
    return "No fault here, you said: "
        + review.takenBack().stream()
            .sorted()
            .map(ReviewWords::title)
            .collect(Collectors.joining(", "));
  }

  /** How it was read, and what the verdict leaves out: "Read as a voicemail, 84 words". */
  static String measures(Review review) {
    Critique critique = review.critique();
    boolean voicemail = critique.medium() == Medium.VOICEMAIL;
    return (review.mediumGuessed() ? "I took it for " : "Read as ")
        + (voicemail
            ? "a voicemail, " + Wording.counted(critique.words(), "word")
            : String.format(Locale.ROOT, "an email, reading grade %.0f", critique.grade()));
  }

  /** "Version 3: 41 → 62 → 88"; of many versions the first and the last ones. */
  static String history(Review review) {
    return "Version " + review.version() + ": " + DraftWords.scores(review.scores());
  }

  /** What the last change did, in up to three lines. */
  static String change(Change change, int version) {
    String since = " since version " + (version - 1);
    int points = change.points();
    String line =
        points > 0
            ? "*" + Wording.counted(points, "point") + " won*" + since + "."
            : points < 0
                ? "*" + Wording.counted(-points, "point") + " lower*" + since + "."
                : "*The same score*" + since + ".";
    return line
        + (change.fixed().isEmpty() ? "" : "\nMended: " + titles(change.fixed()) + ".")
        + (change.fresh().isEmpty() ? "" : "\nNew: " + titles(change.fresh()) + ".");
  }

  /** "must mend", as a person says it. */
  static String weight(Severity severity) {
    return switch (severity) {
      case MUST -> "must mend";
      case SHOULD -> "should mend";
      case CONSIDER -> "worth a thought";
    };
  }

  /** The fault as people read it; its id in words where its guideline is gone since. */
  static String title(String fault) {
    return page(fault)
        .map(page -> Mrkdwn.literal(page.title()))
        .orElseGet(() -> Mrkdwn.line(fault.replace('-', ' ')));
  }

  /** What is wrong, without the reason and the recommendation; not mrkdwn yet. */
  static String violation(Finding finding) {
    int reason =
        page(finding.fault()).map(page -> finding.says().indexOf(page.because())).orElse(-1);
    return reason > 0 ? finding.says().substring(0, reason) : finding.says();
  }

  private static Optional<Page> page(String fault) {
    return Guidelines.all().stream()
        .filter(guideline -> guideline.id().equals(fault))
        .findFirst()
        .map(Guideline::page);
  }

  private static String titles(List<String> faults) {
    String named =
        faults.stream().limit(MOST_NAMES).map(ReviewWords::title).collect(Collectors.joining(", "));
    int others = faults.size() - MOST_NAMES;
    return others > 0 ? named + " and " + others + " more" : named;
  }

  private static int seconds(Critique critique) {
    return (int) Math.round(critique.seconds());
  }
}
