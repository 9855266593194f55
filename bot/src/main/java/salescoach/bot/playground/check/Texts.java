package salescoach.bot.playground.check;

import java.util.Map;

/** Block Kit's composition objects: texts, options, and the question before a button acts. */
final class Texts {
  static final Rule ID = Rules.string(1, 255);
  static final Rule URL = Rules.string(1, 3_000);
  static final Rule CONFIRM =
      ObjectRule.untyped()
          .needs("title", plain(100))
          .needs("text", any(300))
          .needs("confirm", plain(30))
          .needs("deny", plain(30))
          .may("style", Rules.among("primary", "danger"));

  private Texts() {}

  static Rule plain(int most) {
    return Rules.oneOf(Map.of("plain_text", plainText(most)));
  }

  /** {@code plain_text} or {@code mrkdwn}. */
  static Rule any(int most) {
    return Rules.oneOf(Map.of("plain_text", plainText(most), "mrkdwn", mrkdwn(most)));
  }

  static ObjectRule plainText(int most) {
    return ObjectRule.typed().needs("text", Rules.string(1, most)).may("emoji", Rules.bool());
  }

  static ObjectRule mrkdwn(int most) {
    return ObjectRule.typed().needs("text", Rules.string(1, most)).may("verbatim", Rules.bool());
  }

  /** An option of a select, whose text is plain. */
  static Rule option() {
    return optionWith(plain(75));
  }

  /** An option of radio buttons or checkboxes, whose text may be mrkdwn. */
  static Rule richOption() {
    return optionWith(any(75));
  }

  private static Rule optionWith(Rule text) {
    return ObjectRule.untyped()
        .needs("text", text)
        .needs("value", Rules.string(1, 150))
        .may("description", text)
        .may("url", URL);
  }

  static Rule optionGroup() {
    return ObjectRule.untyped()
        .needs("label", plain(75))
        .needs("options", Rules.list(1, 100, option()));
  }
}
