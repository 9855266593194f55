package salescoach.bot.curate.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salescoach.bot.curate.message.EntryMessages.Rights;
import salescoach.bot.curate.message.Overview.Desk;
import salescoach.bot.slack.Golden;
import salescoach.playbook.entry.Entry;

class CurateMessagesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant EARLIER = Instant.parse("2026-02-27T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 27);
  private static final String NADIA = "U0NADIA01";
  private static final String TOMAS = "U0TOMAS01";

  private static final String BODY =
      "Ask what the discount is *for*. Then trade it for something.\n\n## Why\nA gift is forgotten.";

  private static final Entry DISCOUNT =
      entry("discount", "When procurement wants a discount", NADIA);
  private static final Entry LENGTH =
      entry("voicemail-length", "How long should a voicemail be?", "Sales Coach");
  private static final Entry HOSTILE =
      entry("hostile", "<!channel> *free* <@U0NADIA01>", "<!here>");
  private static final TeamEntry OWN = new TeamEntry(DISCOUNT, 3, false, NADIA, EARLIER);
  private static final TeamEntry RETIRED = new TeamEntry(DISCOUNT, 4, true, TOMAS, EARLIER);

  private static final OpenGroup PETS =
      new OpenGroup(
          IntStream.range(0, 4).mapToObj(CurateMessagesTest::id).toList(),
          3,
          List.of("what about pets?", "Do pets matter", "pets??", "any word on pets"),
          List.of("how to greet a dog"));
  private static final OpenGroup ONE =
      new OpenGroup(List.of(id(9)), 1, List.of("<!channel> *what* is an NDA?"), List.of());

  private static UUID id(int last) {
    return new UUID(0x5f0c2f4e11114222L, 0x8333444455556660L + last);
  }

  private static Entry entry(String id, String title, String owner) {
    return new Entry(
        id,
        title,
        List.of("How do I answer procurement?", "discount?"),
        List.of("pricing"),
        List.of("Our team's own experience"),
        DAY,
        owner,
        List.of("voicemail-length"),
        List.of(),
        BODY);
  }

  @Test
  void the_playbook() {
    Overview all = new Overview(List.of(DISCOUNT, LENGTH), Set.of(), "", 28, 1);
    Golden.assertSame("curate-playbook", PlaybookMessage.of(all, Optional.empty(), NOW));
    Golden.assertSame(
        "curate-playbook-curator",
        PlaybookMessage.of(
            new Overview(List.of(LENGTH, DISCOUNT), Set.of("discount"), "", 27, 0),
            Optional.of(
                new Desk(
                    List.of(PETS, ONE),
                    List.of(OWN, RETIRED),
                    List.of("tone.md, line 1: \"-\". The head lacks \"title:\"."))),
            NOW),
        NADIA,
        TOMAS);
    Golden.assertSame(
        "curate-playbook-nothing-open",
        PlaybookMessage.of(
            new Overview(List.of(), Set.of(), "<!here>", 27, 0),
            Optional.of(new Desk(List.of(), List.of(), List.of())),
            NOW));
  }

  @Test
  void a_large_playbook_fits() {
    List<Entry> many =
        IntStream.range(0, 400).mapToObj(i -> entry("e" + i, "<".repeat(70) + i, "Nadia")).toList();
    List<TeamEntry> team =
        many.stream().map(it -> new TeamEntry(it, 1, false, "Nadia", EARLIER)).toList();
    List<OpenGroup> groups =
        IntStream.range(0, 90)
            .mapToObj(
                i ->
                    new OpenGroup(
                        IntStream.range(0, 500).mapToObj(CurateMessagesTest::id).toList(),
                        9,
                        IntStream.range(0, 9).mapToObj(j -> "<&*".repeat(300) + j).toList(),
                        List.of("y".repeat(500), "<".repeat(500))))
            .toList();
    Golden.assertFits(
        PlaybookMessage.of(
            new Overview(many, Set.of("e1", "e2"), "x".repeat(60), 400, 400),
            Optional.of(new Desk(groups, team, List.of("<".repeat(500), "&".repeat(500), "x"))),
            NOW));
    Golden.assertFits(ReviewNotice.of(many, DAY.plusDays(200)));
    Golden.assertFits(EntryMessages.retired(DISCOUNT, false, many));
    Golden.assertFits(
        EntryModal.of(EntryTarget.NEW, EntryForm.fresh(List.of(), "", NADIA), many, ""));
  }

  @Test
  void an_entry_with_what_can_be_done_about_it() {
    Golden.assertSame(
        "curate-opened",
        EntryMessages.opened(DISCOUNT, List.of(LENGTH), Optional.of(OWN), Rights.ALL),
        NADIA);
    Golden.assertSame(
        "curate-opened-by-keeper",
        EntryMessages.opened(DISCOUNT, List.of(LENGTH), Optional.of(OWN), Rights.EDIT),
        NADIA);
    Golden.assertSame(
        "curate-opened-built-in",
        EntryMessages.opened(LENGTH, List.of(), Optional.empty(), Rights.ALL));
    Golden.assertSame(
        "curate-opened-retired",
        EntryMessages.opened(DISCOUNT, List.of(), Optional.of(RETIRED), Rights.ALL),
        NADIA);
    assertThat(EntryMessages.opened(LENGTH, List.of(), Optional.empty(), Rights.NONE).blocks())
        .hasSizeLessThan(
            EntryMessages.opened(LENGTH, List.of(), Optional.empty(), Rights.ALL).blocks().size());
  }

  @Test
  void what_becomes_of_a_change() {
    Golden.assertSame("curate-saved", EntryMessages.saved(DISCOUNT, false, 4, Rights.ALL));
    Golden.assertSame(
        "curate-saved-by-keeper", EntryMessages.saved(DISCOUNT, false, 0, Rights.EDIT));
    Golden.assertSame(
        "curate-saved-and-handed-over", EntryMessages.saved(DISCOUNT, false, 0, Rights.NONE));
    Golden.assertSame(
        "curate-saved-over-built-in", EntryMessages.saved(LENGTH, true, 0, Rights.ALL));
    Golden.assertSame(
        "curate-overtaken",
        EntryMessages.overtaken(OWN, EntryForm.of(DISCOUNT, NADIA), NOW),
        NADIA);
    Golden.assertSame(
        "curate-retired", EntryMessages.retired(DISCOUNT, false, List.of(LENGTH, HOSTILE)));
    Golden.assertSame(
        "curate-retired-built-in-back", EntryMessages.retired(LENGTH, true, List.of()));
    Golden.assertSame("curate-restored", EntryMessages.restored(DISCOUNT));
    Golden.assertSame("curate-as-it-is", EntryMessages.asItIs(RETIRED));
    Golden.assertSame("curate-too-long-to-edit", EntryMessages.tooLongToEdit(HOSTILE));
    Golden.assertSame("curate-gone", EntryMessages.gone());
    Golden.assertSame("curate-ignored", EntryMessages.ignored(3));
    Golden.assertSame("curate-not-retired", EntryMessages.notRetired(OWN, NOW), NADIA);
    Golden.assertSame("curate-dealt-with", EntryMessages.dealtWith());
    Golden.assertSame("curate-answered", EntryMessages.answered("what <!here> *of* it?", DISCOUNT));
    Golden.assertSame(
        "curate-curators-are", EntryMessages.curatorsAre(Set.of(TOMAS, NADIA)), NADIA, TOMAS);
    Golden.assertSame("curate-no-curator", EntryMessages.curatorsAre(Set.of()));
  }

  @Test
  void the_forms() {
    List<Entry> others = List.of(LENGTH, HOSTILE);
    Golden.assertSame(
        "modal-curate-new",
        EntryModal.of(
            EntryTarget.NEW,
            EntryForm.fresh(List.of("pets?"), "", NADIA),
            others,
            FormNotes.fresh(1)));
    Golden.assertSame(
        "modal-curate-edit",
        EntryModal.of(
            EntryTarget.of("discount", 3),
            EntryForm.of(DISCOUNT, NADIA),
            others,
            FormNotes.edit(DISCOUNT, Optional.of(OWN), 0, NOW)),
        NADIA);
    Golden.assertSame("modal-curate-retire", RetireModal.of(OWN, false, others));
  }

  @Test
  void of_more_entries_than_a_menu_takes_the_form_asks_as_one_types() {
    List<Entry> many =
        IntStream.range(0, 3_000).mapToObj(i -> entry("e" + i, "Entry " + i, "Nadia")).toList();
    EntryForm start = EntryForm.of(DISCOUNT, NADIA).relatedAlso(List.of("e2999"), Set.of());
    View form = EntryModal.of(EntryTarget.of("discount", 3), start, many, "");
    Golden.assertFits(form);
    assertThat(form.toString().length()).isLessThan(20_000);
    assertThat(form.toString()).contains("MultiExternalSelectElement", "Entry 2999");
    Golden.assertFits(
        EntryModal.of(EntryTarget.of("discount", 3), start, many.subList(0, 100), ""));
  }

  @Test
  void the_history() {
    Entry before = entry("discount", "Discounts", TOMAS);
    List<PastChange> changes =
        List.of(
            new PastChange(4, ChangeKind.RETIRED, DISCOUNT, 0, TOMAS, NOW),
            new PastChange(3, ChangeKind.REVIEWED, DISCOUNT, 0, NADIA, NOW),
            new PastChange(2, ChangeKind.EDITED, DISCOUNT, 0, NADIA, NOW),
            new PastChange(1, ChangeKind.CREATED, before, 2, TOMAS, EARLIER));
    Golden.assertSame("modal-curate-history", HistoryView.of(RETIRED, changes, NOW), NADIA, TOMAS);
    Golden.assertFits(
        HistoryView.of(
            OWN,
            IntStream.range(0, 41)
                .mapToObj(i -> new PastChange(i, ChangeKind.EDITED, DISCOUNT, 0, "Nadia", NOW))
                .toList(),
            NOW));
  }

  @Test
  void the_notice_of_a_month() {
    Golden.assertSame(
        "curate-notice", ReviewNotice.of(List.of(DISCOUNT, LENGTH), DAY.plusDays(181)), NADIA);
    Golden.assertSame("curate-notice-done", ReviewNotice.done());
  }

  @Test
  void a_name_in_an_entry_comes_alive_nowhere() {
    Golden.assertSame(
        "curate-hostile",
        PlaybookMessage.of(
            new Overview(List.of(HOSTILE), Set.of(), "", 1, 1),
            Optional.of(
                new Desk(
                    List.of(ONE),
                    List.of(new TeamEntry(HOSTILE, 1, false, NADIA, NOW)),
                    List.of())),
            NOW),
        NADIA);
  }
}
