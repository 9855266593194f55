package salescoach.bot.playground.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import salescoach.bot.playground.api.HttpReply;
import salescoach.bot.playground.workspace.Files;
import salescoach.bot.playground.workspace.StoredFile;

/**
 * The pictures that blocks show and the files that messages share, for the page alone. Nothing but
 * pictures is shown: whatever else it is, the browser keeps it as a file.
 */
final class PagePictures {
  private static final String BELOW = "/page/file/";
  private static final String DOWNLOAD = "/page/download/";

  private PagePictures() {}

  /** Answers whether the address is a file's at all. */
  static boolean serve(HttpExchange exchange, Files files) throws IOException {
    String path = exchange.getRequestURI().getPath();
    // Another site's page must not show it either.
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    if (path.startsWith(BELOW)) {
      Optional<StoredFile> picture =
          files.find(path.substring(BELOW.length())).filter(StoredFile::isPicture);
      give(exchange, picture, picture.map(StoredFile::mimeType).orElse(""));
      return true;
    }
    if (path.startsWith(DOWNLOAD)) {
      exchange.getResponseHeaders().set("Content-Disposition", "attachment");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      give(
          exchange,
          files.find(path.substring(DOWNLOAD.length())).filter(StoredFile::isComplete),
          "application/octet-stream");
      return true;
    }
    return false;
  }

  private static void give(HttpExchange exchange, Optional<StoredFile> file, String type)
      throws IOException {
    if (file.isEmpty()) {
      HttpReply.text(exchange, 404, "There is no such file.");
    } else {
      HttpReply.bytes(exchange, 200, type, file.get().content());
    }
  }
}
