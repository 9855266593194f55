package salescoach.bot.playground.api;

import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A call's arguments, whether they came as a form or as JSON. */
public final class Args {
  private static final String BEARER = "Bearer ";

  private final ObjectNode values;

  public Args(ObjectNode values) {
    this.values = values;
  }

  /**
   * Reads a request's body, and the token from its header.
   *
   * @throws Refusal if the body can't be read
   */
  static Args read(Headers headers, String body) {
    Args args = new Args(values(headers.getFirst("Content-Type"), body));
    String authorization = headers.getFirst("Authorization");
    if (authorization != null && authorization.startsWith(BEARER)) {
      args.values.put("token", authorization.substring(BEARER.length()));
    }
    return args;
  }

  private static ObjectNode values(@Nullable String contentType, String body) {
    if (contentType != null && contentType.startsWith("application/json")) {
      return object(body);
    }
    ObjectNode values = JsonMapper.shared().createObjectNode();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static ObjectNode object(String body) {
    try {
      JsonNode node = JsonMapper.shared().readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw new Refusal("invalid_json");
    }
    throw new Refusal("json_not_object");
  }

  /** The argument as text, null if it is absent or empty. */
  @Nullable String text(String name) {
    String text = values.path(name).asString("");
    return text.isEmpty() ? null : text;
  }

  String need(String name) {
    return need(name, "invalid_arguments");
  }

  String need(String name, String error) {
    String text = text(name);
    if (text == null) {
      throw new Refusal(error);
    }
    return text;
  }

  boolean has(String name) {
    return values.hasNonNull(name);
  }

  boolean flag(String name) {
    return values.path(name).asBoolean(false) || "1".equals(text(name));
  }

  int number(String name, int otherwise) {
    try {
      String text = text(name);
      return text == null ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new Refusal("invalid_arguments");
    }
  }

  /** An argument that is JSON, which a form carries as text; null if it is absent or empty. */
  @Nullable JsonNode json(String name, String error) {
    JsonNode node = values.path(name);
    if (!node.isString()) {
      return node.isMissingNode() || node.isNull() ? null : node;
    }
    if (node.stringValue().isBlank()) {
      return null;
    }
    try {
      return JsonMapper.shared().readTree(node.stringValue());
    } catch (JacksonException e) {
      throw new Refusal(error);
    }
  }
}
