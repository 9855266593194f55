package salescoach.bot.playground.person;

import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Workspace;

/** {@code /invite}, which is Slack's own: it lets the app into a channel. */
public final class Invitation {
  /** With its first slash. */
  public static final String COMMAND = "/invite";

  private final Workspace workspace;

  Invitation(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Does it, or says to whoever typed it why not; {@code text} has its mentions live. */
  void run(Member member, Conversation conversation, String text) {
    String said = outcome(conversation, text);
    workspace.post(conversation, Outcomes.SLACKBOT, said, null, null, null, member.id());
  }

  private String outcome(Conversation conversation, String text) {
    Member bot = workspace.team().bot();
    if (conversation.isDm()) {
      return "Nobody can be let into a direct message. Type it in a channel.";
    }
    if (!text.contains("<@")) {
      return "Say whom to let in: `" + COMMAND + " @" + bot.realName() + "`";
    }
    if (!text.contains("<@" + bot.id() + ">")) {
      return "They are in #" + conversation.name() + " already.";
    }
    if (conversation.members().contains(bot.id())) {
      return bot.realName() + " is in #" + conversation.name() + " already.";
    }
    workspace.staff().inviteBot(conversation.id());
    return bot.realName() + " is in #" + conversation.name() + " now.";
  }
}
