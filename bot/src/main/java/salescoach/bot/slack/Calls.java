package salescoach.bot.slack;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import salescoach.bot.BotException;

/** How each call to Slack may end, told apart: done, refused, to be repeated later, or unknown. */
final class Calls {

  private static final int TOO_MANY = 429;
  private static final Duration UNSAID_WAIT = Duration.ofSeconds(30);

  /** What Slack says when the trouble is its own: it may have carried the call out, or in part. */
  private static final Set<String> OWN_TROUBLE =
      Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

  private static final Set<String> BUSY = Set.of("ratelimited", "rate_limited");

  private final RateLimits limits;
  private final CallMeter meter;
  private volatile SharedRests shared = SharedRests.NONE;

  Calls(Clock clock, CallMeter meter) {
    this.limits = new RateLimits(clock);
    this.meter = meter;
  }

  /** Tells others of rests from now on. */
  void share(SharedRests others) {
    shared = others;
  }

  /** Lets a method rest, since another process was told so. */
  void rest(String method, Duration left) {
    limits.rest(method, left);
  }

  /** One call of the Web API. */
  @FunctionalInterface
  interface Call<T> {
    T make() throws IOException, SlackApiException;
  }

  /** Makes a call of the Web API and hands on its answer, if that is a yes. */
  <T extends SlackApiTextResponse> T answered(String method, Call<T> call) {
    T answer = made(method, call);
    if (answer.isOk()) {
      meter.called(method, "ok");
      return answer;
    }
    String error = answer.getError() == null ? "no reason" : answer.getError();
    if (BUSY.contains(error)) {
      throw limited(method, UNSAID_WAIT);
    }
    if (OWN_TROUBLE.contains(error)) {
      meter.called(method, "unanswered");
      throw new SlackUnanswered(method, error);
    }
    throw refused(method, error);
  }

  /** Makes a call and hands on whatever came back. */
  <T> T made(String method, Call<T> call) {
    limits.check(method);
    try {
      T answer = call.make();
      if (answer == null) {
        meter.called(method, "unanswered");
        throw new SlackUnanswered(method, "nothing");
      }
      return answer;
    } catch (SlackApiException failed) {
      throw told(method, failed);
    } catch (Fence.LeaseLost held) {
      meter.called(method, "held back");
      throw new SlackUnanswered(method, held);
    } catch (IOException failed) {
      meter.called(method, "unanswered");
      throw new SlackUnanswered(method, failed);
    } catch (BotException told) {
      throw told;
    } catch (RuntimeException unreadable) {
      // Slack's client stumbles over a page that stands where an answer should, or over none.
      meter.called(method, "unanswered");
      throw new SlackUnanswered(method, unreadable);
    }
  }

  void done(String method) {
    meter.called(method, "ok");
  }

  SlackRefused refused(String method, String error) {
    meter.called(method, "refused");
    return new SlackRefused(method, error);
  }

  SlackUnanswered unanswered(String method, int status) {
    meter.called(method, "unanswered");
    return new SlackUnanswered(method, String.format(Locale.ROOT, "HTTP %d", status));
  }

  SlackLimited limited(String method, Duration wait) {
    meter.called(method, "limited");
    SlackLimited limited = limits.rest(method, wait);
    shared.rest(method, wait);
    return limited;
  }

  private RuntimeException told(String method, SlackApiException failed) {
    Response response = failed.getResponse();
    if (response.code() == TOO_MANY) {
      return limited(method, wait(response.header("Retry-After")));
    }
    return unanswered(method, response.code());
  }

  /** What a {@code Retry-After} asks for, and half a minute where it says nothing. */
  static Duration wait(@Nullable String header) {
    return header != null && header.matches("[0-9]{1,5}")
        ? Duration.ofSeconds(Long.parseLong(header))
        : UNSAID_WAIT;
  }
}
