package salescoach.bot.curate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.curate.NoticeStore.Taken;
import salescoach.bot.curate.message.ReviewNotice;
import salescoach.bot.slack.MemberId;
import salescoach.bot.slack.Posted;
import salescoach.bot.slack.SlackApi;
import salescoach.bot.slack.SlackLimited;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.SlackRefused;
import salescoach.bot.slack.SlackUnanswered;
import salescoach.bot.storage.Database;
import salescoach.playbook.entry.Entry;

/**
 * Names entries that nobody looked at for half a year to whoever keeps them: one direct message a
 * month, which several instances and a restart send once. Those that come with the coach are the
 * curators' to keep, or the admins' where there is no curator. Days and months are UTC's.
 */
public final class ReviewNotices {

  /** An entry that was looked at so many days ago still counts as looked at. */
  static final int DAYS = 180;

  /** Much longer than a post takes; an instance that was stopped in it is followed after that. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  /** How much earlier than it was begun a notice may seem to stand, since clocks differ. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(ReviewNotices.class);

  private final NoticeStore store;
  private final Desk desk;
  private final Curators curators;
  private final SlackApi slack;
  private final Clock clock;

  /** The notices of a playbook. */
  public ReviewNotices(Database database, TeamPlaybook playbook, SlackApi slack, Clock clock) {
    this.store = new NoticeStore(database);
    this.desk = new Desk(new EntryStore(database), playbook, clock);
    this.curators = new Curators(new MemberStore(database));
    this.slack = slack;
    this.clock = clock;
  }

  /** Sends what is due in a workspace and was not sent this month. */
  public void run(String workspace) {
    LocalDate today = desk.today();
    LocalDate month = today.withDayOfMonth(1);
    for (String member : keepers(workspace)) {
      List<Entry> stale = stale(workspace, member, today);
      Instant now = clock.instant();
      if (!stale.isEmpty()) {
        store
            .take(workspace, member, month, now, LEASE)
            .ifPresent(
                taken -> send(workspace, member, month, taken, ReviewNotice.of(stale, today)));
      }
    }
  }

  private void send(
      String workspace, String member, LocalDate month, Taken taken, SlackMessage notice) {
    String id = "playbook/" + workspace + "/" + member + "/" + month;
    try {
      String channel = slack.directMessages(member);
      Optional<Posted> known =
          taken.again()
              ? slack.find(channel, "", id, taken.begun().minus(CLOCKS_DIFFER))
              : Optional.empty();
      if (known.isEmpty()) {
        slack.post(channel, "", notice, id);
      }
    } catch (SlackRefused refused) {
      LOG.info("a notice could not be sent: {}", refused.getMessage());
    } catch (SlackLimited | SlackUnanswered later) {
      LOG.info("a notice waits for the next round: {}", later.getMessage());
      return;
    }
    store.done(workspace, member, month, clock.instant());
  }

  /** The notice as it is for a member now. */
  SlackMessage drawn(String workspace, String member) {
    LocalDate today = desk.today();
    List<Entry> stale = stale(workspace, member, today);
    return stale.isEmpty() ? ReviewNotice.done() : ReviewNotice.of(stale, today);
  }

  private Set<String> keepers(String workspace) {
    Set<String> keepers = new HashSet<>(curators.ofTheBuiltIn(workspace));
    desk.playbook().entries().stream()
        .map(Entry::owner)
        .filter(MemberId::isOne)
        .forEach(keepers::add);
    return keepers;
  }

  private List<Entry> stale(String workspace, String member, LocalDate today) {
    boolean keepsBuiltIn = curators.ofTheBuiltIn(workspace).contains(member);
    return desk.playbook().entries().stream()
        .filter(entry -> entry.reviewed().isBefore(today.minusDays(DAYS)))
        .filter(
            entry -> MemberId.isOne(entry.owner()) ? entry.owner().equals(member) : keepsBuiltIn)
        .sorted(Comparator.comparing(Entry::reviewed).thenComparing(Entry::id))
        .toList();
  }
}
