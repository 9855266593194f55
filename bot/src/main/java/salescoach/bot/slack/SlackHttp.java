package salescoach.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** Slack's client as the coach wants it: one for the process, and it never repeats a call. */
public final class SlackHttp {

  /** Where Slack's Web API is. */
  public static final String SLACK = "https://slack.com/api/";

  private static final Duration ANSWER_WAIT = Duration.ofSeconds(10);

  private SlackHttp() {}

  /**
   * Slack's client for a Web API at an address.
   *
   * <p>OkHttp repeats a request by itself when a connection breaks, so one chat.postMessage could
   * post twice; that is turned off, and whoever calls decides what a lost answer means.
   */
  public static Slack client(String apiUrl) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(apiUrl);
    // Its statistics ask Slack for the team before the first call, and keep threads of their own.
    config.setStatsEnabled(false);
    config.setHttpClientReadTimeoutMillis((int) ANSWER_WAIT.toMillis());
    config.setHttpClientWriteTimeoutMillis((int) ANSWER_WAIT.toMillis());
    OkHttpClient http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .addNetworkInterceptor(new Fence())
            .build();
    SlackHttpClient client = new SlackHttpClient(http);
    client.setConfig(config);
    return Slack.getInstance(config, client);
  }
}
