package salescoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import salescoach.playbook.Answer;
import salescoach.playbook.Playbook;
import salescoach.playbook.entry.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question after the other, on one thread: the playbook, and plain Lucene over the same text.
 *
 * <p>Each call takes another of our evaluation's questions; the figures are of single calls, so
 * that the median can be read off.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Dlogback.configurationFile=bench-logback.xml"})
public class AskBenchmark {

  private static final Path QUESTIONS =
      Path.of("knowledge/src/test/resources/salescoach/playbook/evaluation.jsonl");

  /** Questions, and entries to find the answers in. */
  @State(Scope.Benchmark)
  public static class Asked {
    /** How many entries there are in all. */
    @Param({"30", "5000"})
    public int entries = 30;

    private final List<String> questions = new ArrayList<>();
    private int next;
    Playbook playbook = Playbook.standard();
    PlainBm25 plain;

    @Setup
    public void read() throws IOException {
      for (String line : Files.readAllLines(QUESTIONS)) {
        questions.add(JsonMapper.shared().readTree(line).path("question").asString());
      }
      int builtIn = playbook.entries().size();
      List<Entry> team = new MadeUpEntries().some(entries - builtIn);
      playbook = playbook.with(team);
      plain = PlainBm25.of(playbook.entries());
    }

    String question() {
      next = (next + 1) % questions.size();
      return questions.get(next);
    }
  }

  /** The playbook. */
  @Benchmark
  public Answer ask(Asked asked) {
    return asked.playbook.answer(asked.question());
  }

  /** Plain Lucene. */
  @Benchmark
  public int plainBm25(Asked asked) throws IOException {
    return asked.plain.best(asked.question());
  }

  /** Entries to build an index of. */
  @State(Scope.Benchmark)
  public static class Team {
    List<Entry> entries = new MadeUpEntries().some(5_000);
  }

  /** The whole index of 5,000 entries and the built-in ones, built anew. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 0)
  @Measurement(iterations = 5)
  public Playbook index5000(Team team) {
    return Playbook.standard().with(team.entries);
  }
}
