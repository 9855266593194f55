package salescoach.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salescoach.draft.Client;
import salescoach.text.Reading;

/**
 * Whom of the rep's clients a draft names.
 *
 * <p>With a roster its clients are known by name. Beside it, and without one, organisations are
 * found by what stands around them: "clients like …", "we helped …", "… is a customer of ours".
 * Neither the prospect's company nor the caller's is a client.
 */
public final class ClientMentions {

  static final WordFile WORDS = WordFile.beside(ClientMentions.class, "client-mentions.txt");

  private final List<ClientMention> all;

  private ClientMentions(List<ClientMention> all) {
    this.all = List.copyOf(all);
  }

  /** The clients that a draft names; worked out once for each draft. */
  public static ClientMentions in(Reading draft) {
    return draft.derived(ClientMentions.class, ClientMentions::find);
  }

  /** The places where a draft names one of these, by their names alone. */
  public static List<ClientMention> named(Reading draft, Set<String> names) {
    List<Client> clients =
        names.stream()
            .filter(name -> !name.isBlank())
            .sorted()
            .map(name -> new Client(name, "", ""))
            .toList();
    return inOrder(Roster.in(draft, clients));
  }

  private static ClientMentions find(Reading draft) {
    String prospect = draft.context().prospect().company();
    List<Client> clients =
        draft.context().clients().stream()
            .filter(client -> !Roster.tokens(client.name()).equals(Roster.tokens(prospect)))
            .toList();
    List<ClientMention> found = new ArrayList<>();
    if (!clients.isEmpty()) {
      found.addAll(Roster.in(draft, clients));
    }
    List<ClientMention> dropped = NameDrops.in(draft);
    addNew(found, dropped);
    if (!dropped.isEmpty()) {
      addNew(found, again(draft, dropped));
    }
    return new ClientMentions(inOrder(found));
  }

  /** Where else a draft has a name that it has once brought up as a client's. */
  private static List<ClientMention> again(Reading draft, List<ClientMention> dropped) {
    return named(draft, dropped.stream().map(ClientMention::name).collect(Collectors.toSet()))
        .stream()
        .map(mention -> new ClientMention(mention.name(), mention.words(), Optional.empty()))
        .toList();
  }

  private static void addNew(List<ClientMention> found, List<ClientMention> more) {
    for (ClientMention mention : more) {
      if (found.stream().noneMatch(known -> known.span().overlaps(mention.span()))) {
        found.add(mention);
      }
    }
  }

  private static List<ClientMention> inOrder(List<ClientMention> found) {
    return found.stream()
        .sorted(Comparator.comparingInt(mention -> mention.first().index()))
        .toList();
  }

  /** The places, in the text's order. */
  public List<ClientMention> all() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The first place that names each client, in the text's order. */
  public List<ClientMention> firstOfEach() {
    Set<String> seen = new HashSet<>();
    return all.stream().filter(mention -> seen.add(mention.name())).toList();
  }
}
