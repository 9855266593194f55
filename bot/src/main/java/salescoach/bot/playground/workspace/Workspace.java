package salescoach.bot.playground.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The workspace that is played: who is in it, what was said, and what stands open before whom. */
public final class Workspace {
  private final SampleTeam team;
  private volatile AppListing app;
  private final Clock clock;
  private final Timestamps timestamps;
  private final Triggers triggers;
  private final Directory directory;
  private final Messages messages = new Messages();
  private final Modals modals = new Modals();
  private final Changes changes;
  private final Recorder recorder = new Recorder();
  private final Files files;

  public Workspace(SampleTeam team, AppListing app, Clock clock, Duration openWithin) {
    this.team = team;
    this.app = app;
    this.clock = clock;
    timestamps = new Timestamps(clock);
    triggers = new Triggers(clock, openWithin);
    files = new Files(clock);
    directory = new Directory(team);
    changes = new Changes(directory.members().stream().map(Member::id).collect(Collectors.toSet()));
  }

  public SampleTeam team() {
    return team;
  }

  public AppListing app() {
    return app;
  }

  /** Tells more of the app than was known at the start, such as its subcommands. */
  public void describe(AppListing listing) {
    app = listing;
    changes.wake();
  }

  public Triggers triggers() {
    return triggers;
  }

  public Changes changes() {
    return changes;
  }

  public Files files() {
    return files;
  }

  public Recorder recorder() {
    return recorder;
  }

  /** Changes who is there and where the app is. */
  public Staff staff() {
    return new Staff(directory, changes, team.bot().id());
  }

  public Instant now() {
    return clock.instant();
  }

  public String nextTs() {
    return timestamps.next();
  }

  /**
   * Somebody, the bot included.
   *
   * @throws Refusal if nobody has this id
   */
  public Member member(String id) {
    return directory.member(id);
  }

  /** Everybody as they are now, the bot last. */
  public List<Member> members() {
    return directory.members();
  }

  /**
   * A channel or a DM.
   *
   * @param id a conversation's id, or a member's for the DM with the bot
   * @throws Refusal if there is none
   */
  public Conversation conversation(String id) {
    return directory.conversation(id);
  }

  public Conversation conversationOf(Member member) {
    return directory.conversation(team.dm(member).id());
  }

  /** The member's DM first, then the channels that are not archived. */
  public List<Conversation> conversationsOf(Member member) {
    return directory.of(member);
  }

  /** Puts a message under a new ts. */
  public Message post(
      Conversation conversation,
      String user,
      String text,
      @Nullable JsonNode blocks,
      @Nullable String threadTs,
      @Nullable JsonNode metadata,
      @Nullable String onlyFor) {
    return put(
        new Message(
            conversation.id(),
            timestamps.next(),
            threadTs,
            user,
            text,
            blocks,
            metadata,
            onlyFor,
            false,
            now(),
            null,
            null));
  }

  /**
   * Puts a message of the app's that shares files.
   *
   * @param files what the Web API tells of them
   */
  public Message share(Conversation conversation, String text, JsonNode files) {
    Message bare =
        new Message(
            conversation.id(),
            timestamps.next(),
            null,
            team.bot().id(),
            text,
            null,
            null,
            null,
            false,
            now(),
            null,
            null);
    return put(bare.sharing(files));
  }

  private Message put(Message message) {
    messages.put(message);
    changes.told(message, readers(message));
    return message;
  }

  public Optional<Message> find(String conversation, String ts) {
    return messages.find(conversation, ts);
  }

  public Optional<Message> change(String conversation, String ts, UnaryOperator<Message> change) {
    Optional<Message> changed = messages.change(conversation, ts, change);
    changed.ifPresent(message -> changes.told(message, readers(message)));
    return changed;
  }

  public Optional<Message> remove(String conversation, String ts) {
    Optional<Message> removed = messages.remove(conversation, ts);
    removed.ifPresent(message -> changes.changedFor(readers(message)));
    return removed;
  }

  /** Oldest first; thread replies and ephemeral messages are among them. */
  public List<Message> messages(String conversation) {
    return messages.in(conversation);
  }

  public ShownView openView(String member, ObjectNode content) {
    return shown(modals.open(member, content));
  }

  public ShownView pushView(String member, ObjectNode content) {
    return shown(modals.push(member, content));
  }

  public ShownView updateView(String viewId, ObjectNode content, @Nullable String hash) {
    return shown(modals.update(viewId, content, hash));
  }

  public ShownView publishHome(String member, ObjectNode content, @Nullable String hash) {
    return shown(modals.publish(member, content, hash));
  }

  public Optional<ShownView> findView(String viewId) {
    return modals.find(viewId);
  }

  public Optional<ShownView> viewByExternalId(String externalId) {
    return modals.byExternalId(externalId);
  }

  public Optional<ShownView> topView(String member) {
    return modals.top(member);
  }

  public Optional<ShownView> home(String member) {
    return modals.home(member);
  }

  /** What a person typed or chose in a view. */
  public void fill(String viewId, ObjectNode values) {
    modals.change(viewId, view -> view.withValues(values)).ifPresent(this::shown);
  }

  /** Shows complaints at a view's fields, or one about the whole of it. */
  public void complain(String viewId, Map<String, String> errors, @Nullable String notice) {
    modals.change(viewId, view -> view.withTrouble(errors, notice)).ifPresent(this::shown);
  }

  public void closeView(ShownView view) {
    modals.close(view.id());
    changes.changedFor(Set.of(view.owner()));
  }

  public void clearViews(String member) {
    modals.clear(member);
    changes.changedFor(Set.of(member));
  }

  private ShownView shown(ShownView view) {
    changes.changedFor(Set.of(view.owner()));
    return view;
  }

  private Set<String> readers(Message message) {
    String only = message.onlyFor();
    return only != null ? Set.of(only) : conversation(message.conversation()).members();
  }
}
