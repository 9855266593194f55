package salescoach.bot.playground.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Files;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.StoredFile;
import salescoach.bot.playground.workspace.Workspace;

/**
 * Where the bytes of files go: an upload's address takes them once and asks for no token; a private
 * file's gives them out for the bot's token. Faults call the two {@code file_upload} and {@code
 * file_download}.
 */
public final class FileTransfers implements HttpHandler {
  public static final String UPLOAD = "/upload/v1/";
  public static final String PRIVATE = "/files-pri/";

  private static final String BEARER = "Bearer ";
  private static final int NOT_FOUND = 404;
  private static final int FOUND = 302;
  // What a multipart form may put around the bytes.
  private static final int WRAPPING = 10_000;

  private final Files files;
  private final Scopes scopes;
  private final Tokens tokens;
  private final HttpFaults faults;

  public FileTransfers(Workspace workspace, Tokens tokens, HttpFaults faults) {
    files = workspace.files();
    scopes = new Scopes(workspace.app());
    this.tokens = tokens;
    this.faults = faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean upload = path.startsWith(UPLOAD);
    HttpFaults.Fault fault = faults.next(upload ? "file_upload" : "file_download");
    if (HttpFaults.answers(fault, exchange)) {
      return;
    }
    try {
      if (upload) {
        take(exchange, path.substring(UPLOAD.length()), fault);
      } else {
        give(exchange, path.substring(PRIVATE.length()));
      }
    } catch (Refusal refusal) {
      HttpReply.text(exchange, 400, refusal.code());
    }
  }

  private void take(HttpExchange exchange, String ticket, HttpFaults.@Nullable Fault fault)
      throws IOException {
    long length = files.admitted(ticket).orElseThrow(() -> new Refusal("unknown_upload"));
    byte[] body = exchange.getRequestBody().readNBytes((int) length + WRAPPING);
    byte[] content = Multipart.content(exchange.getRequestHeaders().getFirst("Content-Type"), body);
    files.receive(ticket, content);
    if (fault instanceof HttpFaults.Fault.Unanswered) {
      exchange.close();
    } else {
      HttpReply.text(exchange, 200, "OK - " + content.length);
    }
  }

  /** Who may not read a file is sent to the page to sign in, as by Slack: no error is named. */
  private void give(HttpExchange exchange, String place) throws IOException {
    if (!mayRead(exchange.getRequestHeaders().getFirst("Authorization"))) {
      String back = URLEncoder.encode(exchange.getRequestURI().getPath(), StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Location", "/?redir=" + back);
      exchange.sendResponseHeaders(FOUND, -1);
      exchange.close();
      return;
    }
    Optional<StoredFile> file = files.find(id(place)).filter(StoredFile::isComplete);
    if (file.isEmpty()) {
      HttpReply.text(exchange, NOT_FOUND, "file_not_found");
    } else {
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      HttpReply.bytes(exchange, 200, file.get().mimeType(), file.get().content());
    }
  }

  private boolean mayRead(@Nullable String authorization) {
    return (BEARER + tokens.bot()).equals(authorization) && scopes.has("files:read");
  }

  /** The file of {@code TEAM-FILE/name}. */
  private static String id(String place) {
    int slash = place.indexOf('/');
    String names = slash < 0 ? place : place.substring(0, slash);
    return names.substring(names.indexOf('-') + 1);
  }
}
