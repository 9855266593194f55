package salescoach.bot.csv;

import java.util.ArrayList;
import java.util.List;

/** What people should know besides the numbers. */
final class Notes {

  static final String MONTH_FIRST =
      "Dates such as 03/04/2026 were read with the month first. If the day is first, write them"
          + " as in 2026-04-03, or import in the terminal with --day-first.";

  private Notes() {}

  static List<String> of(Header header, Members members) {
    List<String> notes = new ArrayList<>();
    if (!header.unknown().isEmpty()) {
      notes.add("Columns passed over: " + Header.shown(header.unknown()) + ".");
    }
    List<String> strangers = members.strangers();
    if (!strangers.isEmpty()) {
      notes.add(
          "Not known as Slack members, so left out as owners: "
              + String.join(", ", strangers)
              + ". Write a member's id, such as U024BE7LH, or name an owner for all.");
    }
    List<String> alike = members.alike();
    if (!alike.isEmpty()) {
      notes.add(
          "More than one member is called so, so left out as owners: "
              + String.join(", ", alike)
              + ". Write the member's id, such as U024BE7LH.");
    }
    return notes;
  }
}
