package salescoach.cadence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which channel comes next, and which in its place where that one leads nowhere. */
final class Routes {

  /** Contacts with a lead in a row, without an answer, before it is treated as a prospect. */
  static final int FOLLOW_UPS = 2;

  /** Where a call is wanted. */
  static final List<Channel> CALLING =
      List.of(
          Channel.CALL,
          Channel.VOICEMAIL,
          Channel.EMAIL,
          Channel.LINKEDIN,
          Channel.X,
          Channel.LETTER,
          Channel.REFERRAL);

  /** Where an email is wanted. */
  private static final List<Channel> WRITING =
      List.of(
          Channel.EMAIL,
          Channel.CALL,
          Channel.VOICEMAIL,
          Channel.LINKEDIN,
          Channel.X,
          Channel.LETTER,
          Channel.REFERRAL);

  private final Set<Channel> reachable;
  private final History history;
  private final Policy policy;

  Routes(Set<Channel> reachable, History history, Policy policy) {
    this.reachable = reachable;
    this.history = history;
    this.policy = policy;
  }

  /** The first of them that leads to the prospect. */
  Optional<Channel> reachable(List<Channel> wanted) {
    return wanted.stream().filter(reachable::contains).findFirst();
  }

  /** Email and call in turn, an email first. */
  Optional<Channel> followUp() {
    boolean wrote =
        history
            .last(contact -> contact.isSpoken() || contact.channel() == Channel.EMAIL)
            .filter(contact -> contact.channel() == Channel.EMAIL)
            .isPresent();
    return reachable(wrote ? CALLING : WRITING);
  }

  /**
   * What comes next for a prospect; nothing where every way was gone.
   *
   * <p>LinkedIn, X, a letter and a referral stand in for calls and emails only once each in a count
   * of attempts: they are no attempts, and would never come to an end.
   */
  Optional<Channel> asProspect() {
    List<Channel> wanted = new ArrayList<>();
    if (isTimeForSocial()) {
      wanted.addAll(social());
    }
    wanted.addAll(spoken());
    wanted.add(Channel.EMAIL);
    return reachable(wanted).or(this::lastResort);
  }

  private boolean isTimeForSocial() {
    return history.pairsSinceSocial() >= policy.pairsBeforeSocial()
        || history.callsRunningSinceSocial() >= policy.callsBeforeSocial();
  }

  /** Whichever of the two was not the last. */
  private List<Channel> social() {
    boolean wasLinkedIn =
        history
            .last(Contact::isSocial)
            .filter(contact -> contact.channel() == Channel.LINKEDIN)
            .isPresent();
    return wasLinkedIn
        ? List.of(Channel.X, Channel.LINKEDIN)
        : List.of(Channel.LINKEDIN, Channel.X);
  }

  /**
   * A voicemail and a call in turn. A voicemail needs room for its email too, where there can be
   * one.
   */
  private List<Channel> spoken() {
    boolean left =
        history.lastSpoken().filter(contact -> contact.channel() == Channel.VOICEMAIL).isPresent();
    boolean room =
        history.attempts() <= policy.lastCountWithRoom() && history.emails() < policy.mostEmails();
    if (!left && room) {
      return List.of(Channel.VOICEMAIL, Channel.CALL);
    }
    boolean leaveAnother = room || !reachable.contains(Channel.EMAIL);
    return leaveAnother ? List.of(Channel.CALL, Channel.VOICEMAIL) : List.of(Channel.CALL);
  }

  private Optional<Channel> lastResort() {
    List<Channel> left = new ArrayList<>(social());
    left.add(Channel.LETTER);
    left.add(Channel.REFERRAL);
    left.removeIf(history::triedInCount);
    return reachable(left);
  }
}
