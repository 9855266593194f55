package salescoach.bot.csv.upload;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.csv.Colleagues;
import salescoach.bot.csv.CsvException;
import salescoach.bot.csv.CsvImport;
import salescoach.bot.csv.ImportOptions;
import salescoach.bot.csv.Kind;
import salescoach.bot.csv.Taken;
import salescoach.bot.csv.Trouble;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.slack.SlackMember;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;

/**
 * {@code /coach import}: managers and admins bring along what is the team's, reps what is their
 * own. A second try does no harm, because importing twice changes nothing.
 */
public final class ImportFeature implements Feature {

  /** The largest file from Slack: it is in memory, unlike in the terminal. */
  static final int MOST_BYTES = 5_000_000;

  private static final String TOO_LARGE = "file_too_large";
  private static final Logger LOG = LoggerFactory.getLogger(ImportFeature.class);

  private final Database database;
  private final MemberStore members;
  private final SlackApi slack;
  private final Clock clock;

  public ImportFeature(Database database, SlackApi slack, Clock clock) {
    this.database = database;
    this.members = new MemberStore(database);
    this.slack = slack;
    this.clock = clock;
  }

  @Override
  public void offer(Registry registry) {
    registry.promptCommand(
        "import", "import", "takes prospects, touches or clients in from a CSV file", this::open);
    registry.modal(ImportModal.CALLBACK, incoming -> Map.of(), this::take);
  }

  private Kept open(Incoming incoming, Answer answer) {
    answer.open(ImportModal.of(isOfTheTeam(incoming)));
    return Kept.NOTHING;
  }

  private Kept take(Incoming incoming, Answer answer) {
    Kind kind = Kind.of(incoming.value(ImportModal.KIND)).orElse(Kind.PROSPECTS);
    boolean ofTheTeam = isOfTheTeam(incoming);
    Answer direct = answer.directly();
    if (kind == Kind.CLIENTS && !ofTheTeam) {
      direct.send(ImportMessages.notYours());
      return Kept.NOTHING;
    }
    direct.send(ImportMessages.begun(kind));
    direct.send(done(incoming, kind, ofTheTeam));
    return Kept.NOTHING;
  }

  private SlackMessage done(Incoming incoming, Kind kind, boolean ofTheTeam) {
    byte[] content;
    try {
      content = slack.download(slack.file(incoming.value(ImportModal.FILE)), MOST_BYTES);
    } catch (SlackRefused refused) {
      return refused.error().equals(TOO_LARGE)
          ? ImportMessages.tooLarge()
          : ImportMessages.unreadable();
    }
    List<Trouble> first = new ArrayList<>();
    CsvImport.Listener listener =
        new CsvImport.Listener(
            trouble -> {
              if (first.size() < ImportMessages.MOST_TROUBLES) {
                first.add(trouble);
              }
            },
            rows -> {});
    try {
      Taken taken =
          new CsvImport(database, options(incoming, ofTheTeam), clock.instant(), this::colleagues)
              .read(kind, new ByteArrayInputStream(content), listener);
      return ImportMessages.done(kind, taken, first);
    } catch (CsvException wrong) {
      return ImportMessages.refused(String.valueOf(wrong.getMessage()));
    }
  }

  private Colleagues colleagues() {
    Colleagues colleagues = new Colleagues();
    try {
      for (SlackMember member : slack.members()) {
        if (!member.deactivated() && !member.bot()) {
          colleagues.add(member.id(), member.name());
          colleagues.add(member.id(), member.displayName());
        }
      }
    } catch (SlackRefused | SlackLimited unknown) {
      // Without the scope users:read, or when Slack asks for a rest, ids still count.
      LOG.info("owners are known by their ids only: {}", unknown.getMessage());
    }
    return colleagues;
  }

  private static ImportOptions options(Incoming incoming, boolean ofTheTeam) {
    return new ImportOptions(
        incoming.workspace(),
        incoming.member(),
        ofTheTeam ? Optional.empty() : Optional.of(incoming.member()),
        !incoming.value(ImportModal.ALL).isEmpty(),
        Optional.empty());
  }

  private boolean isOfTheTeam(Incoming incoming) {
    Member member = members.member(incoming.workspace(), incoming.member());
    return member.admin() || member.manager();
  }
}
