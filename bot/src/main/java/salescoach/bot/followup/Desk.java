package salescoach.bot.followup;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.admin.FollowUpStore;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.Roles;
import salescoach.bot.followup.AgendaReader.Reader;
import salescoach.bot.followup.message.AddMessages;
import salescoach.bot.followup.message.ProspectPage;
import salescoach.bot.followup.message.ProspectPage.Look;
import salescoach.bot.followup.step.Step;
import salescoach.bot.followup.typed.Matches;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.LoggedTouch;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.roster.TouchStore;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.cadence.Stage;

/**
 * What all commands and buttons about prospects share.
 *
 * <p>A deed is committed before it is told: whoever reads that it is done may rely on it, and a
 * second try at telling finds it done by its id.
 */
record Desk(
    Database database,
    Deeds deeds,
    AgendaReader reader,
    ProspectStore prospects,
    TouchStore touches,
    MemberStore members,
    FollowUpStore settings,
    Clock clock) {

  private static final int MOST_OF_THE_TEAM = 200;

  static Desk of(Database database, Deeds deeds, Clock clock) {
    return new Desk(
        database,
        deeds,
        new AgendaReader(database),
        new ProspectStore(database),
        new TouchStore(database),
        new MemberStore(database),
        new FollowUpStore(database),
        clock);
  }

  Instant now() {
    return clock.instant();
  }

  /** The day on which it is now for whoever did that. */
  LocalDate today(Incoming incoming) {
    Reader own = reader.reader(incoming.workspace(), incoming.member());
    return now().atZone(own.zone()).toLocalDate();
  }

  /** The day on which it is now where the prospect is. */
  LocalDate today(String workspace, KnownProspect prospect) {
    return now()
        .atZone(reader.reader(workspace, prospect.owner()).terms().zoneOf(prospect))
        .toLocalDate();
  }

  /** Whom somebody means: one of their own, or else one of the team's. */
  Matches find(Incoming incoming, String typed) {
    List<KnownProspect> own = prospects.ofMember(incoming.workspace(), incoming.member());
    Matches mine = openFirst(Matches.among(own, typed));
    if (!mine.clear().isEmpty()) {
      return mine;
    }
    String beginning = typed.strip().split(" ", 2)[0];
    List<KnownProspect> others = new ArrayList<>();
    if (!beginning.isEmpty()) {
      others.addAll(
          prospects.beginning(incoming.workspace(), beginning, MOST_OF_THE_TEAM).stream()
              .filter(prospect -> !prospect.owner().equals(incoming.member()))
              .toList());
    }
    Matches theirs = openFirst(Matches.among(others, typed));
    if (!theirs.clear().isEmpty()) {
      return theirs;
    }
    List<KnownProspect> near = new ArrayList<>(mine.near());
    near.addAll(theirs.near());
    return new Matches(List.of(), near);
  }

  /** What is won or lost is meant only where nothing else is. */
  private static Matches openFirst(Matches matches) {
    List<KnownProspect> open =
        matches.clear().stream()
            .filter(prospect -> prospect.standing().stage() != Stage.WON)
            .filter(prospect -> prospect.standing().stage() != Stage.LOST)
            .toList();
    return open.isEmpty() ? matches : new Matches(open, matches.near());
  }

  /** The prospect whose id that is. */
  Optional<KnownProspect> prospect(Incoming incoming, String id) {
    try {
      return prospects.prospect(incoming.workspace(), UUID.fromString(id));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  /**
   * Whether somebody may change a prospect: the owner, a manager, an admin; anybody if nobody's.
   */
  boolean manages(Incoming incoming, KnownProspect prospect) {
    return prospect.owner().isEmpty()
        || prospect.owner().equals(incoming.member())
        || leads(incoming);
  }

  /** Whether somebody is a manager or an admin. */
  boolean leads(Incoming incoming) {
    Member member = members.member(incoming.workspace(), incoming.member());
    return member.manager() || member.admin();
  }

  /** What is said where a prospect would become somebody who asked to be left alone. */
  Optional<SlackMessage> leftAlone(Incoming incoming, KnownProspect before, KnownProspect after) {
    if (OnFile.staysTheSame(before, after)) {
      return Optional.empty();
    }
    return database
        .inTransaction(
            transaction -> OnFile.of(prospects, transaction, incoming.workspace(), after))
        .leftAlone()
        .map(known -> leftAlone(incoming, known));
  }

  /** What is said of somebody who asked to be left alone. */
  SlackMessage leftAlone(Incoming incoming, KnownProspect known) {
    Roles roles = members.roles(incoming.workspace());
    return AddMessages.leftAlone(
        known, roles.managers().isEmpty() ? roles.admins() : roles.managers());
  }

  /** The next step, as it is now. */
  Optional<Step> next(String workspace, KnownProspect prospect) {
    return reader.step(workspace, prospect, now());
  }

  /** A prospect's page for whoever asks; empty words where nothing was done. */
  SlackMessage page(Incoming incoming, KnownProspect prospect, String done) {
    List<KeptTouch> tried = touches.of(incoming.workspace(), prospect.id());
    Reader own = reader.reader(incoming.workspace(), incoming.member());
    return ProspectPage.of(
        prospect,
        tried,
        reader.step(incoming.workspace(), prospect, tried, now()),
        new Look(
            now().atZone(own.zone()).toLocalDate(),
            own.zone(),
            manages(incoming, prospect),
            TakingBack.open(this, incoming, prospect).map(LoggedTouch::touch)),
        done);
  }

  /** Shows it in the place of what was pressed. */
  void redraw(Incoming incoming, Answer answer, KnownProspect prospect, String done) {
    answer.redraw(page(incoming, prospect, done));
  }

  /** The id of what a piece of work makes: the same each time. */
  static UUID idFrom(String kind, Incoming incoming) {
    return UUID.nameUUIDFromBytes((kind + " " + incoming.key()).getBytes(StandardCharsets.UTF_8));
  }
}
