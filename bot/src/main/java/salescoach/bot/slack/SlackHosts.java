package salescoach.bot.slack;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Which hosts are Slack's own: the one of the Web API, and over TLS all below slack.com. */
final class SlackHosts {

  private final @Nullable HttpUrl api;

  SlackHosts(String apiUrl) {
    this.api = HttpUrl.parse(apiUrl);
  }

  boolean isOwn(HttpUrl url) {
    return isApi(url) || (url.isHttps() && isSlack(url.host()));
  }

  private boolean isApi(HttpUrl url) {
    return api != null
        && url.scheme().equals(api.scheme())
        && url.host().equals(api.host())
        && url.port() == api.port();
  }

  private static boolean isSlack(String host) {
    return host.equals("slack.com") || host.endsWith(".slack.com");
  }
}
