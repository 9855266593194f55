package salescoach.bot.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salescoach.playbook.offer.Offer;
import salescoach.playbook.offer.OfferInterview;
import salescoach.playbook.offer.OfferQuestion;

/** Tells whether an offer is a vitamin or a medicine. */
@Command(
    name = "vitamin-or-medicine",
    mixinStandardHelpOptions = true,
    description =
        "Tells whether your offer is a vitamin or a medicine to the prospect, why, and how to move"
            + " it. Without an option, on a terminal, it asks you.")
final class VitaminCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final boolean asks;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--offer", paramLabel = "TEXT", description = "what you sell, in a sentence")
  private @Nullable String offer;

  @Option(
      names = "--if-nothing",
      paramLabel = "TEXT",
      description = "what happens if they do nothing this quarter")
  private @Nullable String ifNothing;

  @Option(names = "--measured", paramLabel = "TEXT", description = "who is measured on it")
  private @Nullable String measured;

  @Option(names = "--deadline", paramLabel = "TEXT", description = "a deadline or a loss")
  private @Nullable String deadline;

  @Option(names = "--looked", paramLabel = "TEXT", description = "did they look for it already")
  private @Nullable String looked;

  VitaminCommand(Terminal terminal) {
    this(terminal, terminal.in() == System.in && isTyped());
  }

  /**
   * A command.
   *
   * @param asks whether somebody is there to answer
   */
  VitaminCommand(Terminal terminal, boolean asks) {
    this.terminal = terminal;
    this.asks = asks;
  }

  /**
   * Whether the input is a keyboard. From Java 22 on there is a console without one, too; then an
   * input that is at its end answers nothing, and the usage comes all the same.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTyped() {
    return System.console() != null;
  }

  @Override
  public Integer call() {
    Offer told = told();
    if (told.isEmpty() && asks) {
      told = asked();
    }
    if (told.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Describe your offer, as in: ask vitamin-or-medicine --offer \"Alarms for building"
              + " sites\"");
    }
    terminal.out().print(new VitaminPage(terminal.colour()).of(OfferInterview.verdict(told)));
    return ExitStatus.DONE;
  }

  private Offer told() {
    Map<OfferQuestion, String> answers = new EnumMap<>(OfferQuestion.class);
    put(answers, OfferQuestion.IF_NOTHING, ifNothing);
    put(answers, OfferQuestion.MEASURED, measured);
    put(answers, OfferQuestion.DEADLINE, deadline);
    put(answers, OfferQuestion.LOOKED, looked);
    return new Offer(offer == null ? "" : offer, answers);
  }

  private static void put(
      Map<OfferQuestion, String> answers, OfferQuestion question, @Nullable String answer) {
    if (answer != null) {
      answers.put(question, answer);
    }
  }

  private Offer asked() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
    try {
      terminal.err().println("Press Enter to pass over a question.");
      Offer told = Offer.of(answer(lines, "What do you sell, in a sentence?"));
      for (OfferQuestion question : OfferQuestion.values()) {
        told = told.with(question, answer(lines, question.asks()));
      }
      return told;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String answer(BufferedReader lines, String question) throws IOException {
    terminal.err().print(question + " ");
    terminal.err().flush();
    String line = lines.readLine();
    return line == null ? "" : line;
  }
}
