package salescoach.bot.week;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import salescoach.bot.followup.message.StepWords;
import salescoach.cadence.Channel;

/**
 * A rep's week as a PNG: touches by channel, the drafts' scores, the pipeline by age; what there is
 * nothing of is left out. The only class that wants Java's graphics, so that they are loaded when a
 * week is drawn and not before.
 */
final class WeekPicture {

  /** Pixels; Slack shows it about half as wide. */
  private static final int WIDTH = 800;

  private static final int HEIGHT_OF_EACH = 320;
  private static final Color GREEN = new Color(0x1f, 0x6f, 0x54);
  private static final Color PALE = new Color(0xb4, 0xc9, 0xc0);
  private static final Color INK = new Color(0x22, 0x22, 0x22);
  private static final Color LINES = new Color(0xdd, 0xdd, 0xdd);
  private static final int TITLE_SIZE = 20;
  private static final int TEXT_SIZE = 16;
  private static final double FULL_SCORE = 100;

  /** With one score there is no line. */
  private static final int LEAST_SCORES = 2;

  private WeekPicture() {}

  /** The picture; empty where there is nothing to draw. */
  static byte[] png(RepWeek week) {
    // Servers have no screen; without this, Java looks for one on some systems.
    System.setProperty("java.awt.headless", "true");
    ImageIO.setUseCache(false);
    List<Chart<?, ?>> charts = charts(week);
    return charts.isEmpty() ? new byte[0] : drawn(charts);
  }

  private static List<Chart<?, ?>> charts(RepWeek week) {
    List<Chart<?, ?>> charts = new ArrayList<>();
    if (week.touches().sum() + week.touches().sumBefore() > 0) {
      charts.add(touches(week.touches()));
    }
    if (week.scores().size() >= LEAST_SCORES) {
      charts.add(scores(week.scores()));
    }
    if (week.open() > 0) {
      charts.add(pipeline(week.ages()));
    }
    return charts;
  }

  private static byte[] drawn(List<Chart<?, ?>> charts) {
    BufferedImage image =
        new BufferedImage(WIDTH, HEIGHT_OF_EACH * charts.size(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < charts.size(); i++) {
      Graphics2D part = image.createGraphics();
      try {
        part.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        part.translate(0, i * HEIGHT_OF_EACH);
        charts.get(i).paint(part, WIDTH, HEIGHT_OF_EACH);
      } finally {
        part.dispose();
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return png.toByteArray();
  }

  static CategoryChart touches(Touches touches) {
    CategoryChart chart = bars("Touches by channel");
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    channels.addAll(touches.byChannel().keySet());
    channels.addAll(touches.before().keySet());
    List<String> names = channels.stream().map(StepWords::channel).toList();
    chart.addSeries("The week before", names, counts(channels, touches.before()));
    chart.addSeries("Last week", names, counts(channels, touches.byChannel()));
    chart.getStyler().setSeriesColors(new Color[] {PALE, GREEN});
    chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
    return chart;
  }

  private static List<Integer> counts(Set<Channel> channels, Map<Channel, Integer> touches) {
    return channels.stream().map(channel -> touches.getOrDefault(channel, 0)).toList();
  }

  private static CategoryChart pipeline(List<Integer> ages) {
    CategoryChart chart = bars("Open prospects, by how long they are on file");
    chart.addSeries("Open prospects", Arrays.stream(Age.values()).map(Age::label).toList(), ages);
    chart.getStyler().setSeriesColors(new Color[] {GREEN});
    chart.getStyler().setLegendVisible(false);
    return chart;
  }

  private static CategoryChart bars(String title) {
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT_OF_EACH).title(title).build();
    styled(chart.getStyler());
    chart.getStyler().setAvailableSpaceFill(0.7);
    chart.getStyler().setLabelsVisible(true);
    chart.getStyler().setLabelsFont(font(Font.PLAIN, TEXT_SIZE));
    chart.getStyler().setYAxisDecimalPattern("#,###");
    chart.getStyler().setYAxisMin(0.0);
    return chart;
  }

  private static XYChart scores(List<Integer> scores) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT_OF_EACH)
            .title("Scores of your last drafts, the latest on the right")
            .build();
    styled(chart.getStyler());
    double[] drafts = IntStream.rangeClosed(1, scores.size()).asDoubleStream().toArray();
    double[] heights = scores.stream().mapToDouble(Integer::doubleValue).toArray();
    chart.addSeries("Score", drafts, heights).setMarker(SeriesMarkers.CIRCLE);
    chart.getStyler().setSeriesColors(new Color[] {GREEN});
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setYAxisMax(FULL_SCORE);
    chart.getStyler().setXAxisTicksVisible(false);
    return chart;
  }

  private static void styled(AxesChartStyler styler) {
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesColor(LINES);
    styler.setPlotGridVerticalLinesVisible(false);
    styler.setChartFontColor(INK);
    styler.setChartTitleFont(font(Font.BOLD, TITLE_SIZE));
    styler.setLegendFont(font(Font.PLAIN, TEXT_SIZE));
    styler.setLegendBorderColor(Color.WHITE);
    styler.setAxisTickLabelsFont(font(Font.PLAIN, TEXT_SIZE));
    styler.setAxisTickLabelsColor(INK);
  }

  /** A logical font, which every Java with any font at all has. */
  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
