package salescoach.bot.clients;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import salescoach.bot.admin.Member;
import salescoach.bot.admin.MemberStore;
import salescoach.bot.admin.Roles;
import salescoach.bot.inbox.Answer;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.inbox.Kept;
import salescoach.bot.roster.ClientStore;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.SlackMessage;
import salescoach.bot.storage.Database;
import salescoach.bot.surface.Feature;
import salescoach.bot.surface.Registry;
import salescoach.draft.Client;

/**
 * {@code /coach clients}: the roster, and its form. What is saved is committed before it is told,
 * since it can be done twice with no harm.
 */
public final class ClientsFeature implements Feature {

  /** More than these a review would not be quick with. */
  static final int MOST_CLIENTS = 2_000;

  private final Database database;
  private final ClientStore store;
  private final MemberStore members;
  private final Clock clock;

  public ClientsFeature(Database database, Clock clock) {
    this.database = database;
    this.store = new ClientStore(database);
    this.members = new MemberStore(database);
    this.clock = clock;
  }

  @Override
  public void offer(Registry registry) {
    registry.command(
        "clients",
        "clients [a name]",
        "lists the clients whom drafts may name, to be kept by managers and curators",
        this::list);
    registry.action(ClientsMessage.PAGE_BACK, this::page);
    registry.action(ClientsMessage.PAGE_ON, this::page);
    registry.action(ClientsMessage.ALL, this::page);
    registry.promptAction(ClientsMessage.ADD, this::add);
    registry.promptAction(ClientsMessage.CHANGE, this::change);
    registry.modal(ClientModal.CALLBACK, this::errors, this::save);
  }

  private Kept list(Incoming incoming, Answer answer) {
    answer.send(
        drawn(incoming, ClientsPage.of(store.clients(incoming.workspace()), 1, incoming.text())));
    return Kept.NOTHING;
  }

  private Kept page(Incoming incoming, Answer answer) {
    answer.redraw(
        drawn(
            incoming,
            ClientsPage.read(store.clients(incoming.workspace()), incoming.value("value"))));
    return Kept.NOTHING;
  }

  private SlackMessage drawn(Incoming incoming, ClientsPage page) {
    return ClientsMessage.of(page, isKeeper(incoming));
  }

  private Kept add(Incoming incoming, Answer answer) {
    if (!isKeeper(incoming)) {
      answer.whisper(keptBy(incoming));
      return Kept.NOTHING;
    }
    answer.open(ClientModal.fresh());
    return Kept.NOTHING;
  }

  private Kept change(Incoming incoming, Answer answer) {
    if (!isKeeper(incoming)) {
      answer.whisper(keptBy(incoming));
      return Kept.NOTHING;
    }
    Optional<KnownClient> known =
        id(incoming.value("value")).flatMap(id -> store.client(incoming.workspace(), id));
    known.ifPresentOrElse(
        it -> answer.open(ClientModal.of(it)), () -> answer.whisper(ClientsMessage.gone()));
    return Kept.NOTHING;
  }

  private Map<String, String> errors(Incoming incoming) {
    Form<ClientForm> form = ClientForm.read(incoming.values(), today());
    if (!(form instanceof Form.Filled<ClientForm> filled)) {
      return form instanceof Form.Wrong<ClientForm> wrong ? wrong.errors() : Map.of();
    }
    Optional<UUID> self = id(incoming.value("metadata"));
    List<KnownClient> roster = store.clients(incoming.workspace());
    if (self.isEmpty() && roster.size() >= MOST_CLIENTS) {
      return Map.of(
          ClientModal.NAME, "The roster is full with 2,000 clients. Take one off it first.");
    }
    return filled
        .value()
        .taken(roster, self)
        .filter(other -> !filled.value().remove())
        .map(other -> Map.of(ClientModal.NAME, taken(other.client())))
        .orElse(Map.of());
  }

  private static String taken(Client other) {
    return "One of these names is "
        + other.name()
        + "'s already. Change that client, or give another name.";
  }

  private Kept save(Incoming incoming, Answer answer) {
    if (!isKeeper(incoming)) {
      answer.send(keptBy(incoming));
      return Kept.NOTHING;
    }
    if (!(ClientForm.read(incoming.values(), today()) instanceof Form.Filled<ClientForm> form)) {
      // What was checked before it was committed stays right.
      return Kept.NOTHING;
    }
    Optional<UUID> self = id(incoming.value("metadata"));
    answer.send(saved(incoming, self, form.value()));
    return Kept.NOTHING;
  }

  private SlackMessage saved(Incoming incoming, Optional<UUID> self, ClientForm form) {
    String workspace = incoming.workspace();
    UUID id = self.orElseGet(() -> newId(incoming));
    List<KnownClient> roster = store.clients(workspace);
    if (form.remove()) {
      database.useTransaction(transaction -> store.remove(transaction, workspace, id));
      return ClientsMessage.removed(form.client());
    }
    if (self.isPresent() && roster.stream().noneMatch(known -> known.id().equals(id))) {
      return ClientsMessage.gone();
    }
    Optional<KnownClient> other = form.taken(roster, Optional.of(id));
    if (other.isPresent()) {
      return ClientsMessage.overtaken(other.get().client());
    }
    Client client = form.client();
    KnownClient known = new KnownClient(id, client, client.done(), client.since());
    database.useTransaction(transaction -> store.save(transaction, workspace, known));
    return ClientsMessage.saved(client);
  }

  /** From the incoming thing, so that doing it again makes the same client and not another. */
  private static UUID newId(Incoming incoming) {
    String seed = incoming.workspace() + "/" + incoming.key() + "/client";
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isKeeper(Incoming incoming) {
    Member member = members.member(incoming.workspace(), incoming.member());
    return member.admin() || member.manager() || member.curator();
  }

  private SlackMessage keptBy(Incoming incoming) {
    Roles roles = members.roles(incoming.workspace());
    Set<String> keepers = new TreeSet<>(roles.admins());
    keepers.addAll(roles.managers());
    keepers.addAll(roles.curators());
    return ClientsMessage.keptBy(keepers);
  }

  private LocalDate today() {
    // A day more than UTC's: east of it, today is tomorrow.
    return LocalDate.now(clock).plusDays(1);
  }

  private static Optional<UUID> id(String value) {
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
