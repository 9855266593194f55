package salescoach.bot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.LoggerFactory;

/**
 * Where logs go: warnings and worse to standard error, since standard output carries results only.
 *
 * <p>In Java and not in XML, because reading the XML took a fifth of the time that a review of one
 * draft takes from a cold start.
 */
public final class Logs extends ContextAwareBase implements Configurator {

  /** Apart, since most commands never need the JDK's own logging, which takes time to load. */
  private static final class Lucene {
    /** Kept, since a logger that nobody holds forgets its level. */
    static final java.util.logging.Logger LOG =
        java.util.logging.Logger.getLogger("org.apache.lucene");
  }

  /** Lucene logs past SLF4J, and would tell whoever asks a question which JDK it likes best. */
  public static void quietLucene() {
    Lucene.LOG.setLevel(java.util.logging.Level.SEVERE);
  }

  /** Says also what goes as it should: for a program that keeps running. */
  public static void tellMore() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger("salescoach").setLevel(Level.INFO);
  }

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{HH:mm:ss} %level %logger{20} %msg%n");
    encoder.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget("System.err");
    console.setEncoder(encoder);
    console.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    // The timetable says itself what is wrong; the library says it again, each second.
    context.getLogger("com.github.kagkarlsson").setLevel(Level.OFF);
    root.addAppender(console);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }
}
