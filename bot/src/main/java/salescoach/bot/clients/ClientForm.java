package salescoach.bot.clients;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salescoach.bot.roster.KnownClient;
import salescoach.bot.slack.Form;
import salescoach.bot.slack.Modals;
import salescoach.draft.Client;

/**
 * What was filled into {@link ClientModal}.
 *
 * @param remove whether the client goes off the roster
 */
record ClientForm(Client client, boolean remove) {

  /** More other names than these nobody uses. */
  static final int MOST_ALIASES = 10;

  private static final int EARLIEST = 1800;

  /** Reads what was filled in, by block_id. */
  static Form<ClientForm> read(Map<String, String> values, LocalDate today) {
    Map<String, String> errors = new LinkedHashMap<>();
    String name = Modals.typed(values, ClientModal.NAME).orElse("");
    if (name.isEmpty()) {
      errors.put(ClientModal.NAME, "Give the name that reps say, such as Cedar Grove Dental.");
    }
    List<String> aliases = parts(Modals.typed(values, ClientModal.ALIASES).orElse(""));
    if (aliases.size() > MOST_ALIASES) {
      errors.put(ClientModal.ALIASES, "Ten other names are the most; leave out the rarest.");
    }
    Optional<String> typed = Modals.typed(values, ClientModal.SINCE);
    Optional<LocalDate> since = typed.flatMap(Since::read);
    typed
        .flatMap(any -> wrongWith(since, today))
        .ifPresent(error -> errors.put(ClientModal.SINCE, error));
    for (String block : ClientModal.LINES.keySet()) {
      int most = ClientModal.LINES.getOrDefault(block, 0);
      if (values.getOrDefault(block, "").strip().length() > most) {
        errors.put(block, "Say it in " + most + " characters.");
      }
    }
    return errors.isEmpty()
        ? new Form.Filled<>(form(values, name, aliases, since))
        : new Form.Wrong<>(errors);
  }

  private static Optional<String> wrongWith(Optional<LocalDate> since, LocalDate today) {
    if (since.isEmpty() || since.get().getYear() < EARLIEST) {
      return Optional.of(
          "There is no such day. Write a year or a day, such as 2024 or 2024-03-15.");
    }
    return since.get().isAfter(today)
        ? Optional.of("That is still to come. Say since when you work for them, such as 2024.")
        : Optional.empty();
  }

  private static ClientForm form(
      Map<String, String> values, String name, List<String> aliases, Optional<LocalDate> since) {
    return new ClientForm(
        new Client(
            name,
            Modals.typed(values, ClientModal.INDUSTRY).orElse(""),
            Modals.typed(values, ClientModal.REGION).orElse(""),
            aliases,
            !values.getOrDefault(ClientModal.NAMED, "").equals(ClientModal.SILENT),
            Modals.typed(values, ClientModal.DONE).orElse(""),
            since),
        values.getOrDefault(ClientModal.REMOVE, "").equals(ClientModal.REMOVE));
  }

  private static List<String> parts(String line) {
    return Arrays.stream(line.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** The client who has one of these names already, of all but the one that is being changed. */
  Optional<KnownClient> taken(Collection<KnownClient> roster, Optional<UUID> self) {
    List<String> names = names(client);
    return roster.stream()
        .filter(known -> !self.equals(Optional.of(known.id())))
        .filter(known -> names(known.client()).stream().anyMatch(names::contains))
        .findFirst();
  }

  private static List<String> names(Client client) {
    return Stream.concat(Stream.of(client.name()), client.aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }
}
