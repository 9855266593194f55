package salescoach.bot.playground.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Ids;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.Refusal;
import salescoach.bot.playground.workspace.Workspace;

/**
 * The addresses that come with a command or a pressed button: each takes five answers within half
 * an hour.
 */
public final class ResponseUrls {
  /** Slack's limits of one response URL. */
  static final int USES = 5;

  static final Duration LIFETIME = Duration.ofMinutes(30);

  // How many addresses are kept before those that ended are let go.
  private static final int MANY = 5_000;

  private final Workspace workspace;
  private final Events events;
  private final Map<String, Source> sources = new ConcurrentHashMap<>();

  private record Source(
      Conversation conversation,
      String member,
      @Nullable String originalTs,
      Instant until,
      AtomicInteger used) {}

  ResponseUrls(Workspace workspace, Events events) {
    this.workspace = workspace;
    this.events = events;
  }

  /** A new address's last part; {@code originalTs} is the message with the pressed button. */
  String issue(Conversation conversation, String member, @Nullable String originalTs) {
    String id = Ids.random(24);
    Instant now = workspace.now();
    if (sources.size() >= MANY) {
      sources.values().removeIf(source -> source.until().isBefore(now));
    }
    Instant until = now.plus(LIFETIME);
    sources.put(id, new Source(conversation, member, originalTs, until, new AtomicInteger()));
    return id;
  }

  /**
   * Takes an answer to an address.
   *
   * @throws Refusal if the address is unknown, old or used up, or the answer is no message
   */
  void answer(String id, Args args) {
    Source source = sources.get(id);
    if (source == null || workspace.now().isAfter(source.until())) {
      throw new Refusal("expired_url");
    }
    if (source.used().incrementAndGet() > USES) {
      throw new Refusal("used_url");
    }
    Optional<Message> original = original(source);
    if (args.flag("delete_original")) {
      original.ifPresent(message -> workspace.remove(message.conversation(), message.ts()));
      return;
    }
    Content content = Content.read(args, workspace);
    if (args.flag("replace_original") && original.isPresent()) {
      replace(original.get(), content);
    } else {
      // A command's address has no message behind it: "replace" posts anew there, as on Slack.
      post(source, content, args);
    }
  }

  /** The immediate answer that a command's acknowledgement carries. */
  public void answerCommand(Conversation conversation, String member, Args args) {
    Content content = Content.read(args, workspace);
    Instant until = workspace.now();
    post(new Source(conversation, member, null, until, new AtomicInteger()), content, args);
  }

  private Optional<Message> original(Source source) {
    String ts = source.originalTs();
    return ts == null ? Optional.empty() : workspace.find(source.conversation().id(), ts);
  }

  private void replace(Message original, Content content) {
    workspace
        .change(
            original.conversation(),
            original.ts(),
            before -> before.revised(content.text(), content.blocks(), before.metadata()))
        .filter(after -> !after.ephemeral())
        .ifPresent(after -> events.changed(original, after));
  }

  private void post(Source source, Content content, Args args) {
    boolean forAll = "in_channel".equals(args.text("response_type"));
    Message message =
        workspace.post(
            source.conversation(),
            workspace.team().bot().id(),
            content.text(),
            content.blocks(),
            args.text("thread_ts"),
            content.metadata(),
            forAll ? null : source.member());
    if (forAll) {
      events.said(message);
    }
  }
}
