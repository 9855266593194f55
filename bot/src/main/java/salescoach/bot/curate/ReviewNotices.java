package salescoach.bot.curate;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.curate.message.ReviewNotice;
import salescoach.bot.outbox.Letter;
import salescoach.bot.outbox.Outbox;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.slack.MemberId;
import salescoach.bot.slack.SlackMessage;
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

  /** What the outbox knows the notices by. */
  static final String KIND = "entry-review";

  /** For how long a notice waits for a Slack that does not answer. */
  private static final Duration WORTH_SENDING = Duration.ofDays(7);

  private final Database database;
  private final Desk desk;
  private final Curators curators;

  /** The notices of a playbook. */
  public ReviewNotices(Database database, TeamPlaybook playbook, Clock clock) {
    this.database = database;
    this.desk = new Desk(new EntryStore(database), playbook, clock);
    this.curators = new Curators(new MemberStore(database));
  }

  /** Has the outbox ask here what a notice says. */
  public void offer(Outbox outbox) {
    outbox.kinds().on(KIND, this::draw);
  }

  /** Writes down what is due in a workspace and was not this month. */
  public void run(String workspace, Outbox outbox) {
    LocalDate today = desk.today();
    List<Outgoing> due =
        keepers(workspace).stream()
            .filter(member -> !stale(workspace, member, today).isEmpty())
            .map(member -> new Outgoing(member, today.withDayOfMonth(1), KIND, WORTH_SENDING))
            .toList();
    database.useTransaction(transaction -> outbox.addAll(transaction, workspace, due));
    outbox.wake();
  }

  /** Nothing where all was looked at in the meantime. */
  private Optional<SlackMessage> draw(Letter letter) {
    LocalDate today = desk.today();
    List<Entry> stale = stale(letter.workspace(), letter.receiver(), today);
    return stale.isEmpty() ? Optional.empty() : Optional.of(ReviewNotice.of(stale, today));
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
