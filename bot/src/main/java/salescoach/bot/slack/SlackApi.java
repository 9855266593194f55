package salescoach.bot.slack;

import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import com.slack.api.model.view.View;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The calls to Slack that the coach makes.
 *
 * <p>Each ends in one of four ways: it returns; {@link SlackRefused}; {@link SlackLimited}, and
 * nothing was done; {@link SlackUnanswered}, and nobody knows. Nothing is repeated by itself.
 */
public final class SlackApi {

  /** The mark that a message of the coach's carries, to be known again by. */
  private static final String MARK = "sales_coach_answer";

  /** What posts a message. */
  public static final String POST = "chat.postMessage";

  /** What puts another in its place. */
  public static final String UPDATE = "chat.update";

  /** What opens a direct conversation. */
  public static final String OPEN = "conversations.open";

  /** What reads a conversation. */
  public static final String HISTORY = "conversations.history";

  private static final String RESPOND = "response_url";
  private static final int HTTP_OK = 200;
  private static final int TOO_MANY = 429;
  private static final int BROKEN = 500;

  /**
   * Slack's client makes a Gson for each answer to an address, and with it an adapter for every
   * class of a message, which takes longer than writing it.
   */
  private static final Gson JSON = GsonFactory.createSnakeCase();

  private final SlackHttpClient http;
  private final MethodsClient methods;
  private final Calls calls;
  private final PastMessages past;
  private final MemberList members;
  private final SlackFiles files;

  public SlackApi(Slack slack, String botToken, Clock clock, CallMeter meter) {
    this.http = slack.getHttpClient();
    this.methods = slack.methods(botToken);
    this.calls = new Calls(clock, meter);
    this.past = new PastMessages(methods, calls, MARK);
    this.members = new MemberList(methods, calls);
    SlackHosts hosts = new SlackHosts(slack.getConfig().getMethodsEndpointUrlPrefix());
    this.files = new SlackFiles(http.getOkHttpClient(), methods, calls, hosts, botToken);
  }

  /** Tells all processes of rests from now on. */
  public void share(SharedRests others) {
    calls.share(others);
  }

  /** Lets a method rest so long, since another process was told so. */
  public void rest(String method, Duration left) {
    calls.rest(method, left);
  }

  /** Asks Slack who the coach is there. */
  public Identity identity() {
    AuthTestResponse me = calls.answered("auth.test", () -> methods.authTest(r -> r));
    return new Identity(me.getTeamId(), me.getTeam(), me.getUserId());
  }

  /**
   * Posts a message.
   *
   * @param thread the thread's first message, or empty
   * @param id what {@link #find} knows the message by
   */
  public Posted post(String channel, String thread, SlackMessage message, String id) {
    ChatPostMessageResponse posted =
        calls.answered(
            POST,
            () ->
                methods.chatPostMessage(
                    request ->
                        request
                            .channel(channel)
                            .threadTs(thread.isEmpty() ? null : thread)
                            .text(message.text())
                            .blocks(message.blocks())
                            .metadata(mark(id))
                            .unfurlLinks(false)
                            .unfurlMedia(false)));
    return new Posted(posted.getChannel(), posted.getTs());
  }

  /** Puts another message in the place of one of the coach's own, whatever it was found by. */
  public void update(Posted posted, SlackMessage message) {
    update(posted, message, (Message.Metadata) null);
  }

  /**
   * The same, where it is known what the message is found by: Slack does not promise to keep a mark
   * that an update leaves out.
   */
  public void update(Posted posted, SlackMessage message, String id) {
    update(posted, message, mark(id));
  }

  private void update(Posted posted, SlackMessage message, Message.@Nullable Metadata mark) {
    calls.answered(
        UPDATE,
        () ->
            methods.chatUpdate(
                request ->
                    request
                        .channel(posted.channel())
                        .ts(posted.ts())
                        .text(message.text())
                        .blocks(message.blocks())
                        .metadata(mark)));
  }

  /** Takes one of the coach's own messages back. */
  public void delete(Posted posted) {
    calls.answered(
        "chat.delete", () -> methods.chatDelete(r -> r.channel(posted.channel()).ts(posted.ts())));
  }

  /**
   * Looks for a message that was posted with an id.
   *
   * @param since nothing older is looked at
   */
  public Optional<Posted> find(String channel, String thread, String id, Instant since) {
    return past.find(channel, thread, id, since);
  }

  /** What a person wrote in a conversation with the coach, by the message's timestamp. */
  public Optional<String> textOf(String channel, String thread, String ts) {
    return past.textOf(channel, thread, ts);
  }

