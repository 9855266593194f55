package salescoach.playbook.offer;

import java.util.Locale;

/** What a mark in the rep's words says about the offer; each has a section in {@code offer.txt}. */
enum Sign {
  PAIN_ONE(true, "is a pain that somebody feels today."),
  PAIN_MANY(true, "is a pain that somebody feels today."),
  PAIN(true, "is a loss that somebody feels today."),
  MUST(true, "is not theirs to choose."),
  COST(true, "puts a figure on waiting."),
  DATE_ONE(true, "does not wait for them."),
  DATE(true, "is a date that does not move."),
  DAY(true, "is a date that does not move."),
  OWNER(true, "gives it somebody who answers for it."),
  ROLE(true, "is somebody who answers for it."),
  LOOKED(true, "shows that they are on the way already."),
  SOFT(false, "is good to have, and nobody has to have it today."),
  VERB(false, "says that something gets better, not what hurts without it."),
  NOTHING(false, "means that they can leave it as it is."),
  NOBODY(false, "leaves it without anybody who has to act."),
  LATER(false, "leaves them all the time they like."),
  UNASKED(false, "shows that it is not on their list so far."),
  UNKNOWN(false, "is worth finding out before the next call.");

  private final boolean medicine;
  private final String says;

  Sign(boolean medicine, String says) {
    this.medicine = medicine;
    this.says = says;
  }

  boolean medicine() {
    return medicine;
  }

  String says() {
    return says;
  }

  String section() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isPain() {
    return this == PAIN_ONE || this == PAIN_MANY || this == PAIN || this == COST || this == MUST;
  }

  boolean isDate() {
    return this == DATE_ONE || this == DATE || this == DAY;
  }

  boolean isOwner() {
    return this == OWNER || this == ROLE;
  }
}
