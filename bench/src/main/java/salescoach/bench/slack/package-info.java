/**
 * How fast the running coach answers in Slack, beside a Bolt app that only keeps and echoes.
 *
 * <p>Start at {@link salescoach.bench.slack.SlackReport}; {@code docs/performance.md} says how to
 * run it. It knows no more of the class path than the coach's own jar: nothing of JMH, nothing of
 * LanguageTool.
 */
@NullMarked
package salescoach.bench.slack;

import org.jspecify.annotations.NullMarked;