  /** Whether the coach is in a channel: it needs no scope for more than what it reads anyway. */
  public boolean isIn(String channel) {
    return past.mayRead(channel);
  }

  /** Shows one member of a channel a message; {@code thread} is its first message, or empty. */
  public void whisper(String channel, String thread, String member, SlackMessage message) {
    calls.answered(
        "chat.postEphemeral",
        () ->
            methods.chatPostEphemeral(
                request ->
                    request
                        .channel(channel)
                        .threadTs(thread.isEmpty() ? null : thread)
                        .user(member)
                        .text(message.text())
                        .blocks(message.blocks())));
  }

  /**
   * Answers a command or a button through the address that came with it: visible to the one member
   * only, at most five times within half an hour.
   *
   * @param replace whether the message whose button was pressed gives way
   */
  public void respond(String responseUrl, SlackMessage message, boolean replace) {
    ActionResponse response =
        ActionResponse.builder()
            .responseType("ephemeral")
            .replaceOriginal(replace)
            .text(message.text())
            .blocks(message.blocks())
            .build();
    int answer = calls.made(RESPOND, () -> sent(responseUrl, JSON.toJson(response)));
    if (answer == TOO_MANY) {
      throw calls.limited(RESPOND, Duration.ofSeconds(1));
    }
    if (answer >= BROKEN) {
      throw calls.unanswered(RESPOND, answer);
    }
    if (answer != HTTP_OK) {
      throw calls.refused(RESPOND, String.format(Locale.ROOT, "HTTP %d", answer));
    }
    calls.done(RESPOND);
  }

  /** Opens a modal; the trigger lasts 3 s from the press of the button. */
  public void open(String trigger, View view) {
    calls.answered("views.open", () -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
  }

  /** Opens a modal on top of the one whose button was pressed; Slack stacks three at most. */
  public void push(String trigger, View view) {
    calls.answered("views.push", () -> methods.viewsPush(r -> r.triggerId(trigger).view(view)));
  }

  /** Shows a member's Home tab. */
  public void publish(String member, View home) {
    calls.answered("views.publish", () -> methods.viewsPublish(r -> r.userId(member).view(home)));
  }

  /** The conversation between a member and the coach. */
  public String directMessages(String member) {
    return calls
        .answered(OPEN, () -> methods.conversationsOpen(r -> r.users(List.of(member))))
        .getChannel()
        .getId();
  }

  /** What Slack knows of a member. */
  public User member(String member) {
    return calls.answered("users.info", () -> methods.usersInfo(r -> r.user(member))).getUser();
  }

  /**
   * Everybody in the workspace: people, apps, and those who left. It takes a call for every 200, so
   * a large workspace is asked seldom.
   */
  public List<SlackMember> members() {
    return members.all();
  }

  /**
   * Gives Slack a file that only the coach sees until a block shows it, and waits until Slack has
   * looked at it: 10 s at most, for a block that names it sooner is refused with {@code
   * invalid_blocks}. It is no call under a lease.
   *
   * @param name with its ending, by which Slack knows what it is
   * @return the file's id, for the {@code slack_file} of an image
   */
  public String upload(String name, String title, byte[] content) {
    return files.upload(new NewFile(name, title, content));
  }

  /**
   * Puts files into a conversation, in one message, which {@link #findFile} knows by a file's name.
   *
   * @param channel the conversation's own id, for a member's is refused
   */
  public void share(String channel, String words, List<NewFile> made) {
    files.share(channel, words, made);
  }

  /** Looks for a message since then that shares a file of that name. */
  public Optional<Posted> findFile(String channel, String name, Instant since) {
    return past.findFile(channel, name, since);
  }

  /** What Slack knows of a file, such as one that came with a modal. */
  public SlackFile file(String id) {
    return files.file(id);
  }

  /**
   * A file's content.
   *
   * @throws SlackRefused {@code file_too_large} beyond {@code maxBytes}, {@code not_authorized}
   *     without the scope files:read, {@code foreign_host} if it is not with Slack
   */
  public byte[] download(SlackFile file, int maxBytes) {
    return files.download(file, maxBytes);
  }

  private int sent(String responseUrl, String json) throws IOException {
    try (Response answer = http.postJsonBody(responseUrl, json)) {
      return answer.code();
    }
  }

  private static Message.Metadata mark(String id) {
    return Message.Metadata.builder().eventType(MARK).eventPayload(Map.of("id", id)).build();
  }
}
