package salescoach.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every prospect, however strange its history. */
class CadenceProperties {

  record Case(Standing standing, List<Touch> touches, Instant now, ZoneId zone, WorkingDays days) {

    NextStep next() {
      return Cadence.next(standing, touches, Policy.STANDARD, now, zone, days);
    }

    LocalDateTime local() {
      return LocalDateTime.ofInstant(now, zone);
    }

    LocalDate today() {
      return local().toLocalDate();
    }

    History history() {
      return History.of(touches, today(), zone, Policy.STANDARD.restDays());
    }
  }

  @Property(tries = 2_000)
  void no_step_is_due_on_a_day_off_or_in_the_past(@ForAll("cases") Case one) {
    NextStep step = one.next();

    assertThat(step.due().isPresent()).isEqualTo(step.action() != Action.NONE);
    step.due()
        .ifPresent(
            due -> {
              assertThat(one.days().isWorking(due)).as("%s works", due).isTrue();
              assertThat(due).isAfterOrEqualTo(one.today());
              one.standing()
                  .notBefore()
                  .filter(day -> day.getYear() < 2_999)
                  .ifPresent(day -> assertThat(due).isAfterOrEqualTo(day));
            });
  }

  @Property(tries = 2_000)
  void four_days_lie_between_two_contacts_with_a_prospect(@ForAll("cases") Case one) {
    NextStep step = one.next();
    Set<Occasion> spaced = Set.of(Occasion.NEXT_TRY, Occasion.USED_UP, Occasion.RESTED);

    if (spaced.contains(step.occasion())) {
      one.history()
          .last()
          .ifPresent(
              last -> assertThat(step.due().orElseThrow()).isAfterOrEqualTo(last.on().plusDays(4)));
    }
  }

  @Property(tries = 2_000)
  void there_is_no_thirteenth_attempt_but_the_email_of_a_voicemail(@ForAll("cases") Case one) {
    NextStep step = one.next();

    if (step.action().isAttempt() && step.occasion() == Occasion.NEXT_TRY) {
      assertThat(step.attempt()).isBetween(1, 12);
    }
  }

  @Property(tries = 2_000)
  void there_is_always_a_reason_of_a_few_sentences(@ForAll("cases") Case one) {
    NextStep step = one.next();

    assertThat(step.why()).isNotBlank().endsWith(".").doesNotContain("null", "  ", "Optional");
    assertThat(step.why().length()).isBetween(40, 500);
    if (step.occasion() == Occasion.NEXT_TRY && step.attempt() >= 8) {
      assertThat(step.why()).contains("stopping is allowed");
    }
  }

  @Property(tries = 2_000)
  void only_a_channel_that_leads_there_is_planned(@ForAll("cases") Case one) {
    Channel.of(one.next().action().id())
        .ifPresent(channel -> assertThat(one.standing().reachable()).contains(channel));
  }

  @Property(tries = 2_000)
  void calls_and_voicemails_have_a_band_that_is_not_past_and_not_that_of_last_time(
      @ForAll("cases") Case one) {
    NextStep step = one.next();
    boolean spoken = step.action() == Action.CALL || step.action() == Action.VOICEMAIL;

    assertThat(step.timeOfDay().isPresent()).isEqualTo(spoken);
    if (spoken) {
      TimeOfDay band = step.timeOfDay().orElseThrow();
      Bands bands = new Bands(Policy.STANDARD);
      if (step.due().orElseThrow().equals(one.today())) {
        assertThat(band).isGreaterThanOrEqualTo(bands.of(one.local().toLocalTime()));
        assertThat(one.local().toLocalTime()).isBeforeOrEqualTo("17:00");
      }
      if (one.standing().stage() != Stage.HANDED_OFF && step.occasion() != Occasion.AGREED) {
        one.history().lastSpokenAt().ifPresent(at -> assertThat(band).isNotEqualTo(bands.of(at)));
      }
    }
  }

  @Property(tries = 2_000)
  void the_same_question_has_the_same_answer_in_whatever_order_the_touches_come(
      @ForAll("cases") Case one, @ForAll Random random) {
    List<Touch> shuffled = new ArrayList<>(one.touches());
    Collections.shuffle(shuffled, random);

    assertThat(new Case(one.standing(), shuffled, one.now(), one.zone(), one.days()).next())
        .isEqualTo(one.next());
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.randomValue(CadenceProperties::oneCase);
  }

  private static Case oneCase(Random random) {
    long from = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    Instant now = Instant.ofEpochSecond(from + random.nextInt(150_000_000));
    List<Touch> touches = new ArrayList<>();
    for (int i = random.nextInt(24); i > 0; i--) {
      touches.add(
          new Touch(any(random, Channel.values()), moment(random, now), random.nextInt(10) == 0));
    }
    ZoneId zone = ZoneId.of(any(random, "America/New_York", "Asia/Tokyo", "Pacific/Apia", "UTC"));
    WorkingDays days = WorkingDays.of(any(random, "US", "GB-eng", "DE-by", "SA", "JP", "ET"));
    return new Case(standing(random, LocalDate.ofInstant(now, zone)), touches, now, zone, days);
  }

  private static Instant moment(Random random, Instant now) {
    return random.nextInt(12) == 0
        ? any(random, Instant.MIN, Instant.MAX, Instant.EPOCH, now, now.minusSeconds(60))
        : now.plusSeconds(3_600L * (random.nextInt(4_000) - 3_970));
  }

  private static Standing standing(Random random, LocalDate today) {
    Set<Channel> reachable = EnumSet.noneOf(Channel.class);
    for (Channel channel : Channel.values()) {
      if (random.nextInt(3) > 0) {
        reachable.add(channel);
      }
    }
    return new Standing(
        any(random, Stage.values()),
        date(random, today),
        random.nextBoolean() ? Optional.of(1 + random.nextInt(400)) : Optional.empty(),
        date(random, today),
        date(random, today),
        date(random, today),
        date(random, today),
        random.nextBoolean() ? Standing.EVERY_CHANNEL : reachable,
        random.nextInt(30) == 0,
        date(random, today),
        false);
  }

  private static Optional<LocalDate> date(Random random, LocalDate today) {
    return switch (random.nextInt(12)) {
      case 0 -> Optional.of(any(random, LocalDate.MIN, LocalDate.MAX));
      case 1, 2, 3 -> Optional.of(today.plusDays(random.nextInt(260) - 200));
      default -> Optional.empty();
    };
  }

  @SafeVarargs
  private static <T> T any(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
