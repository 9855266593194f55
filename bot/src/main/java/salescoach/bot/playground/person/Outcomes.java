package salescoach.bot.playground.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.api.Args;
import salescoach.bot.playground.api.ResponseUrls;
import salescoach.bot.playground.api.Views;
import salescoach.bot.playground.socket.Answer;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the app's acknowledgement, or the want of one, shows the person who acted. */
final class Outcomes {
  /** Who speaks when the app does not. */
  static final String SLACKBOT = "USLACKBOT";

  private static final String TIMEOUT = " didn't respond in time (operation_timeout).";
  private static final String TROUBLE = "We had some trouble connecting. Try again?";

  private final Workspace workspace;
  private final ResponseUrls responses;

  Outcomes(Workspace workspace, ResponseUrls responses) {
    this.workspace = workspace;
    this.responses = responses;
  }

  Answer ofCommand(Answer answer, Member member, Conversation conversation, String command) {
    JsonNode payload = answer.payload();
    if (!answer.inTime()) {
      tell(conversation, member, command + TIMEOUT, "operation_timeout");
    } else if (payload != null) {
      try {
        responses.answerCommand(conversation, member.id(), new Args(said(payload)));
      } catch (Refusal refusal) {
        workspace.recorder().refuse("the acknowledgement of " + command, refusal);
        tell(conversation, member, command + " failed (dispatch_failed).", "dispatch_failed");
      }
    }
    return answer;
  }

  private static ObjectNode said(JsonNode payload) {
    return payload instanceof ObjectNode object
        ? object
        : JsonMapper.shared().createObjectNode().put("text", payload.asString(""));
  }

  Answer ofShortcut(Answer answer, Member member, Conversation conversation) {
    if (!answer.inTime()) {
      tell(conversation, member, workspace.team().bot().realName() + TIMEOUT, "operation_timeout");
    }
    return answer;
  }

  Answer ofPress(Answer answer, Message message) {
    if (!answer.inTime()) {
      String why = workspace.team().bot().realName() + TIMEOUT;
      workspace.change(message.conversation(), message.ts(), now -> now.withFailure(why));
    }
    return answer;
  }

  Answer ofPressInView(Answer answer, ShownView view) {
    if (!answer.inTime()) {
      workspace.complain(view.id(), Map.of(), TROUBLE);
    }
    return answer;
  }

  Answer ofSubmission(Answer answer, ShownView view) {
    JsonNode payload = answer.payload();
    String action = payload == null ? "" : payload.path("response_action").asString("");
    if (!answer.inTime()) {
      workspace.complain(view.id(), Map.of(), TROUBLE);
    } else if (payload == null || action.isEmpty()) {
      workspace.closeView(view);
    } else {
      try {
        act(action, payload, view);
      } catch (Refusal refusal) {
        workspace.recorder().refuse("the acknowledgement of a modal", refusal);
        workspace.complain(view.id(), Map.of(), TROUBLE);
      }
    }
    return answer;
  }

  private void act(String action, JsonNode payload, ShownView view) {
    switch (action) {
      case "errors" -> workspace.complain(view.id(), errors(payload.path("errors"), view), null);
      case "update" -> workspace.updateView(view.id(), accepted(payload), null);
      case "push" -> workspace.pushView(view.owner(), accepted(payload));
      case "clear" -> workspace.clearViews(view.owner());
      default -> throw new Refusal("unknown response_action");
    }
  }

  private ObjectNode accepted(JsonNode payload) {
    return Views.accepted(payload.get("view"), "modal", workspace);
  }

  /** Slack shows complaints at input blocks only, and gives up on a form if one is elsewhere. */
  private static Map<String, String> errors(@Nullable JsonNode given, ShownView view) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (given != null) {
      given.forEachEntry((block, text) -> errors.put(block, text.asString("")));
    }
    Set<String> inputs =
        Elements.in(view.blocks()).stream()
            .filter(Elements.Placed::isInput)
            .map(Elements.Placed::blockId)
            .collect(Collectors.toSet());
    if (errors.isEmpty() || !inputs.containsAll(errors.keySet())) {
      throw new Refusal("errors at blocks that are no inputs");
    }
    return errors;
  }

  private void tell(Conversation conversation, Member member, String text, String failed) {
    Message message = workspace.post(conversation, SLACKBOT, text, null, null, null, member.id());
    workspace.change(message.conversation(), message.ts(), now -> now.withFailure(failed));
  }
}
