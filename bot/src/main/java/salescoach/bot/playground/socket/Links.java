package salescoach.bot.playground.socket;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The app's connections; each envelope goes to one of them, in turn. */
final class Links {
  private final List<Link> links = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  void add(Link link) {
    links.add(link);
  }

  void remove(Link link) {
    links.remove(link);
  }

  List<Link> all() {
    return List.copyOf(links);
  }

  int size() {
    return links.size();
  }

  Optional<Link> next() {
    List<Link> fresh = links.stream().filter(Link::takesMore).toList();
    List<Link> usable = fresh.isEmpty() ? links.stream().filter(Link::isOpen).toList() : fresh;
    if (usable.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(usable.get(Math.floorMod(turn.getAndIncrement(), usable.size())));
  }
}
