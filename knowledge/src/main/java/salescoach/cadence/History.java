package salescoach.cadence;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was tried with a prospect so far, in order, on the prospect's local days.
 *
 * <p>Of touches at the same instant a voicemail comes before its email, and all come in the order
 * of {@link Channel}. A touch on a day to come has not happened and is left out; one later today
 * has.
 */
final class History {

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private static final Comparator<Touch> IN_ORDER =
      Comparator.comparing(Touch::at).thenComparing(Touch::channel).thenComparing(Touch::answered);

  private final List<Contact> contacts;
  private final LocalDate today;
  private final int restDays;

  private History(List<Contact> contacts, LocalDate today, int restDays) {
    this.contacts = contacts;
    this.today = today;
    this.restDays = restDays;
  }

  static History of(List<Touch> touches, LocalDate today, ZoneId zone, int restDays) {
    List<Touch> sorted = new ArrayList<>(touches);
    sorted.sort(IN_ORDER);
    Instant end = today.plusDays(1).atStartOfDay(zone).toInstant();
    List<Contact> contacts = new ArrayList<>(sorted.size());
    for (Touch touch : sorted) {
      if (touch.at().isBefore(end)) {
        contacts.add(contact(touch, zone));
      }
    }
    return new History(contacts, today, restDays);
  }

  private static Contact contact(Touch touch, ZoneId zone) {
    Instant at = touch.at().isBefore(EARLIEST) ? EARLIEST : touch.at();
    ZonedDateTime local = at.atZone(zone);
    return new Contact(touch.channel(), local.toLocalDate(), local.toLocalTime(), touch.answered());
  }

  /** Only what came on the days after that one. */
  History after(LocalDate day) {
    int first = 0;
    while (first < contacts.size() && !contacts.get(first).on().isAfter(day)) {
      first++;
    }
    return new History(contacts.subList(first, contacts.size()), today, restDays);
  }

  boolean isEmpty() {
    return contacts.isEmpty();
  }

  Optional<Contact> last() {
    return last(contact -> true);
  }

  /** The last call or voicemail. */
  Optional<Contact> lastSpoken() {
    return last(Contact::isSpoken);
  }

  Optional<Contact> lastAnswered() {
    return last(Contact::answered);
  }

  /** The last one of that kind. */
  Optional<Contact> last(Predicate<Contact> kind) {
    for (int i = contacts.size() - 1; i >= 0; i--) {
      if (kind.test(contacts.get(i))) {
        return Optional.of(contacts.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * How many went unanswered since the last that was answered.
   *
   * @param since only those from this day on
   */
  int unansweredSince(LocalDate since) {
    int count = 0;
    for (int i = contacts.size() - 1; i >= 0; i--) {
      Contact contact = contacts.get(i);
      if (contact.answered() || contact.on().isBefore(since)) {
        break;
      }
      count++;
    }
    return count;
  }

  /** The last voicemail, where no email came after it. */
  Optional<Contact> voicemailWithoutEmail() {
    return last(c -> c.channel() == Channel.VOICEMAIL || c.channel() == Channel.EMAIL)
        .filter(contact -> contact.channel() == Channel.VOICEMAIL);
  }

  /** The calls, voicemails and emails of the present count. */
  int attempts() {
    return countSince(startOfCount(), Contact::isAttempt);
  }

  /** The emails of the present count. */
  int emails() {
    return countSince(startOfCount(), c -> c.isAttempt() && c.channel() == Channel.EMAIL);
  }

  /** Whether there was one in that channel since the present count began. */
  boolean triedInCount(Channel channel) {
    return countSince(startOfCount(), contact -> contact.channel() == channel) > 0;
  }

  /** Voicemails that were followed by an email, since the last touch on LinkedIn or X. */
  int pairsSinceSocial() {
    int pairs = 0;
    boolean left = false;
    for (Contact contact : contacts.subList(afterLastSocial(), contacts.size())) {
      if (contact.channel() == Channel.VOICEMAIL) {
        left = true;
      } else if (left && contact.channel() == Channel.EMAIL) {
        pairs++;
        left = false;
      }
    }
    return pairs;
  }

  /** The most calls in a row, with nothing between, since the last touch on LinkedIn or X. */
  int callsRunningSinceSocial() {
    int most = 0;
    int running = 0;
    for (Contact contact : contacts.subList(afterLastSocial(), contacts.size())) {
      running = contact.channel() == Channel.CALL ? running + 1 : 0;
      most = Math.max(most, running);
    }
    return most;
  }

  private int afterLastSocial() {
    int first = contacts.size();
    while (first > 0 && !contacts.get(first - 1).isSocial()) {
      first--;
    }
    return first;
  }

  /** Behind the last answer, and the last silence of 90 days, which may still last. */
  private int startOfCount() {
    LocalDate next = today;
    int first = contacts.size();
    while (first > 0) {
      Contact contact = contacts.get(first - 1);
      if (contact.answered() || DAYS.between(contact.on(), next) >= restDays) {
        break;
      }
      next = contact.on();
      first--;
    }
    return first;
  }

  private int countSince(int first, Predicate<Contact> kind) {
    int count = 0;
    for (int i = first; i < contacts.size(); i++) {
      if (kind.test(contacts.get(i))) {
        count++;
      }
    }
    return count;
  }

  /** The local time of the last call or voicemail. */
  Optional<LocalTime> lastSpokenAt() {
    return lastSpoken().map(Contact::at);
  }
}
