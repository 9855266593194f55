package salescoach.bot.doctor;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import salescoach.bot.run.SlackTokens;
import salescoach.bot.slack.SlackHttp;

/** Whether Slack lets the coach in, and with which rights. Nothing is posted and no token shown. */
final class SlackChecks {

  private static final Duration MOST_DRIFT = Duration.ofSeconds(60);
  private static final int TOO_MANY = 429;
  private static final String BOT = "bot token";
  private static final String APP = "Socket Mode";
  private static final String SCOPES = "scopes";
  private static final String CLOCK = "clock";

  private final String url;
  private final SlackTokens tokens;
  private final Clock clock;
  private final Set<String> wanted;
  private final Slack slack;

  SlackChecks(String url, SlackTokens tokens, Clock clock, Set<String> wanted) {
    this.url = url;
    this.tokens = tokens;
    this.clock = clock;
    this.wanted = wanted;
    this.slack = SlackHttp.client(url);
  }

  /** A call of Slack's client. */
  @FunctionalInterface
  private interface Call<T> {
    T make() throws IOException, SlackApiException;
  }

  void run(Consumer<Check> tell) {
    Optional<AuthTestResponse> known =
        answer(BOT, () -> slack.methods(tokens.bot()).authTest(request -> request), tell);
    if (known.isEmpty()) {
      return;
    }
    bot(known.get()).forEach(tell);
    answer(APP, () -> slack.methods(tokens.app()).appsConnectionsOpen(request -> request), tell)
        .ifPresent(opened -> tell.accept(socketMode(opened)));
  }

  private <T> Optional<T> answer(String subject, Call<T> call, Consumer<Check> tell) {
    try {
      return Optional.of(call.make());
    } catch (SlackApiException refused) {
      int status = refused.getResponse().code();
      tell.accept(
          Check.failed(
              subject,
              status == TOO_MANY
                  ? "Slack asks to wait. Ask me again in a minute."
                  : url + " answered with HTTP " + status + ". Is that Slack, or a proxy?"));
    } catch (IOException unreachable) {
      tell.accept(
          Check.failed(
              subject,
              url
                  + " can't be reached ("
                  + unreachable.getClass().getSimpleName()
                  + "). Check the network, its proxy, and that HTTPS to Slack is let out."));
    } catch (RuntimeException noJson) {
      tell.accept(
          Check.failed(subject, url + " answered, but not as Slack does. Is that a proxy?"));
    }
    return Optional.empty();
  }

  private List<Check> bot(AuthTestResponse answer) {
    if (!answer.isOk()) {
      return List.of(
          Check.failed(
              BOT,
              "Slack refuses it: "
                  + answer.getError()
                  + ". Copy the Bot User OAuth Token from OAuth & Permissions again; reinstall the"
                  + " app there if it was revoked."),
          clock(answer.getHttpResponseHeaders()));
    }
    return List.of(
        Check.ok(BOT, "known to Slack as " + answer.getUser() + " in " + answer.getTeam()),
        scopes(answer.getHttpResponseHeaders()),
        clock(answer.getHttpResponseHeaders()));
  }

  private Check scopes(Map<String, List<String>> headers) {
    Optional<String> header = header(headers, "x-oauth-scopes");
    if (header.isEmpty()) {
      return Check.warning(SCOPES, "Slack did not say which were granted.");
    }
    Set<String> granted = new TreeSet<>();
    Arrays.stream(header.get().split(","))
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .forEach(granted::add);
    Set<String> missing = new TreeSet<>(wanted);
    missing.removeAll(granted);
    Set<String> superfluous = new TreeSet<>(granted);
    superfluous.removeAll(wanted);
    if (!missing.isEmpty()) {
      return Check.failed(
          SCOPES,
          "missing: "
              + String.join(", ", missing)
              + ". Paste manifest.yml into App Manifest on your app's page, save, and reinstall the"
              + " app."
              + (superfluous.isEmpty() ? "" : also(superfluous)));
    }
    return superfluous.isEmpty()
        ? Check.ok(SCOPES, "the " + granted.size() + " of the manifest, and no other")
        : Check.warning(SCOPES, "all that are needed are there." + also(superfluous));
  }

  private static String also(Set<String> superfluous) {
    return " Granted and not needed: "
        + String.join(", ", superfluous)
        + ". Take them away under OAuth & Permissions.";
  }

  private Check clock(Map<String, List<String>> headers) {
    Optional<Instant> theirs = header(headers, "date").flatMap(SlackChecks::instant);
    if (theirs.isEmpty()) {
      return Check.warning(CLOCK, "Slack did not say what time it is.");
    }
    Duration drift = Duration.between(theirs.get(), clock.instant());
    String says =
        drift.abs().toSeconds() + " s " + (drift.isNegative() ? "behind" : "ahead of") + " Slack's";
    return drift.abs().compareTo(MOST_DRIFT) > 0
        ? Check.warning(
            CLOCK, says + ". Set the machine's time, and let it be kept by NTP (timedatectl).")
        : Check.ok(CLOCK, says);
  }

  private static Optional<Instant> instant(String header) {
    try {
      return Optional.of(
          ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Check socketMode(AppsConnectionsOpenResponse answer) {
    return answer.isOk()
        ? Check.ok(APP, "on, and the app token opens it")
        : Check.failed(
            APP,
            "Slack opens no connection for SLACK_APP_TOKEN: "
                + answer.getError()
                + ". Turn Socket Mode on in your app's settings, and make an app-level token with"
                + " connections:write under Basic Information.");
  }

  private static Optional<String> header(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(entry -> name.equalsIgnoreCase(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .findFirst();
  }
}
