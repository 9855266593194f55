package salescoach.bot.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import salescoach.bot.slack.Golden;
import salescoach.bot.week.TeamWeek.Fault;
import salescoach.cadence.Channel;

/** What a week's message says, and its picture. */
class WeekMessageTest {

  private static final Span SPAN =
      new Span(LocalDate.parse("2026-05-04"), ZoneId.of("America/Chicago"));

  private static final Touches TOUCHES =
      new Touches(
          Map.of(Channel.CALL, 12, Channel.VOICEMAIL, 6, Channel.EMAIL, 1, Channel.REFERRAL, 2),
          Map.of(Channel.CALL, 9, Channel.LINKEDIN, 3));

  private static final RepWeek WEEK =
      new RepWeek(SPAN, TOUCHES, 3, List.of(41, 38, 55, 62, 70, 88), List.of(14, 20, 0, 3));

  private static final RepWeek ONE_DRAFT =
      new RepWeek(SPAN, new Touches(Map.of(), Map.of()), 1, List.of(62), List.of(0, 0, 0, 0));

  @Test
  void a_rep_s_week_with_its_picture_and_the_picture_in_words() {
    Golden.assertSame("week-rep", WeekMessage.rep(WEEK, Optional.of("F0WEEK0001")));
    assertThat(WeekMessage.alt(WEEK))
        .contains(
            "12 calls", "The week before: 12", "41, 38, 55, 62, 70, 88", "3 on file for over");
  }

  @Test
  void a_week_without_a_touch_and_without_a_picture() {
    Golden.assertSame("week-rep-one-draft", WeekMessage.rep(ONE_DRAFT, Optional.empty()));
  }

  @Test
  void the_team_s_week_has_totals_and_the_commonest_faults_by_title() {
    TeamWeek week =
        new TeamWeek(
            SPAN, TOUCHES, 4, 9, List.of(new Fault("too-long", 5), new Fault("gone-since", 1)));
    Golden.assertSame("week-team", WeekMessage.team(week));
  }

  @Test
  void a_week_in_which_nothing_was_done_is_empty_whatever_was_before() {
    Touches before = new Touches(Map.of(), Map.of(Channel.CALL, 9));
    assertThat(new RepWeek(SPAN, before, 0, List.of(88), List.of(9, 0, 0, 0)).isEmpty()).isTrue();
    assertThat(new TeamWeek(SPAN, before, 0, 0, List.of()).isEmpty()).isTrue();
    assertThat(WEEK.isEmpty()).isFalse();
  }

  @Test
  void however_much_there_was_it_fits() {
    Map<Channel, Integer> all = new EnumMap<>(Channel.class);
    for (Channel channel : Channel.values()) {
      all.put(channel, Integer.MAX_VALUE / 100);
    }
    RepWeek huge =
        new RepWeek(
            SPAN,
            new Touches(all, all),
            1_000_000,
            Collections.nCopies(10, 100),
            Collections.nCopies(4, 100_000_000));
    Golden.assertFits(WeekMessage.rep(huge, Optional.of("F0WEEK0001")));
    assertThat(WeekMessage.alt(huge)).hasSizeLessThan(2_000);
  }

  @Test
  void the_picture_is_a_png_with_a_part_for_each_of_what_there_is() throws IOException {
    BufferedImage all = read(WeekPicture.png(WEEK));
    assertThat(all.getWidth()).isEqualTo(800);
    assertThat(all.getHeight()).isEqualTo(3 * 320);
    RepWeek calls =
        new RepWeek(SPAN, TOUCHES, 0, List.of(62), Collections.nCopies(Age.values().length, 0));
    assertThat(read(WeekPicture.png(calls)).getHeight()).isEqualTo(320);
    assertThat(WeekPicture.png(ONE_DRAFT)).isEmpty();
    String folder = System.getProperty("screenshots", "");
    if (!folder.isEmpty()) {
      Files.write(Path.of(folder, "week.png"), WeekPicture.png(WEEK));
    }
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
