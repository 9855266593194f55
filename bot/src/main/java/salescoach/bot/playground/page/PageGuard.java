package salescoach.bot.playground.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps other sites in the same browser out: they could otherwise act as a member. */
final class PageGuard {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

  private PageGuard() {}

  /** Why the request is turned away; null if it may pass. */
  static @Nullable String objection(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = headers.getFirst("Host");
    if (host == null || !HERE.contains(withoutPort(host))) {
      return "The playground answers to localhost and 127.0.0.1 only.";
    }
    if ("GET".equals(exchange.getRequestMethod())) {
      return null;
    }
    String origin = headers.getFirst("Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      return "The playground takes this from its own page only.";
    }
    String type = headers.getFirst("Content-Type");
    return type != null && type.startsWith("application/json")
        ? null
        : "The playground takes JSON only.";
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon < 0 ? host : host.substring(0, colon);
  }
}
