package salescoach.bot.followup.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salescoach.bot.followup.step.Outcome;
import salescoach.bot.roster.KnownProspect;
import salescoach.draft.Prospect;

/** What reps type: dates, touches and companies. */
class TypedTest {

  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "2027-01-15, 2027-01-15",
    "15 January, 2027-01-15",
    "January 15, 2027-01-15",
    "15th jan 2028, 2028-01-15",
    "30 November, 2026-11-30",
    "Monday, 2026-11-30",
    "next tuesday, 2026-12-01",
    "tomorrow, 2026-11-25",
    "two weeks, 2026-12-08",
    "in 3 days, 2026-11-27",
    "a month, 2026-12-24",
    "29 February, 2028-02-29"
  })
  void days_to_come(String typed, LocalDate day) {
    assertThat(TypedDate.toCome(typed, TODAY)).isEqualTo(new TypedDate.Day(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-31, no such day",
    "31 February, no such day",
    "2026-13-01, no such day",
    "2026-11-23, past",
    "today, That is today",
    "9999-01-01, too far",
    "15/01/2027, Write it as",
    "whenever, Write it as",
    "0 weeks, That is today",
    "'', Write it as"
  })
  void what_is_no_day_to_come_names_its_cure(String typed, String cure) {
    assertThat(TypedDate.toCome(typed, TODAY))
        .isInstanceOfSatisfying(
            TypedDate.Wrong.class, wrong -> assertThat(wrong.cure()).contains(cure));
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, 2026-11-23",
    "20 November, 2026-11-20",
    "30 November, 2025-11-30",
    "monday, 2026-11-23",
    "2 days ago, 2026-11-22",
    "2019-03-01, 2019-03-01"
  })
  void days_that_were(String typed, LocalDate day) {
    assertThat(TypedDate.past(typed, TODAY)).isEqualTo(new TypedDate.Day(day));
  }

  @ParameterizedTest
  @CsvSource({
    "acme voicemail, acme, VOICEMAIL, LEFT_VOICEMAIL",
    "voicemail acme corp, acme corp, VOICEMAIL, LEFT_VOICEMAIL",
    "acme left a voicemail, acme, VOICEMAIL, LEFT_VOICEMAIL",
    "called acme, acme, CALL, NO_ANSWER",
    "acme no answer, acme, CALL, NO_ANSWER",
    "talked to renata ortiz, renata ortiz, CALL, TALKED",
    "acme replied, acme, EMAIL, TALKED",
    "acme x, acme, X, SENT",
    "met acme, acme, MEETING, TALKED"
  })
  void the_channel_stands_first_or_last(String typed, String who, String channel, String outcome) {
    TypedLog read = TypedLog.read(typed, TODAY);
    assertThat(read.who()).isEqualTo(who);
    assertThat(read.did().orElseThrow().channel().name()).isEqualTo(channel);
    assertThat(read.did().orElseThrow().outcome().name()).isEqualTo(outcome);
    assertThat(read.date()).isEmpty();
  }

  @Test
  void a_date_and_the_words_may_follow() {
    TypedLog read = TypedLog.read("Acme email on 20 November: Renata: how do you…", TODAY);
    assertThat(read.who()).isEqualTo("acme");
    assertThat(read.date()).contains(new TypedDate.Day(LocalDate.of(2026, 11, 20)));
    assertThat(read.text()).isEqualTo("Renata: how do you…");
    assertThat(TypedLog.read("acme call 2026-02-31", TODAY).date().orElseThrow())
        .isInstanceOf(TypedDate.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme handed off", "acme handed me off", "handed off acme"})
  void a_hand_off_is_understood(String typed) {
    TypedLog read = TypedLog.read(typed, TODAY);
    assertThat(read.who()).isEqualTo("acme");
    assertThat(read.did().map(TypedLog.Did::outcome)).contains(Outcome.HANDED_OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "acme", ":", "acme 2026-11-20"})
  void without_a_channel_nothing_is_guessed(String typed) {
    assertThat(TypedLog.read(typed, TODAY).did()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Harlan Foods, Inc.', harlan foods",
    "The Harlan-Foods Ltd, harlan foods",
    "Müller GmbH & Co. KG, muller",
    "A.B.C. Corp, abc",
    "Co, co"
  })
  void legal_forms_do_not_count(String name, String bare) {
    assertThat(CompanyName.bare(name)).isEqualTo(bare);
  }

  @Test
  void a_slip_of_the_finger_is_asked_about_and_a_beginning_is_clear() {
    List<KnownProspect> all =
        List.of(prospect("Acme Inc", "Renata"), prospect("Fieldgate", "Doug"));
    assertThat(Matches.among(all, "acme").clear()).hasSize(1);
    assertThat(Matches.among(all, "field").clear()).hasSize(1);
    assertThat(Matches.among(all, "renata").clear()).hasSize(1);
    assertThat(Matches.among(all, "acne").clear()).isEmpty();
    assertThat(Matches.among(all, "acmme").clear()).isEmpty();
    assertThat(Matches.among(all, "acmme").near()).hasSize(1);
    assertThat(Matches.among(all, "fieldgatte").clear()).isEmpty();
    assertThat(Matches.among(all, "acne").near()).hasSize(1);
    assertThat(Matches.among(all, "zzyzx").isEmpty()).isTrue();
    assertThat(Matches.among(all, "  ").isEmpty()).isTrue();
  }

  @Test
  void accents_do_not_count() {
    List<KnownProspect> all =
        List.of(prospect("Núñez Hermanos", "José"), prospect("Ørsted", "Åse"));
    assertThat(Matches.among(all, "nunez").clear()).hasSize(1);
    assertThat(Matches.among(all, "NÚÑEZ HERMANOS").clear()).hasSize(1);
    assertThat(Matches.among(all, "orsted").clear()).hasSize(1);
    assertThat(Matches.among(all, "ase").clear()).hasSize(1);
  }

  private static KnownProspect prospect(String company, String firstName) {
    return KnownProspect.fresh(
        UUID.nameUUIDFromBytes(company.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        "U01",
        new Prospect(company, "", "", firstName, "", false),
        Instant.EPOCH);
  }
}
