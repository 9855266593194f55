package salescoach.bot.followup.step;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;

/** Makes another standing out of one, a few things changed. */
public final class StandingEdit {

  private Stage stage;
  private Optional<LocalDate> deadline;
  private Optional<Integer> salesCycleDays;
  private Optional<LocalDate> leadSince;
  private Optional<LocalDate> agreedOn;
  private Optional<LocalDate> handedOffOn;
  private Optional<LocalDate> backBurnerOn;
  private Set<Channel> reachable;
  private boolean doNotContact;
  private Optional<LocalDate> notBefore;
  private boolean gone;

  private StandingEdit(Standing from) {
    stage = from.stage();
    deadline = from.deadline();
    salesCycleDays = from.salesCycleDays();
    leadSince = from.leadSince();
    agreedOn = from.agreedOn();
    handedOffOn = from.handedOffOn();
    backBurnerOn = from.backBurnerOn();
    reachable = from.reachable();
    doNotContact = from.doNotContact();
    notBefore = from.notBefore();
    gone = from.gone();
  }

  /** Begins with that one. */
  public static StandingEdit of(Standing from) {
    return new StandingEdit(from);
  }

  /** Only the stage: the dates that go with stages stay. */
  public StandingEdit stage(Stage other) {
    stage = other;
    return this;
  }

  /**
   * Moves it to a stage on that day, and writes down the day where the stage goes by it. Whoever is
   * moved to the stage that it has keeps the day.
   */
  public StandingEdit moved(Stage to, LocalDate on) {
    if (to != stage) {
      leadSince = to == Stage.LEAD ? leadSince.or(() -> Optional.of(on)) : leadSince;
      handedOffOn = to == Stage.HANDED_OFF ? Optional.of(on) : handedOffOn;
      backBurnerOn = to == Stage.BACK_BURNER ? Optional.of(on) : Optional.empty();
    }
    return stage(to);
  }

  public StandingEdit deadline(Optional<LocalDate> other) {
    deadline = other;
    return this;
  }

  public StandingEdit salesCycleDays(Optional<Integer> other) {
    salesCycleDays = other;
    return this;
  }

  public StandingEdit leadSince(Optional<LocalDate> other) {
    leadSince = other;
    return this;
  }

  public StandingEdit agreedOn(Optional<LocalDate> other) {
    agreedOn = other;
    return this;
  }

  public StandingEdit handedOffOn(Optional<LocalDate> other) {
    handedOffOn = other;
    return this;
  }

  public StandingEdit backBurnerOn(Optional<LocalDate> other) {
    backBurnerOn = other;
    return this;
  }

  public StandingEdit reachable(Set<Channel> other) {
    reachable = other;
    return this;
  }

  public StandingEdit doNotContact(boolean asked) {
    doNotContact = asked;
    return this;
  }

  public StandingEdit notBefore(Optional<LocalDate> other) {
    notBefore = other;
    return this;
  }

  public StandingEdit gone(boolean left) {
    gone = left;
    return this;
  }

  /** What came of it. */
  public Standing made() {
    return new Standing(
        stage,
        deadline,
        salesCycleDays,
        leadSince,
        agreedOn,
        handedOffOn,
        backBurnerOn,
        reachable,
        doNotContact,
        notBefore,
        gone);
  }
}
