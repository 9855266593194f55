package salescoach.bot.outbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;

/** Which kinds of messages there are, and who draws each. */
public final class Kinds {

  private final Map<String, Draw> draws = new ConcurrentHashMap<>();
  private final List<Refused> hooks = new CopyOnWriteArrayList<>();

  /** Sets who draws a kind. Rows of a kind that nobody draws wait for a process that can. */
  public Kinds on(String kind, Draw draw) {
    draws.put(kind, draw);
    return this;
  }

  /** Adds somebody who is told of each message that Slack refuses, of any kind. */
  public Kinds whenRefused(Refused hook) {
    hooks.add(hook);
    return this;
  }

  List<String> known() {
    return List.copyOf(draws.keySet());
  }

  Draw of(String kind) {
    Draw draw = draws.get(name(kind));
    if (draw == null) {
      throw new IllegalStateException("nobody draws " + kind);
    }
    return draw;
  }

  /** A kind without what tells several of it apart. */
  static String name(String kind) {
    int end = kind.indexOf('/');
    return end < 0 ? kind : kind.substring(0, end);
  }

  void refused(Handle transaction, Letter letter, String error) {
    hooks.forEach(hook -> hook.refused(transaction, letter, error));
  }
}
