package salescoach.bot.playground.person;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import salescoach.bot.BotException;
import salescoach.bot.playground.socket.Sent;
import salescoach.bot.playground.workspace.Conversation;
import salescoach.bot.playground.workspace.Elements;
import salescoach.bot.playground.workspace.Member;
import salescoach.bot.playground.workspace.Message;
import salescoach.bot.playground.workspace.ShownView;
import salescoach.bot.playground.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member of the workspace, driven by a test. What they do returns at once, with the event's or
 * the envelope's id; {@link #awaitView} and its like wait for what comes of it.
 */
public final class Person {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Workspace workspace;
  private final Deeds deeds;
  private final ViewDeeds viewDeeds;
  private final String id;

  public Person(Workspace workspace, Deeds deeds, String id) {
    this.workspace = workspace;
    this.deeds = deeds;
    this.id = id;
    viewDeeds = deeds.inViews();
  }

  /** The member as they are now. */
  public Member member() {
    return workspace.member(id);
  }

  /** The id of their DM with the bot. */
  public String dmId() {
    return dmWithBot().id();
  }

  public String dm(String text) {
    return deeds.say(member(), dmWithBot(), text, null);
  }

  public String dmInThread(String ts, String text) {
    return deeds.say(member(), dmWithBot(), text, ts);
  }

  public String say(String channel, String text) {
    return deeds.say(member(), workspace.conversation(channel), text, null);
  }

  public String sayInThread(String channel, String ts, String text) {
    return deeds.say(member(), workspace.conversation(channel), text, ts);
  }

  /** Types a command line such as {@code /coach review …}. */
  public String command(String channel, String line) {
    return deeds.command(member(), workspace.conversation(channel), line).envelopeId();
  }

  public String press(Message message, String actionId) {
    return press(message, find(message.blocks(), actionId));
  }

  /** Presses the one of several buttons with the same action id that has this value. */
  public String press(Message message, String actionId, String value) {
    Elements.Placed placed =
        Elements.find(message.blocks(), actionId, value)
            .orElseThrow(() -> missing(message.blocks(), actionId + " with the value " + value));
    return press(message, placed);
  }

  private String press(Message message, Elements.Placed placed) {
    return deeds.press(member(), message, placed, Choice.none()).envelopeId();
  }

  /**
   * Chooses in a message: an option of a select, an overflow, radio buttons or checkboxes, by its
   * value; somebody or a channel by their id; a date as {@code 2027-01-15}, a time as {@code
   * 08:30}. Of several elements with the same action id it is the one that has the option.
   */
  public String choose(Message message, String actionId, String value) {
    Elements.Placed placed = offering(message.blocks(), actionId, value);
    return deeds.press(member(), message, placed, Choice.of(placed, value)).envelopeId();
  }

  /** Presses one of a message's thumbs. */
  public String rate(Message message, String actionId, boolean up) {
    Elements.Placed placed = find(message.blocks(), actionId);
    String side = up ? "positive_button" : "negative_button";
    String value = placed.element().path(side).path("value").asString("");
    return deeds.press(member(), message, placed, Choice.of(placed, value)).envelopeId();
  }

  public String pressInView(String actionId) {
    return pressIn(openView(), actionId);
  }

  public String pressInHome(String actionId) {
    return pressIn(openHomeView(), actionId);
  }

  /** Presses the one of several buttons of the open modal that has this value. */
  public String pressInView(String actionId, String value) {
    return pressIn(openView(), actionId, value);
  }

  /** Presses the one of several buttons of the Home tab that has this value. */
  public String pressInHome(String actionId, String value) {
    return pressIn(openHomeView(), actionId, value);
  }

  private String pressIn(ShownView view, String actionId, String value) {
    Elements.Placed placed =
        Elements.find(view.blocks(), actionId, value)
            .orElseThrow(() -> missing(view.blocks(), actionId + " with the value " + value));
    return viewDeeds.press(member(), view, placed, Choice.none()).envelopeId();
  }

  private String pressIn(ShownView view, String actionId) {
    Elements.Placed placed = find(view.blocks(), actionId);
    return viewDeeds.press(member(), view, placed, Choice.none()).envelopeId();
  }

  /** Chooses in the open modal, in an element that tells the app at once. */
  public String chooseInView(String actionId, String value) {
    return chooseIn(openView(), actionId, value);
  }

  public String chooseInHome(String actionId, String value) {
    return chooseIn(openHomeView(), actionId, value);
  }

