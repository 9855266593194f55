package salescoach.bot.review.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.draft.Client;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.draft.Prospect;
import salescoach.draft.TeamRecent;
import salescoach.guideline.Critic;
import salescoach.guideline.Critique;
import salescoach.guideline.Team;

/** Reviews of our own drafts, for tests. */
final class Reviews {

  static final String WEAK_VOICEMAIL =
      """
      Hi Renata, this is Doug Pruitt from Fieldgate Software. We do a lot with food distributors, we \
      just wrapped up a project for Kestrel Motors, and I was hoping to get half an hour of your time \
      to hear how you run things and see where we could fit in. Our platform has route planning, \
      proof of delivery, driver chat, temperature logs, dock scheduling, cold-chain alerts, fuel \
      reports and an open API. I'll call you Thursday at 4, or ring me back at 208-555-0142.""";

  static final String BETTER_VOICEMAIL =
      """
      Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug Pruitt \
      from Fieldgate Software. We look after the night runs of a dairy, and our platform has a few \
      things for that. I'll call you Thursday at 4, or ring me back at 208-555-0142.""";

  static final String GOOD_VOICEMAIL =
      """
      Renata, how do your drivers in Boise prove a delivery when the dock is closed? It's Doug Pruitt \
      from Fieldgate. We have looked after the night runs of Cascade Dairy for four years, and you \
      might see fewer disputed invoices and less time on the phone. I'm sending you an email now with \
      openings for Thursday and for Tuesday next week.""";

  static final String WEAK_EMAIL =
      """
      Subject: Quick question

      Hi {{first_name}},

      My name is Priya Nair and I'm with BrightLedger, the #1 AI-powered accounts payable platform. We \
      help finance teams unlock game-changing efficiency.

      I know you're busy, but would you have half an hour this week for a demo? I'd love to learn more \
      about Harlan Foods and show you everything we can do.

      Best,
      Priya
      """;

  static final Context CONTEXT =
      new Context(
          new Prospect(
              "Harlan Foods", "food distribution", "Boise, Idaho", "Renata", "Logistics", false),
          List.of(
              new Client("Cascade Dairy", "dairy", "Portland, Oregon"),
              new Client("Kestrel Motors", "car dealership", "Tampa, Florida")),
          List.of(),
          Context.USUAL_PACE_WPM,
          TeamRecent.NONE,
          Optional.empty(),
          java.util.Set.of());

  private static final Critic CRITIC = Critic.of(Team.STANDARD);

  private Reviews() {}

  static Critique critique(String text, Medium medium) {
    return CRITIC.critique(new Draft(text, medium, CONTEXT));
  }

  /** The first version of a draft, just reviewed. */
  static Review first(String text, Medium medium) {
    return of(text, medium, critique(text, medium));
  }

  static Review of(String text, Medium medium, Critique critique) {
    return new Review(
        "d1",
        1,
        new Draft(text, medium, CONTEXT),
        true,
        critique,
        Optional.empty(),
        List.of(critique.score()),
        false,
        false,
        false,
        Whom.NOBODY,
        Set.of());
  }

  /** The next version, after those scores. */
  static Review next(Review before, String text, List<Integer> earlier) {
    Critique critique = critique(text, before.critique().medium());
    List<Integer> scores = new java.util.ArrayList<>(earlier);
    scores.add(critique.score());
    return new Review(
        before.draftId(),
        scores.size(),
        new Draft(text, before.critique().medium(), CONTEXT),
        false,
        critique,
        Optional.of(Change.between(before.critique(), critique)),
        scores,
        false,
        false,
        false,
        Whom.NOBODY,
        Set.of());
  }

  static Review unfolded(Review review) {
    return with(review, true, review.shared(), review.kept());
  }

  static Review with(Review review, boolean unfolded, boolean shared, boolean kept) {
    return new Review(
        review.draftId(),
        review.version(),
        review.draft(),
        review.mediumGuessed(),
        review.critique(),
        review.change(),
        review.scores(),
        unfolded,
        shared,
        kept,
        review.whom(),
        review.takenBack());
  }

  /** The same, where the rep said that these are no faults. */
  static Review takenBack(Review review, Set<String> faults) {
    return new Review(
        review.draftId(),
        review.version(),
        review.draft(),
        review.mediumGuessed(),
        review.critique(),
        review.change(),
        review.scores(),
        review.unfolded(),
        review.shared(),
        review.kept(),
        review.whom(),
        faults);
  }

  /** The same, for them. */
  static Review to(Review review, Whom whom) {
    return new Review(
        review.draftId(),
        review.version(),
        review.draft(),
        review.mediumGuessed(),
        review.critique(),
        review.change(),
        review.scores(),
        review.unfolded(),
        review.shared(),
        review.kept(),
        whom,
        review.takenBack());
  }
}
