package salescoach.bot.playbook.message;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salescoach.KnowledgeException;
import salescoach.bot.slack.BlockLimits;
import salescoach.bot.slack.Mrkdwn;
import salescoach.bot.slack.Parts;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.slack.Split;
import salescoach.playbook.entry.Entry;

/** What is said where no entry is the answer outright, and about ratings. */
public final class AskMessages {

  private AskMessages() {}

  /**
   * Two or three entries of which the asker knows best.
   *
   * @param asked the question, where it does not stand above the message anyway
   */
  public static SlackMessage choice(List<Entry> near, AskKey key, Optional<String> asked) {
    String bold = "That could be one of these. Which one do you mean?";
    List<LayoutBlock> blocks = new ArrayList<>();
    EntryWords.asked(asked).ifPresent(blocks::add);
    blocks.add(Parts.section("*" + bold + "*"));
    List<ButtonElement> buttons = new ArrayList<>(EntryWords.buttons(near, AskActions.CHOOSE, key));
    buttons.add(Parts.button("None of these", AskActions.NONE, key.value()));
    blocks.add(Parts.actions(buttons));
    return new SlackMessage(bold, blocks);
  }

  /** The playbook does not know; what is near is offered as near, and not as the answer. */
  public static SlackMessage unknown(List<Entry> near, AskKey key, Optional<String> asked) {
    String bold = "The playbook has no answer to that yet.";
    List<LayoutBlock> blocks = new ArrayList<>();
    EntryWords.asked(asked).ifPresent(blocks::add);
    blocks.add(
        Parts.section(
            "*"
                + bold
                + "*\nI'd rather say so than guess. I keep your question for whoever looks after"
                + " the playbook, and tell you once it is answered."));
    if (!near.isEmpty()) {
      blocks.add(Parts.context("These come nearest. Have a look, if you like:"));
      blocks.add(Parts.actions(EntryWords.buttons(near, AskActions.SHOW, key)));
    }
    return new SlackMessage(bold, blocks);
  }

  /** A question that can't be one: empty, too long, in another language. */
  public static SlackMessage refused(KnowledgeException why) {
    String bold = "I can't answer that one.";
    String words =
        Split.first(Mrkdwn.literal(String.valueOf(why.getMessage())), BlockLimits.SECTION / 2);
    return new SlackMessage(bold, List.of(Parts.section("*" + bold + "*\n" + words)));
  }

  /** An entry was taken out of the playbook while its button still stood there. */
  public static SlackMessage retired() {
    return Parts.says(
        "This entry is not in the playbook any more.",
        "Ask me again, and you get what the playbook says today.");
  }

  /** The message that was asked about is not there any more. */
  public static SlackMessage gone() {
    return Parts.says("I can't find your message any more.", "Ask me again, and I answer at once.");
  }

  /** The question of a button was forgotten. */
  public static SlackMessage forgotten() {
    return Parts.says(
        "I don't keep this question any more.", "Ask it again, and I answer at once.");
  }

  /** A thumb up. */
  public static SlackMessage thanks() {
    return Parts.says("Thank you. Good to know that it helped.", "You can change your mind.");
  }

  /** A thumb down that came too late to ask what was missing. */
  public static SlackMessage thumbDown() {
    return Parts.says(
        "Thank you. Your thumb down counts.", "Press it again to tell me what was missing.");
  }

  /** A thumb down, with what was missing. */
  public static SlackMessage noted() {
    return Parts.says(
        "Thank you. That makes the playbook better.",
        "Whoever looks after it sees your question and what you missed.");
  }

  /** Somebody else's thumb. */
  public static SlackMessage onlyTheAsker() {
    return Parts.says(
        "Thank you. I count the thumb of whoever asked.",
        "Ask me yourself, with your own case, and yours counts too.");
  }

  /** Somebody else pressed "None of these". */
  public static SlackMessage asOnlyTheAskerKnows() {
    return Parts.says(
        "Only whoever asked knows what was meant.", "Ask me yourself, and I answer you.");
  }
}
