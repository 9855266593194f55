package salescoach.playbook.offer;

/** What decides whether an offer is a medicine, and how much it counts for and against. */
enum Topic {
  /** What is sold; counts half once it is known what happens without it. */
  OFFER("What you sell", 2, 2),
  IF_NOTHING("If they do nothing", 2, 2),
  MEASURED("Who is measured", 1, 1),
  DEADLINE("Deadline or loss", 2, 2),
  LOOKED("Looking already", 2, 1);

  private final String label;
  private final int medicine;
  private final int vitamin;

  Topic(String label, int medicine, int vitamin) {
    this.label = label;
    this.medicine = medicine;
    this.vitamin = vitamin;
  }

  String label() {
    return label;
  }

  /** How much it counts where it points to medicine. */
  int medicine() {
    return medicine;
  }

  /** How much it counts where it points to vitamin. */
  int vitamin() {
    return vitamin;
  }

  static Topic of(OfferQuestion question) {
    return switch (question) {
      case IF_NOTHING -> IF_NOTHING;
      case MEASURED -> MEASURED;
      case DEADLINE -> DEADLINE;
      case LOOKED -> LOOKED;
    };
  }
}
