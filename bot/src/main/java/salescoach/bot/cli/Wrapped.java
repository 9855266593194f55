package salescoach.bot.cli;

/** Text set in lines of a page's width. */
final class Wrapped {

  /** The widest line, in characters; comfortable to read on any terminal. */
  static final int WIDTH = 88;

  private Wrapped() {}

  /** A paragraph in lines, each after that indent; ends in a line's end. */
  static String paragraph(String indent, String text) {
    return item(indent, "", text);
  }

  /** The same with a bullet before the first line and the others set in below its text. */
  static String item(String indent, String bullet, String text) {
    String hanging = indent + " ".repeat(bullet.length());
    StringBuilder page = new StringBuilder(indent).append(bullet);
    int column = hanging.length();
    boolean first = true;
    for (String word : text.strip().split("\\s+")) {
      if (!first && column + 1 + word.length() > WIDTH) {
        page.append('\n').append(hanging);
        column = hanging.length();
        first = true;
      }
      page.append(first ? "" : " ").append(word);
      column += word.length() + (first ? 0 : 1);
      first = false;
    }
    return page.append('\n').toString();
  }
}
