package salescoach.bot.playground.api;

import java.util.Map;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** {@code users.info}. */
final class UserMethods {
  private final Workspace workspace;
  private final Scopes scopes;

  UserMethods(Workspace workspace, Scopes scopes) {
    this.workspace = workspace;
    this.scopes = scopes;
  }

  Map<String, Method> methods() {
    return Map.of("users.info", this::info);
  }

  private void info(Args args, ObjectNode reply) {
    scopes.need("users:read");
    Member member = workspace.member(args.need("user", "user_not_found"));
    boolean bot = member.equals(workspace.team().bot());
    int offset = member.zone().getRules().getOffset(workspace.now()).getTotalSeconds();
    ObjectNode user = reply.putObject("user");
    user.put("id", member.id());
    user.put("team_id", workspace.team().id());
    user.put("name", member.name());
    user.put("deleted", false);
    user.put("real_name", member.realName());
    user.put("tz", member.zone().getId());
    user.put("tz_label", member.zone().getId());
    user.put("tz_offset", offset);
    user.put("is_admin", member.admin());
    user.put("is_owner", member.admin());
    user.put("is_primary_owner", member.admin());
    user.put("is_bot", bot);
    user.put("is_app_user", false);
    ObjectNode profile = user.putObject("profile");
    profile.put("real_name", member.realName());
    profile.put("display_name", member.name());
    profile.put("title", member.about());
  }
}
