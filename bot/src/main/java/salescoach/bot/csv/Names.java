package salescoach.bot.csv;

/** A person's names, from two columns or from one. */
record Names(String first, String last) {

  static Names of(Cells cells, Names known) {
    if (cells.has("first_name") || cells.has("last_name") || !cells.has("full_name")) {
      return new Names(
          cells.textOr("first_name", known.first), cells.textOr("last_name", known.last));
    }
    String full = cells.text("full_name");
    if (full.isEmpty()) {
      return known;
    }
    int space = full.indexOf(' ');
    return space < 0
        ? new Names(full, "")
        : new Names(full.substring(0, space), full.substring(space + 1).strip());
  }
}
