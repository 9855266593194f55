package salescoach.bot.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salescoach.draft.Context;
import salescoach.draft.Draft;
import salescoach.draft.Medium;
import salescoach.guideline.Critic;
import salescoach.guideline.Critique;
import salescoach.guideline.Team;
import salescoach.guideline.TeamFile;
import salescoach.text.Language;
import salescoach.text.MediumGuess;

/** Reviews one draft, or a batch of them. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Says what to keep in a draft, what to fix first, why, and what to say instead.")
final class ReviewCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--voicemail", description = "read the draft as a voicemail")
  private boolean voicemail;

  @Option(names = "--email", description = "read it as an email; told by itself if not given")
  private boolean email;

  @Option(
      names = "--context",
      paramLabel = "FILE",
      description = "prospect, clients and history, in YAML or JSON")
  private @Nullable String contextFile;

  @Option(
      names = "--pace",
      paramLabel = "WPM",
      description = "your words a minute; 150 if not given")
  private @Nullable Integer pace;

  @Option(
      names = "--team",
      paramLabel = "FILE",
      description = "what your team has changed about the guidelines, in YAML")
  private @Nullable String teamFile;

  @Option(
      names = "--dismiss",
      paramLabel = "FAULT",
      description = "a fault to leave out for this draft; may be repeated")
  private List<String> dismissed = new ArrayList<>();

  @Option(names = "--json", description = "print one JSON object instead of the page")
  private boolean json;

  @Option(names = "--check", description = "exit with 1 where something must be mended")
  private boolean check;

  @Mixin private BatchOption batch = new BatchOption();

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "the draft; - for standard input")
  private @Nullable String file;

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Language.english();
    return batch.isGiven() ? reviewBatch() : reviewOne();
  }

  private int reviewBatch() {
    if (contextFile != null || pace != null || json || voicemail || email || !dismissed.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "With --batch, each line carries its own kind, context and pace; leave those options out.");
    }
    BatchReview review = new BatchReview(critic(), today());
    if (!new JsonLines(BatchReview.EXAMPLE, review).work(file, terminal)) {
      return ExitStatus.BAD_INPUT;
    }
    return check && review.hasMust() ? ExitStatus.HAS_MUST : ExitStatus.DONE;
  }

  private int reviewOne() {
    if (file == null) {
      throw new ParameterException(
          spec.commandLine(), "Name the file with your draft, or - for standard input.");
    }
    String text = TextFile.read(file, terminal.in()).stripTrailing();
    Critic critic = critic();
    Draft draft = new Draft(text, medium(text), context());
    Critique critique = critic.critique(draft);
    if (json) {
      terminal.out().println(CritiqueJson.of(draft, critique, null));
    } else {
      terminal.out().print(new CritiquePage(terminal.colour()).of(draft, critique));
    }
    return check && critique.hasMust() ? ExitStatus.HAS_MUST : ExitStatus.DONE;
  }

  private Critic critic() {
    Team team =
        teamFile == null
            ? Team.STANDARD
            : TeamFile.read(teamFile, TextFile.read(teamFile, terminal.in()));
    return Critic.of(team);
  }

  private Medium medium(String text) {
    if (voicemail && email) {
      throw new ParameterException(
          spec.commandLine(), "Choose one of --voicemail and --email, or leave both out.");
    }
    if (voicemail) {
      return Medium.VOICEMAIL;
    }
    return email ? Medium.EMAIL : MediumGuess.of(text);
  }

  private Context context() {
    Context known =
        contextFile == null
            ? ContextFile.NOTHING.read(Optional.of(today()))
            : ContextFile.of(contextFile, TextFile.read(contextFile, terminal.in()))
                .read(Optional.of(today()));
    return ContextFile.with(known, pace, dismissed);
  }

  private LocalDate today() {
    return LocalDate.now(terminal.clock());
  }
}
