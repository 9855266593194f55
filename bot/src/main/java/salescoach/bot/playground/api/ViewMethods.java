package salescoach.bot.playground.api;

import java.util.Map;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.Triggers;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}: modals and the Home tab. */
final class ViewMethods {
  private final Workspace workspace;
  private final Scopes scopes;

  ViewMethods(Workspace workspace, Scopes scopes) {
    this.workspace = workspace;
    this.scopes = scopes;
  }

  Map<String, Method> methods() {
    return Map.of(
        "views.open", this::open,
        "views.push", this::push,
        "views.update", this::update,
        "views.publish", this::publish);
  }

  private void open(Args args, ObjectNode reply) {
    ObjectNode content = view(args, "modal");
    Triggers.Trigger trigger = trigger(args);
    show(workspace.openView(trigger.member(), content), reply);
  }

  private void push(Args args, ObjectNode reply) {
    ObjectNode content = view(args, "modal");
    Triggers.Trigger trigger = trigger(args);
    if (trigger.viewId() == null) {
      throw new Refusal("invalid_trigger_id");
    }
    show(workspace.pushView(trigger.member(), content), reply);
  }

  private void update(Args args, ObjectNode reply) {
    ShownView before = before(args);
    ObjectNode content = view(args, before.isHome() ? "home" : "modal");
    show(workspace.updateView(before.id(), content, args.text("hash")), reply);
  }

  private void publish(Args args, ObjectNode reply) {
    Member member = workspace.member(args.need("user_id", "user_not_found"));
    ObjectNode content = view(args, "home");
    show(workspace.publishHome(member.id(), content, args.text("hash")), reply);
  }

  private ObjectNode view(Args args, String type) {
    ObjectNode content = Views.accepted(args.json("view", "invalid_arguments"), type, workspace);
    if (Elements.in(content.path("blocks")).stream()
        .anyMatch(placed -> "file_input".equals(placed.type()))) {
      scopes.need("files:read");
    }
    return content;
  }

  private Triggers.Trigger trigger(Args args) {
    return workspace.triggers().exchange(args.need("trigger_id", "invalid_arguments"));
  }

  private ShownView before(Args args) {
    String id = args.text("view_id");
    String external = args.text("external_id");
    return (id != null
            ? workspace.findView(id)
            : workspace.viewByExternalId(external == null ? "" : external))
        .orElseThrow(() -> new Refusal("not_found"));
  }

  private void show(ShownView view, ObjectNode reply) {
    reply.set("view", view.payload(workspace.team()));
  }
}
