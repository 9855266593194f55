package salescoach.bot.inbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that is logged meanwhile: our own packages at DEBUG, the libraries at INFO. */
final class CapturedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private static final LoggerContext CONTEXT = (LoggerContext) LoggerFactory.getILoggerFactory();

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root = CONTEXT.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger own = CONTEXT.getLogger("salescoach");
  private final Level rootBefore = root.getLevel();

  static CapturedLog begin() {
    CapturedLog log = new CapturedLog();
    log.setContext(CONTEXT);
    log.start();
    // The console stays as quiet as it was.
    log.root.iteratorForAppenders().forEachRemaining(CapturedLog::onlyWarnings);
    log.root.addAppender(log);
    log.root.setLevel(Level.INFO);
    log.own.setLevel(Level.DEBUG);
    return log;
  }

  private static void onlyWarnings(ch.qos.logback.core.Appender<ILoggingEvent> appender) {
    if (appender.getCopyOfAttachedFiltersList().isEmpty()) {
      var filter = new ch.qos.logback.classic.filter.ThresholdFilter();
      filter.setLevel("WARN");
      filter.start();
      appender.addFilter(filter);
    }
  }

  String text() {
    return lines.stream().collect(Collectors.joining("\n"));
  }

  @Override
  protected void append(ILoggingEvent event) {
    IThrowableProxy thrown = event.getThrowableProxy();
    lines.add(
        event.getLevel()
            + " "
            + event.getLoggerName()
            + " "
            + event.getFormattedMessage()
            + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown)));
  }

  @Override
  public void close() {
    root.detachAppender(this);
    root.setLevel(rootBefore);
    own.setLevel(null);
  }
}
