package salescoach.bot.playground.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import salescoach.bot.playground.api.HttpReply;
import salescoach.bot.playground.workspace.Files;
import salescoach.bot.playground.workspace.StoredFile;

/** The pictures that blocks show, for the page alone: nothing but pictures is given out here. */
final class PagePictures {
  private static final String BELOW = "/page/file/";

  private PagePictures() {}

  /** Answers whether the address is a picture's at all. */
  static boolean serve(HttpExchange exchange, Files files) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (!path.startsWith(BELOW)) {
      return false;
    }
    Optional<StoredFile> picture =
        files.find(path.substring(BELOW.length())).filter(StoredFile::isPicture);
    // Another site's page must not show it either.
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    if (picture.isEmpty()) {
      HttpReply.text(exchange, 404, "There is no such picture.");
    } else {
      HttpReply.bytes(exchange, 200, picture.get().mimeType(), picture.get().content());
    }
    return true;
  }
}
