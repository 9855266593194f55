package salescoach.bot.playground.api;

import java.util.Map;
import java.util.function.Supplier;
import salescoach.bot.playground.workspace.SampleTeam;
import tools.jackson.databind.node.ObjectNode;

/** {@code auth.test} and {@code apps.connections.open}. */
final class AuthMethods {
  private final SampleTeam team;
  private final Tokens tokens;
  private final Supplier<String> newSocketUrl;

  AuthMethods(SampleTeam team, Tokens tokens, Supplier<String> newSocketUrl) {
    this.team = team;
    this.tokens = tokens;
    this.newSocketUrl = newSocketUrl;
  }

  Map<String, Method> methods() {
    return Map.of("auth.test", this::test, "apps.connections.open", this::open);
  }

  private void test(Args args, ObjectNode reply) {
    if (tokens.app().equals(args.text("token"))) {
      reply.put("app_name", team.bot().realName());
      reply.put("app_id", team.appId());
      return;
    }
    reply.put("url", "https://" + team.domain() + ".slack.com/");
    reply.put("team", team.name());
    reply.put("user", team.bot().name());
    reply.put("team_id", team.id());
    reply.put("user_id", team.bot().id());
    reply.put("bot_id", team.botId());
    reply.put("app_id", team.appId());
    reply.put("is_enterprise_install", false);
  }

  private void open(Args args, ObjectNode reply) {
    reply.put("url", newSocketUrl.get());
  }
}
