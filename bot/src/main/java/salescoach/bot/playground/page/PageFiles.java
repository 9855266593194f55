package salescoach.bot.playground.page;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.api.HttpReply;

/** The page's files, from the jar. */
final class PageFiles {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  /** A name without a folder, so that nothing outside of the page's own is asked for. */
  private static final Pattern FILE = Pattern.compile("/page/([a-z-]{1,40}\\.(?:js|css))");

  private record PageFile(String name, String type) {}

  private PageFiles() {}

  static void serve(HttpExchange exchange) throws IOException {
    PageFile file = named(exchange.getRequestURI().getPath());
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

  private static @Nullable PageFile named(String path) {
    if (path.equals("/")) {
      return new PageFile("index.html", HTML);
    }
    Matcher file = FILE.matcher(path);
    if (!file.matches()) {
      return null;
    }
    String name = file.group(1);
    return new PageFile(name, name.endsWith(".js") ? SCRIPT : STYLE);
  }

  private static byte @Nullable [] read(String name) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
