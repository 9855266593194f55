package salescoach.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import salescoach.draft.Draft;
import salescoach.guideline.Critic;
import salescoach.guideline.Team;

/**
 * One pass over all of our own drafts, on one thread, three ways.
 *
 * <p>The same texts for all, everything loaded beforehand, nothing kept from one text to the next,
 * and the same heap. The figures are milliseconds a pass; {@link RatioReport} sets them against
 * each other.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Dlogback.configurationFile=bench-logback.xml"})
public class CritiqueBenchmark {

  /** The drafts to read. */
  @State(Scope.Benchmark)
  public static class Drafts {
    /** The folder with the labelled drafts. */
    @Param(Corpus.FOLDER)
    public String drafts = Corpus.FOLDER;

    List<Draft> all = List.of();

    @Setup
    public void read() throws IOException {
      all = Corpus.read(Path.of(drafts));
    }
  }

  /** The coach with every guideline, as it comes. */
  @State(Scope.Benchmark)
  public static class Coach {
    Critic critic;

    @Setup
    public void open() {
      critic = Critic.of(Team.STANDARD);
    }
  }

  /** OpenNLP alone, with the same models. */
  @State(Scope.Benchmark)
  public static class Bare {
    BareOpenNlp openNlp;

    @Setup
    public void open() throws IOException {
      openNlp = BareOpenNlp.load();
    }
  }

  /**
   * LanguageTool's English check with the rules that are on by default, and no result cache.
   *
   * <p>It gets the coach's newer OpenNLP where it was made for 1.9.4: that changes some chunks and
   * one match in a hundred, and not the time (docs/performance.md).
   */
  @State(Scope.Benchmark)
  public static class Checker {
    JLanguageTool languageTool;

    @Setup
    public void open() {
      languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    }
  }

  /** A critique of each draft; each is read anew. */
  @Benchmark
  public void critique(Drafts drafts, Coach coach, Blackhole sink) {
    for (Draft draft : drafts.all) {
      sink.consume(coach.critic.critique(draft));
    }
  }

  /** Sentences, tokens and tags of each draft. */
  @Benchmark
  public void barePass(Drafts drafts, Bare bare, Blackhole sink) {
    for (Draft draft : drafts.all) {
      sink.consume(bare.openNlp.tags(draft.text()));
    }
  }

  /** LanguageTool's matches in each draft. A pass takes seconds: they are counted, not timed. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public void languageTool(Drafts drafts, Checker checker, Blackhole sink) throws IOException {
    for (Draft draft : drafts.all) {
      sink.consume(checker.languageTool.check(draft.text()));
    }
  }
}
