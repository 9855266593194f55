package salescoach.bot.playground.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.api.HttpReply;

/** The page's three files, from the jar. */
final class PageFiles {
  private record PageFile(String name, String type) {}

  private static final Map<String, PageFile> FILES =
      Map.of(
          "/", new PageFile("index.html", "text/html; charset=utf-8"),
          "/page/app.js", new PageFile("app.js", "text/javascript; charset=utf-8"),
          "/page/app.css", new PageFile("app.css", "text/css; charset=utf-8"));

  private PageFiles() {}

  static void serve(HttpExchange exchange) throws IOException {
    PageFile file = FILES.get(exchange.getRequestURI().getPath());
    byte[] content = file == null ? null : read(file.name());
    if (file == null || content == null) {
      HttpReply.text(exchange, 404, "There is nothing here; the page is at /");
      return;
    }
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data: https:; frame-ancestors 'none'");
    HttpReply.bytes(exchange, 200, file.type(), content);
  }

  private static byte @Nullable [] read(String name) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
