package salescoach.bot.csv;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.KeptTouch;
import salescoach.bot.roster.ManyProspectsStore.Sought;
import salescoach.cadence.Channel;
import salescoach.cadence.Touch;

/**
 * A row of a table of touches.
 *
 * @param id the touch's own; empty where the file tells none
 * @param prospect whom the file names, as it names it
 * @param member who made it; empty where it is not told
 */
record TouchCells(
    Cells cells, Optional<UUID> id, String prospect, Channel channel, Instant at, String member) {

  private static final Map<String, String> CHANNELS = Layout.of(Kind.TOUCHES).meanings("channel");
  private static final Map<String, String> OUTCOMES = Layout.of(Kind.TOUCHES).meanings("outcome");
  private static final int MOST_CHARACTERS_OF_A_TEXT = 20_000;
  private static final int MOST_CHARACTERS_OF_AN_ID = 200;
  private static final Names NONE = new Names("", "");

  static TouchCells of(Cells cells, Members members, Instant now) {
    String id = cells.text("id", MOST_CHARACTERS_OF_AN_ID);
    Instant at =
        cells
            .instant("at")
            .orElseThrow(() -> new BadRow("it does not tell when it was"))
            .truncatedTo(ChronoUnit.MICROS);
    if (at.isAfter(now.plus(1, ChronoUnit.DAYS))) {
      throw new BadRow("it is still to come: a touch has happened");
    }
    // Of a call with several people, the first counts.
    String prospect = cells.text("prospect").split(";", 2)[0].strip();
    Optional<UUID> own =
        id.isEmpty()
            ? Optional.empty()
            : Keys.own(id).or(() -> Optional.of(Keys.made("touch " + id)));
    TouchCells row =
        new TouchCells(cells, own, prospect, channel(cells), at, members.id(cells.text("member")));
    if (prospect.isEmpty() && (cells.text("email") + cells.text("company")).isEmpty()) {
      throw new BadRow("it does not tell with whom it was");
    }
    row.text("");
    row.answered(false);
    return row;
  }

  private static Channel channel(Cells cells) {
    String word = cells.text("channel");
    String named =
        word.isEmpty() ? cells.header().channel() : Cells.meaning(CHANNELS, "channel", word);
    Channel channel =
        Channel.of(named).orElseThrow(() -> new BadRow("it does not tell the channel"));
    return channel == Channel.CALL && "voicemail".equals(outcome(cells))
        ? Channel.VOICEMAIL
        : channel;
  }

  /** Teams make up outcomes of their own; one that we don't know is no answer. */
  private static String outcome(Cells cells) {
    return OUTCOMES.getOrDefault(Layout.bare(cells.text("outcome")), "");
  }

  Set<String> identities() {
    String who =
        (prospect + " " + cells.text("email") + " " + cells.text("company"))
            .toLowerCase(Locale.ROOT);
    String self = who + " " + channel + " " + at;
    return id.isPresent() ? Set.of(self, id.get().toString()) : Set.of(self);
  }

  /** What its prospect would be known by if the personal data were erased. */
  Set<String> digests(String workspace) {
    Names names = Names.of(cells, NONE);
    return Erasure.digests(
        workspace,
        prospect,
        cells.text("email"),
        Erasure.names(cells.text("company"), names.first(), names.last()));
  }

  Sought sought(int n) {
    Optional<UUID> own = Keys.own(prospect);
    if (!prospect.isEmpty()) {
      // An id is the prospect's, or nobody's: a name must not lead it elsewhere.
      String key = own.isPresent() ? "" : prospect;
      return new Sought(n, own, key, "", "", "", "", false, false);
    }
    Names names = Names.of(cells, NONE);
    String email = cells.text("email");
    boolean byNames = email.isEmpty() || !(names.first() + names.last()).isEmpty();
    String company = byNames ? cells.text("company") : "";
    return new Sought(n, own, "", email, company, names.first(), names.last(), true, true);
  }

  /** The touch with that prospect, where it is on file already or not. */
  KeptTouch with(UUID whom, Optional<KeptTouch> before, String otherwise) {
    String who = before.map(KeptTouch::member).orElse("");
    return new KeptTouch(
        before.map(KeptTouch::id).orElseGet(() -> id(whom)),
        whom,
        member.isEmpty() ? who.isEmpty() ? otherwise : who : member,
        new Touch(channel, at, answered(before.map(kept -> kept.touch().answered()).orElse(false))),
        text(before.map(KeptTouch::text).orElse("")));
  }

  private UUID id(UUID whom) {
    return id.orElseGet(() -> Keys.made("touch " + whom + " " + channel.id() + " " + at));
  }

  private boolean answered(boolean known) {
    if (!cells.text("answered").isEmpty()) {
      return cells.flag("answered", known);
    }
    return cells.text("outcome").isEmpty() ? known : "answered".equals(outcome(cells));
  }

  private String text(String known) {
    String told = cells.text("text", MOST_CHARACTERS_OF_A_TEXT);
    return told.isEmpty() ? known : told;
  }
}
