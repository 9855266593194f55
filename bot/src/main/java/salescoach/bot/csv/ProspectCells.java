package salescoach.bot.csv;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import salescoach.bot.roster.Contact;
import salescoach.bot.roster.Erasure;
import salescoach.bot.roster.KnownProspect;
import salescoach.bot.roster.ManyProspectsStore.Sought;
import salescoach.cadence.Channel;
import salescoach.cadence.Stage;
import salescoach.cadence.Standing;
import salescoach.draft.Prospect;

/**
 * A row of a table of prospects.
 *
 * @param id where it is one that we made
 * @param key what the file knows the prospect by; empty beside an id
 * @param told whether the file has an id for it, of whatever kind
 */
record ProspectCells(Cells cells, Optional<UUID> id, String key, boolean told) {

  private static final Map<String, String> STAGES = Layout.of(Kind.PROSPECTS).meanings("stage");
  private static final int MOST_CHARACTERS_OF_AN_ID = 200;
  private static final int MOST_DAYS = 3_650;
  private static final int MOST_CHARACTERS_OF_A_CALENDAR = 20;

  /** Of its company and names together: what an index takes, in any script. */
  private static final int MOST_CHARACTERS_OF_NAMES = 600;

  private static final Names NONE = new Names("", "");

  static ProspectCells of(Cells cells) {
    String written = cells.text("id", MOST_CHARACTERS_OF_AN_ID);
    Names names = Names.of(cells, NONE);
    String company = cells.text("company");
    String email = cells.text("email");
    if ((company + email + names.first() + names.last()).isEmpty()) {
      throw new BadRow("it names neither a company nor a person nor an email address");
    }
    if ((company + names.first() + names.last()).length() > MOST_CHARACTERS_OF_NAMES) {
      throw new BadRow(
          "its company and names have more than "
              + MOST_CHARACTERS_OF_NAMES
              + " characters together");
    }
    Optional<UUID> own = Keys.own(written);
    String key = written;
    if (own.isPresent()) {
      key = "";
    } else if (written.isEmpty()) {
      key =
          email.isEmpty()
              ? Erasure.names(company, names.first(), names.last())
              : email.toLowerCase(Locale.ROOT);
    }
    return new ProspectCells(cells, own, key, !written.isEmpty());
  }

  Set<String> identities() {
    String email = cells.text("email").toLowerCase(Locale.ROOT);
    String self = id.map(UUID::toString).orElse(key);
    return email.isEmpty() ? Set.of(self) : Set.of(self, "email:" + email);
  }

  /** What it would be known by if its personal data were erased. */
  Set<String> digests(String workspace) {
    Names names = Names.of(cells, NONE);
    return Erasure.digests(
        workspace,
        key,
        cells.text("email"),
        Erasure.names(cells.text("company"), names.first(), names.last()));
  }

  /** Whom it means: one with an id of ours is known by that alone. */
  Sought sought(int n) {
    if (id.isPresent()) {
      return new Sought(n, id, "", "", "", "", "", false, false);
    }
    Names names = Names.of(cells, NONE);
    String email = cells.text("email");
    return new Sought(
        n,
        id,
        key,
        email,
        cells.text("company"),
        names.first(),
        names.last(),
        !told,
        !told && email.isEmpty());
  }

  /** The prospect as it is after this row; who follows up stays. */
  KnownProspect merged(KnownProspect before) {
    Names names =
        Names.of(cells, new Names(before.facts().firstName(), before.contact().lastName()));
    return new KnownProspect(
        before.id(),
        before.owner(),
        new Prospect(
            cells.textOr("company", before.facts().company()),
            cells.textOr("industry", before.facts().industry()),
            cells.textOr("region", before.facts().region()),
            names.first(),
            cells.textOr("role", before.facts().role()),
            cells.flag("asked_for_number", before.facts().askedForNumber())),
        new Contact(
            names.last(),
            cells.textOr("email", before.contact().email()),
            cells.textOr("phone", before.contact().phone())),
        standing(before.standing()),
        cells.has("time_zone") ? Zones.id(cells.text("time_zone")) : before.zone(),
        cells.has("calendar") ? calendar(cells.text("calendar")) : before.calendar(),
        told && id.isEmpty() ? key : before.importKey(),
        before.createdAt());
  }

  /** A prospect of which nothing is known but this row. */
  KnownProspect fresh(Instant now) {
    UUID made = id.orElseGet(UUID::randomUUID);
    Instant created = cells.instant("created").filter(at -> at.isBefore(now)).orElse(now);
    return merged(
        new KnownProspect(
            made, "", Prospect.UNKNOWN, Contact.UNKNOWN, Standing.NEW, "", "", key, created));
  }

  private Standing standing(Standing before) {
    return new Standing(
        stage(before.stage()),
        cells.date("deadline", before.deadline()),
        cells.days("sales_cycle_days", before.salesCycleDays(), MOST_DAYS),
        cells.date("lead_since", before.leadSince()),
        cells.date("agreed_on", before.agreedOn()),
        cells.date("handed_off_on", before.handedOffOn()),
        cells.date("back_burner_on", before.backBurnerOn()),
        reachable(before.reachable()),
        // Whoever asked to be left alone is not disturbed again because a file knows nothing of it.
        before.doNotContact() || cells.flag("do_not_contact", false),
        cells.date("not_before", before.notBefore()),
        cells.flag("gone", before.gone()));
  }

  private Stage stage(Stage before) {
    return cells.texts("stage").stream()
        .map(word -> Cells.meaning(STAGES, "stage", word))
        .flatMap(stage -> Stage.of(stage).stream())
        .max(Stage::compareTo)
        // What a rep found out since is not taken back: whoever declined is not tried again.
        .filter(told -> told.compareTo(before) > 0)
        .orElse(before);
  }

  private Set<Channel> reachable(Set<Channel> before) {
    Set<Channel> left = EnumSet.noneOf(Channel.class);
    left.addAll(before);
    if (cells.has("unreachable")) {
      left.addAll(Standing.EVERY_CHANNEL);
      for (String name : cells.text("unreachable").split("[;, ]+")) {
        if (!name.isEmpty()) {
          left.remove(channel(name));
        }
      }
    }
    if (cells.flag("no_calls", false)) {
      left.remove(Channel.CALL);
      left.remove(Channel.VOICEMAIL);
    }
    if (cells.flag("no_email", false)) {
      left.remove(Channel.EMAIL);
    }
    return left;
  }

  private static Channel channel(String name) {
    return Channel.of(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new BadRow(
                    "unreachable names \""
                        + Shown.of(name)
                        + "\". Write channels such as call;voicemail;email"));
  }

  private static String calendar(String written) {
    boolean named =
        written.length() <= MOST_CHARACTERS_OF_A_CALENDAR
            && written.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
    if (!named) {
      throw new BadRow(
          "there is no calendar \"" + Shown.of(written) + "\". Write one such as US or GB-eng");
    }
    return written;
  }
}
