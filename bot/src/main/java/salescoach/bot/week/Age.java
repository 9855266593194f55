package salescoach.bot.week;

/** How old a prospect on file is. */
enum Age {
  MONTH("up to 30 days", 30),
  QUARTER("31 to 90 days", 90),
  HALF_YEAR("91 to 180 days", 180),
  OLDER("over 180 days", Integer.MAX_VALUE);

  private final String label;
  private final int mostDays;

  Age(String label, int mostDays) {
    this.label = label;
    this.mostDays = mostDays;
  }

  String label() {
    return label;
  }

  /** The last day that counts. */
  int mostDays() {
    return mostDays;
  }
}
