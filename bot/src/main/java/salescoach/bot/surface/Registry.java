package salescoach.bot.surface;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import salescoach.bot.inbox.Handler;
import salescoach.bot.inbox.Handlers;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.slack.SlackMessage;

/**
 * What the coach offers, told by its features: which command, button, modal or message leads to
 * which handler.
 */
public final class Registry {

  private final Handlers handlers = new Handlers();
  private final Map<String, Subcommand> subcommands = new LinkedHashMap<>();
  private final Map<String, Function<Incoming, Map<String, String>>> forms = new LinkedHashMap<>();
  private final Map<String, Function<Incoming, List<Choice>>> options = new LinkedHashMap<>();
  private final Map<String, String> kinds = new LinkedHashMap<>();

  /**
   * A word after {@code /coach}.
   *
   * @param usage how it is written, such as {@code review [your draft]}
   * @param does what it does, in a line
   */
  public record Subcommand(
      String name, String usage, String does, Optional<Function<Incoming, SlackMessage>> instant) {}

  /** A subcommand that is worked on. */
  public void command(String name, String usage, String does, Handler handler) {
    subcommands.put(name, new Subcommand(name, usage, does, Optional.empty()));
    handlers.on("command " + name, handler);
  }

  /** A subcommand that opens a modal where nothing follows it, and a modal can't wait. */
  public void promptCommand(String name, String usage, String does, Handler handler) {
    subcommands.put(name, new Subcommand(name, usage, does, Optional.empty()));
    handlers.onPrompt("command " + name, incoming -> incoming.text().isEmpty(), handler);
  }

  /** A subcommand that is answered in the acknowledgement itself, since it needs nothing kept. */
  public void instantCommand(
      String name, String usage, String does, Function<Incoming, SlackMessage> answer) {
    subcommands.put(name, new Subcommand(name, usage, does, Optional.of(answer)));
  }

  /** A message in the conversation between a member and the coach. */
  public void message(Handler handler) {
    handlers.on("message", handler);
  }

  /** A message that names the coach, in a channel. */
  public void mention(Handler handler) {
    handlers.on("mention", handler);
  }

  /** A button, a menu or another element that acts at once. */
  public void action(String actionId, Handler handler) {
    handlers.on(noted("action", actionId), handler);
  }

  /** A button that opens a modal, which can't wait. */
  public void promptAction(String actionId, Handler handler) {
    handlers.onPrompt(noted("action", actionId), any -> true, handler);
  }

  /**
   * A modal that is sent.
   *
   * @param check finds what is wrong, by the block's id; the modal stays open with it
   */
  public void modal(
      String callbackId, Function<Incoming, Map<String, String>> check, Handler handler) {
    forms.put(callbackId, check);
    handlers.on(noted("modal", callbackId), handler);
  }

  /** A shortcut, of the whole workspace or of a message; it opens a modal. */
  public void shortcut(String callbackId, Handler handler) {
    handlers.onPrompt(noted("shortcut", callbackId), any -> true, handler);
  }

  /** The Home tab, when somebody opens it. */
  public void home(Handler handler) {
    handlers.on("home", handler);
  }

  /** The choices of a menu that asks as one types. */
  public void options(String actionId, Function<Incoming, List<Choice>> source) {
    options.put(actionId, source);
  }

  /** All handlers, by the kind of what came in. */
  public Handlers handlers() {
    return handlers;
  }

  /** The subcommands, in the order in which help lists them. */
  public List<Subcommand> subcommands() {
    return List.copyOf(subcommands.values());
  }

  /**
   * The ids that were registered for a surface: {@code action}, {@code modal}, {@code shortcut}.
   */
  public List<String> idsOf(String surface) {
    return kinds.keySet().stream()
        .filter(kind -> surface.equals(kinds.get(kind)))
        .map(kind -> kind.substring(surface.length() + 1))
        .toList();
  }

  Optional<Subcommand> subcommand(String name) {
    return Optional.ofNullable(subcommands.get(name));
  }

  Map<String, String> errors(Incoming modal, String callbackId) {
    return forms.getOrDefault(callbackId, incoming -> Map.of()).apply(modal);
  }

  List<Choice> optionsOf(Incoming typed, String actionId) {
    return options.getOrDefault(actionId, incoming -> List.of()).apply(typed);
  }

  private String noted(String surface, String id) {
    String kind = surface + " " + id;
    kinds.put(kind, surface);
    return kind;
  }
}
