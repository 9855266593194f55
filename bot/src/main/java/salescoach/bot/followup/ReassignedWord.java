package salescoach.bot.followup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salescoach.bot.followup.message.ReassignMessages;
import salescoach.bot.inbox.Incoming;
import salescoach.bot.outbox.Letter;
import salescoach.bot.outbox.Outgoing;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ProspectStore;
import salescoach.bot.slack.SlackMessage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The word to somebody who follows up from now on, and to who did so far. It is written down with
 * the reassignment, so that it is told once, whatever breaks on the way.
 *
 * @param by who reassigned them
 * @param to who follows up now
 * @param prospect which it is, where it is one alone
 */
record ReassignedWord(int count, String by, String to, Optional<UUID> prospect) {

  static final String KIND = "reassigned";

  private static final Duration NEWS = Duration.ofDays(3);
  private static final JsonMapper JSON = JsonMapper.shared();

  static ReassignedWord of(String by, String to, List<KnownProspect> all) {
    return new ReassignedWord(
        all.size(), by, to, all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty());
  }

  /** Its kind, for what somebody did: the same each time that is worked on. */
  static String kind(Incoming incoming) {
    return KIND + "/" + Desk.idFrom(KIND, incoming);
  }

  Outgoing to(String receiver, String kind, LocalDate today) {
    return new Outgoing(receiver, today, kind, NEWS, written());
  }

  private String written() {
    ObjectNode json = JSON.createObjectNode();
    json.put("count", count);
    json.put("by", by);
    json.put("to", to);
    prospect.ifPresent(id -> json.put("prospect", id.toString()));
    return json.toString();
  }

  static ReassignedWord read(String written) {
    JsonNode json = JSON.readTree(written);
    return new ReassignedWord(
        json.path("count").asInt(0),
        json.path("by").asString(""),
        json.path("to").asString(""),
        Optional.of(json.path("prospect").asString(""))
            .filter(id -> !id.isEmpty())
            .map(UUID::fromString));
  }

  static Optional<SlackMessage> draw(Letter letter, ProspectStore prospects) {
    ReassignedWord word = read(letter.about());
    Optional<KnownProspect> one =
        word.prospect().flatMap(id -> prospects.prospect(letter.workspace(), id));
    return Optional.of(
        letter.receiver().equals(word.to())
            ? ReassignMessages.received(word.count(), word.by(), one)
            : ReassignMessages.passedOn(word.count(), word.by(), word.to(), one));
  }
}
