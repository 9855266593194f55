package salescoach.bot.playground.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code users.*}: who is in the workspace. */
final class UserMethods {
  private static final String SLACKBOT = "USLACKBOT";
  private static final String CURSOR = "user:";

  private final Workspace workspace;
  private final Scopes scopes;

  UserMethods(Workspace workspace, Scopes scopes) {
    this.workspace = workspace;
    this.scopes = scopes;
  }

  Map<String, Method> methods() {
    return Map.of("users.info", this::info, "users.list", this::list);
  }

  private void info(Args args, ObjectNode reply) {
    scopes.need("users:read");
    reply.set("user", user(workspace.member(args.need("user", "user_not_found"))));
  }

  /** Everybody: who left, the app itself and Slackbot are among them, as on Slack. */
  private void list(Args args, ObjectNode reply) {
    scopes.need("users:read");
    List<ObjectNode> all = new ArrayList<>();
    all.add(slackbot());
    workspace.members().forEach(member -> all.add(user(member)));
    int limit = args.number("limit", 0);
    int from = from(args.text("cursor"), all);
    int to = limit <= 0 ? all.size() : Math.min(all.size(), from + limit);
    ArrayNode members = reply.putArray("members");
    all.subList(from, to).forEach(members::add);
    reply.put("cache_ts", workspace.now().getEpochSecond());
    String next = to < all.size() ? cursor(all.get(to).path("id").asString("")) : "";
    reply.putObject("response_metadata").put("next_cursor", next);
  }

  /** A cursor names whom the next page begins with, in Base64. */
  private static String cursor(String id) {
    return Base64.getEncoder().encodeToString((CURSOR + id).getBytes(StandardCharsets.UTF_8));
  }

  private static int from(@Nullable String cursor, List<ObjectNode> all) {
    if (cursor == null) {
      return 0;
    }
    for (int i = 0; i < all.size(); i++) {
      if (cursor(all.get(i).path("id").asString("")).equals(cursor)) {
        return i;
      }
    }
    throw new Refusal("invalid_cursor");
  }

  private ObjectNode user(Member member) {
    ObjectNode user = named(member.id(), member.name(), member.realName());
    user.put("deleted", member.deactivated());
    user.put("is_bot", member.equals(workspace.team().bot()));
    user.withObjectProperty("profile").put("title", member.about());
    // Of whom has left Slack tells neither a zone nor a rank.
    if (!member.deactivated()) {
      int offset = member.zone().getRules().getOffset(workspace.now()).getTotalSeconds();
      user.put("real_name", member.realName());
      user.put("tz", member.zone().getId());
      user.put("tz_label", member.zone().getId());
      user.put("tz_offset", offset);
      user.put("is_admin", member.admin());
      user.put("is_owner", member.admin());
      user.put("is_primary_owner", member.admin());
    }
    return user;
  }

  /** Slackbot does not say that it is a bot. */
  private ObjectNode slackbot() {
    ObjectNode user = named(SLACKBOT, "slackbot", "Slackbot");
    user.put("deleted", false);
    user.put("is_bot", false);
    user.put("tz", "America/Los_Angeles");
    user.put("tz_label", "Pacific Time");
    user.put("tz_offset", -28_800);
    return user;
  }

  private ObjectNode named(String id, String name, String realName) {
    ObjectNode user = JsonMapper.shared().createObjectNode();
    user.put("id", id);
    user.put("team_id", workspace.team().id());
    user.put("name", name);
    user.put("is_app_user", false);
    ObjectNode profile = user.putObject("profile");
    profile.put("real_name", realName);
    profile.put("display_name", name);
    return user;
  }
}
