package salescoach.bot.scripts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;

/** {@code /coach scripts}: the rep's shelf, one script at a time. */
public final class ScriptsFeature implements Feature {

  private final ScriptStore store;
  private final Clock clock;

  public ScriptsFeature(Database database, Clock clock) {
    this.store = new ScriptStore(database);
    this.clock = clock;
  }

  @Override
  public void offer(Registry registry) {
    registry.command("scripts", "scripts", "hands you a script from your shelf", this::first);
    registry.action(ShelfMessage.USED, this::used);
    registry.action(ShelfMessage.ANOTHER, this::another);
    registry.action(ShelfMessage.REMOVE, this::remove);
    registry.promptAction(ShelfMessage.WHOLE, this::whole);
  }

  private Kept first(Incoming incoming, Answer answer) {
    Shelf shelf = shelf(incoming);
    answer.send(drawn(shelf, shelf.first(), ShelfMessage.NEXT));
    return Kept.NOTHING;
  }

  private Kept used(Incoming incoming, Answer answer) {
    Shelf shelf = shelf(incoming);
    Optional<Script> script = pressed(incoming, shelf);
    if (script.isEmpty()) {
      return gone(shelf, answer);
    }
    if (script.get().uses() != key(incoming).map(ScriptKey::uses).orElse(0)) {
      // A button pressed twice counts once.
      return redraw(answer, shelf, shelf.first(), ShelfMessage.NOTED);
    }
    Instant now = clock.instant();
    Shelf after = shelf.used(script.get(), now);
    answer.redraw(drawn(after, after.first(), ShelfMessage.NOTED));
    return transaction ->
        store.use(transaction, incoming.workspace(), incoming.member(), script.get(), now);
  }

  private Kept another(Incoming incoming, Answer answer) {
    Shelf shelf = shelf(incoming);
    Optional<Script> script = pressed(incoming, shelf);
    return script.isEmpty()
        ? gone(shelf, answer)
        : redraw(answer, shelf, shelf.after(script.get().id()), ShelfMessage.OTHER);
  }

  private Kept remove(Incoming incoming, Answer answer) {
    Shelf shelf = shelf(incoming);
    Optional<Script> script = pressed(incoming, shelf);
    if (script.isEmpty()) {
      return gone(shelf, answer);
    }
    Shelf left = shelf.without(script.get());
    answer.redraw(drawn(left, left.first(), ShelfMessage.REMOVED));
    return transaction ->
        store.remove(transaction, incoming.workspace(), incoming.member(), script.get());
  }

  private Kept whole(Incoming incoming, Answer answer) {
    Shelf shelf = shelf(incoming);
    Optional<Script> script = pressed(incoming, shelf);
    if (script.isEmpty()) {
      return gone(shelf, answer);
    }
    answer.open(ShelfMessage.whole(script.get()));
    return Kept.NOTHING;
  }

  private Kept gone(Shelf shelf, Answer answer) {
    return redraw(answer, shelf, shelf.first(), ShelfMessage.GONE);
  }

  private Kept redraw(Answer answer, Shelf shelf, Optional<Script> script, String bold) {
    answer.redraw(drawn(shelf, script, bold));
    return Kept.NOTHING;
  }

  private SlackMessage drawn(Shelf shelf, Optional<Script> script, String bold) {
    return script
        .map(it -> ShelfMessage.of(it, shelf.size(), bold, clock.instant()))
        .orElseGet(ShelfMessage::empty);
  }

  private Shelf shelf(Incoming incoming) {
    return store.shelf(incoming.workspace(), incoming.member());
  }

  private static Optional<Script> pressed(Incoming incoming, Shelf shelf) {
    return key(incoming).map(ScriptKey::id).flatMap(shelf::find);
  }

  private static Optional<ScriptKey> key(Incoming incoming) {
    return ScriptKey.read(incoming.value("value"));
  }
}