  private String chooseIn(ShownView view, String actionId, String value) {
    Elements.Placed placed = offering(view.blocks(), actionId, value);
    return viewDeeds.press(member(), view, placed, Choice.of(placed, value)).envelopeId();
  }

  /**
   * Fills the open modal's fields and sends it.
   *
   * @param values action id, or {@code block id/action id}, to the text typed or the option's value
   * @return the envelope's id; empty if Slack's own client sent nothing and complains at a field
   */
  public String submit(Map<String, String> values) {
    ShownView view = openView();
    ObjectNode filled = JsonMapper.shared().createObjectNode();
    values.forEach((field, value) -> put(filled, view, field, value));
    return viewDeeds.submit(member(), view, filled).map(Sent::envelopeId).orElse("");
  }

  /**
   * Puts a file into a field of the open modal, to be sent with it.
   *
   * @param field action id, or {@code block id/action id}
   * @return the file's id
   * @throws BotException if the field does not take it, saying why
   */
  public String attach(String field, String name, byte[] content) {
    ShownView view = openView();
    return viewDeeds
        .attach(member(), view, placed(view, field), name, content)
        .path("id")
        .asString("");
  }

  private static void put(ObjectNode filled, ShownView view, String field, String value) {
    Elements.Placed placed = placed(view, field);
    ObjectNode given = filled.withObjectProperty(placed.blockId()).putObject(placed.actionId());
    given.put("type", placed.type());
    given.setAll(Choice.of(placed, value));
  }

  private static Elements.Placed placed(ShownView view, String field) {
    int slash = field.indexOf('/');
    String actionId = field.substring(slash + 1);
    return Elements.in(view.blocks()).stream()
        .filter(candidate -> candidate.actionId().equals(actionId))
        .filter(candidate -> slash < 0 || field.startsWith(candidate.blockId() + "/"))
        .findFirst()
        .orElseThrow(() -> missing(view.blocks(), field));
  }

  /** Closes the modal on top. */
  public void closeView() {
    viewDeeds.close(member(), openView());
  }

  public String shortcut(String callbackId) {
    return deeds.shortcut(member(), callbackId).envelopeId();
  }

  public String shortcut(String callbackId, Message message) {
    return deeds.shortcut(member(), callbackId, message).envelopeId();
  }

  public String openHome() {
    return deeds.openHome(member());
  }

  /** The values of what an external select of the open modal offers; waits for the app. */
  public List<String> suggest(String actionId, String typed) {
    ShownView view = openView();
    List<JsonNode> options =
        viewDeeds
            .suggest(member(), view, find(view.blocks(), actionId), typed)
            .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .join();
    return options.stream().map(option -> option.path("value").asString("")).toList();
  }

  /** The modal on top, with what stands in its fields and the complaints at them. */
  public Optional<ShownView> view() {
    return workspace.topView(id);
  }

  public Optional<ShownView> home() {
    return workspace.home(id);
  }

  /** Waits for a modal with this callback id to be on top. */
  public ShownView awaitView(String callbackId) {
    return await(() -> view().filter(view -> view.callbackId().equals(callbackId)));
  }

  /** Waits for the open modal to show complaints. */
  public ShownView awaitErrors() {
    return await(() -> view().filter(view -> !view.errors().isEmpty()));
  }

  /** Waits until no modal is open. */
  public void awaitClosed() {
    await(() -> view().isEmpty() ? Optional.of(true) : Optional.empty());
  }

  private <T> T await(Supplier<Optional<T>> wanted) {
    return workspace.changes().await(PATIENCE, wanted);
  }

  private ShownView openView() {
    return view().orElseThrow(() -> new BotException(member().realName() + " has no modal open."));
  }

  private ShownView openHomeView() {
    return home()
        .orElseThrow(() -> new BotException(member().realName() + " has an empty Home tab."));
  }

  private Conversation dmWithBot() {
    return workspace.conversationOf(member());
  }

  private static Elements.Placed offering(
      @Nullable JsonNode blocks, String actionId, String value) {
    return Elements.offering(blocks, actionId, value).orElseGet(() -> find(blocks, actionId));
  }

  private static Elements.Placed find(@Nullable JsonNode blocks, String actionId) {
    return Elements.find(blocks, actionId, null).orElseThrow(() -> missing(blocks, actionId));
  }

  private static BotException missing(@Nullable JsonNode blocks, String wanted) {
    List<String> there = Elements.in(blocks).stream().map(Elements.Placed::actionId).toList();
    return new BotException("There is nothing to press called " + wanted + ", only " + there + ".");
  }
}
