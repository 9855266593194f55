package salescoach.bot.cli;

/** Colours for a terminal; without them the text stays plain. */
record Paint(boolean colour) {

  String bold(String text) {
    return painted("1", text);
  }

  String faint(String text) {
    return painted("2", text);
  }

  String good(String text) {
    return painted("32", text);
  }

  String must(String text) {
    return painted("1;31", text);
  }

  String should(String text) {
    return painted("33", text);
  }

  String consider(String text) {
    return painted("36", text);
  }

  private String painted(String code, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
