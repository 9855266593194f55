package salescoach.bot.csv.upload;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.WorkspaceStore;
import salescoach.bot.csv.CsvExport;
import salescoach.bot.csv.Kind;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.NewFile;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.slack.Wording;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;

/**
 * {@code /coach export}: managers and admins take along what is the team's, reps what is their own.
 * The files go to the member's own conversation with the coach, wherever it was typed.
 */
public final class ExportFeature implements Feature {

  /** Of the names of files: as many as tell one member's exports apart. */
  private static final int CHARACTERS_OF_MARK = 8;

  private static final Logger LOG = LoggerFactory.getLogger(ExportFeature.class);

  private final Database database;
  private final MemberStore members;
  private final WorkspaceStore workspaces;
  private final Clock clock;

  public ExportFeature(Database database, Clock clock) {
    this.database = database;
    this.members = new MemberStore(database);
    this.workspaces = new WorkspaceStore(database);
    this.clock = clock;
  }

  @Override
  public void offer(Registry registry) {
    registry.command(
        "export",
        "export [prospects | touches | clients]",
        "sends you prospects, touches or clients as CSV files",
        this::export);
  }

  private Kept export(Incoming incoming, Answer answer) {
    Member member = members.member(incoming.workspace(), incoming.member());
    boolean ofTheTeam = member.admin() || member.manager();
    List<Kind> kinds = kinds(incoming.text().strip().toLowerCase(Locale.ROOT), ofTheTeam);
    if (kinds.isEmpty()) {
      answer.send(ExportMessages.unknown());
    } else if (kinds.contains(Kind.CLIENTS) && !ofTheTeam) {
      answer.send(ExportMessages.notYours());
    } else {
      send(exported(incoming, kinds, ofTheTeam), kinds, ofTheTeam, answer);
    }
    return Kept.NOTHING;
  }

  private static List<Kind> kinds(String word, boolean ofTheTeam) {
    if (!word.isEmpty()) {
      return Kind.of(word).stream().toList();
    }
    return ofTheTeam ? List.of(Kind.values()) : List.of(Kind.PROSPECTS, Kind.TOUCHES);
  }

  private static void send(Exported exported, List<Kind> kinds, boolean ofTheTeam, Answer answer) {
    if (!exported.tables().isEmpty()) {
      answer.send(handed(exported, answer));
    } else if (!exported.tooLarge().isEmpty()) {
      answer.send(ExportMessages.tooLarge(exported));
    } else {
      answer.send(ExportMessages.nothing(kinds, ofTheTeam));
    }
  }

  private static SlackMessage handed(Exported exported, Answer answer) {
    try {
      answer.hand(ExportMessages.words(exported), exported.files());
      return ExportMessages.done(exported);
    } catch (SlackRefused refused) {
      LOG.warn("an export was not handed out: {}", refused.getMessage());
      return ExportMessages.refused(exported);
    }
  }

  private Exported exported(Incoming incoming, List<Kind> kinds, boolean ofTheTeam) {
    Optional<String> only = ofTheTeam ? Optional.empty() : Optional.of(incoming.member());
    LocalDate today =
        LocalDate.ofInstant(clock.instant(), workspaces.followUp(incoming.workspace()).zone());
    List<Exported.Table> tables = new ArrayList<>();
    List<Kind> tooLarge = new ArrayList<>();
    for (Kind kind : kinds) {
      Room room = new Room(ImportFeature.MOST_BYTES);
      try {
        long rows = CsvExport.writeFor(database, incoming.workspace(), kind, only, room);
        if (rows > 0) {
          NewFile file = new NewFile(name(kind, incoming), title(kind, today), room.content());
          tables.add(new Exported.Table(kind, rows, file));
        }
      } catch (UncheckedIOException failed) {
        if (!(failed.getCause() instanceof Room.Full)) {
          throw failed;
        }
        tooLarge.add(kind);
      }
    }
    return new Exported(tables, tooLarge);
  }

  /** The same at each try, and no other export's: the file is known again by it. */
  private static String name(Kind kind, Incoming incoming) {
    String mark =
        UUID.nameUUIDFromBytes(incoming.key().getBytes(StandardCharsets.UTF_8)).toString();
    return kind.id() + "-" + mark.substring(0, CHARACTERS_OF_MARK) + ".csv";
  }

  private static String title(Kind kind, LocalDate today) {
    String id = kind.id();
    return id.substring(0, 1).toUpperCase(Locale.ROOT)
        + id.substring(1)
        + ", "
        + Wording.day(today);
  }
}
