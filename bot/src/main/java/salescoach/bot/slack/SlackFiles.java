package salescoach.bot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.model.File;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Files to Slack and from it; the token goes to no host but Slack's own. */
final class SlackFiles {

  private static final String UPLOAD = "file_upload";
  private static final String DOWNLOAD = "file_download";
  private static final MediaType BYTES = MediaType.get("application/octet-stream");
  private static final int TOO_MANY = 429;
  private static final int BROKEN = 500;
  private static final Duration LOOK = Duration.ofMillis(250);
  private static final int LOOKS = 40;

  private final OkHttpClient http;
  private final MethodsClient methods;
  private final Calls calls;
  private final SlackHosts hosts;
  private final String token;

  SlackFiles(
      OkHttpClient http, MethodsClient methods, Calls calls, SlackHosts hosts, String token) {
    // A file that may not be read leads to a page to sign in on: following would read that page.
    this.http = http.newBuilder().followRedirects(false).followSslRedirects(false).build();
    this.methods = methods;
    this.calls = calls;
    this.hosts = hosts;
    this.token = token;
  }

  String upload(NewFile file) {
    FileDetails details = stored(file);
    complete(List.of(details), null, null);
    awaitLookedAt(details.getId());
    return details.getId();
  }

  void share(String channel, String words, List<NewFile> files) {
    complete(files.stream().map(this::stored).toList(), channel, words);
  }

  private FileDetails stored(NewFile file) {
    FilesGetUploadURLExternalResponse place =
        calls.answered(
            "files.getUploadURLExternal",
            () ->
                methods.filesGetUploadURLExternal(
                    r -> r.filename(file.name()).length(file.content().length)));
    Request request =
        new Request.Builder()
            .url(own(UPLOAD, place.getUploadUrl()))
            .post(RequestBody.create(file.content(), BYTES))
            .build();
    calls.made(UPLOAD, () -> sent(request));
    calls.done(UPLOAD);
    return FileDetails.builder().id(place.getFileId()).title(file.title()).build();
  }

  private void complete(List<FileDetails> files, @Nullable String channel, @Nullable String words) {
    calls.answered(
        "files.completeUploadExternal",
        () ->
            methods.filesCompleteUploadExternal(
                r -> r.files(files).channelId(channel).initialComment(words)));
  }

  /** Slack refuses a block with a file at which it has not looked yet, and says when it has. */
  private void awaitLookedAt(String id) {
    try {
      for (int i = 0; i < LOOKS && file(id).mimeType().isEmpty(); i++) {
        Thread.sleep(LOOK.toMillis());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SlackUnanswered(UPLOAD, stopped);
    }
  }

  SlackFile file(String id) {
    File file = calls.answered("files.info", () -> methods.filesInfo(r -> r.file(id))).getFile();
    return new SlackFile(
        file.getId(),
        or(file.getName()),
        file.getSize() == null ? 0 : file.getSize(),
        or(file.getMimetype()),
        file.getUrlPrivateDownload() == null
            ? or(file.getUrlPrivate())
            : file.getUrlPrivateDownload());
  }

  byte[] download(SlackFile file, int maxBytes) {
    if (file.size() > maxBytes) {
      throw calls.refused(DOWNLOAD, "file_too_large");
    }
    Request request =
        new Request.Builder()
            .url(own(DOWNLOAD, file.url()))
            .header("Authorization", "Bearer " + token)
            .build();
    byte[] content = calls.made(DOWNLOAD, () -> received(request, file, maxBytes));
    calls.done(DOWNLOAD);
    return content;
  }

  private HttpUrl own(String method, @Nullable String address) {
    HttpUrl url = HttpUrl.parse(or(address));
    if (url == null || !hosts.isOwn(url)) {
      throw calls.refused(method, "foreign_host");
    }
    return url;
  }

  private Integer sent(Request request) throws IOException {
    try (Response answer = http.newCall(request).execute()) {
      hold(UPLOAD, answer);
      return answer.code();
    }
  }

  private byte[] received(Request request, SlackFile file, int maxBytes) throws IOException {
    try (Response answer = http.newCall(request).execute()) {
      hold(DOWNLOAD, answer);
      String type = or(answer.header("Content-Type")).toLowerCase(Locale.ROOT);
      if (type.startsWith("text/html") && !file.mimeType().startsWith("text/html")) {
        throw calls.refused(DOWNLOAD, "not_authorized");
      }
      try (InputStream body = answer.body().byteStream()) {
        byte[] content = body.readNBytes(maxBytes);
        if (body.read() >= 0) {
          throw calls.refused(DOWNLOAD, "file_too_large");
        }
        return content;
      }
    }
  }

  private void hold(String method, Response answer) {
    if (answer.code() == TOO_MANY) {
      throw calls.limited(method, Calls.wait(answer.header("Retry-After")));
    }
    if (answer.code() >= BROKEN) {
      throw calls.unanswered(method, answer.code());
    }
    if (answer.isRedirect()) {
      throw calls.refused(method, "not_authorized");
    }
    if (!answer.isSuccessful()) {
      throw calls.refused(method, String.format(Locale.ROOT, "HTTP %d", answer.code()));
    }
  }

  private static String or(@Nullable String value) {
    return value == null ? "" : value;
  }
}
