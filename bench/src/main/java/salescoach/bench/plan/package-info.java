/**
 * How long it takes to plan everybody's morning, beside what PostgreSQL alone takes to read the
 * same prospects and touches in order.
 *
 * <p>Start at {@link salescoach.bench.plan.PlanReport}; {@code docs/performance.md} says how to run
 * it. It knows no more of the class path than the coach's own jar.
 */
@NullMarked
package salescoach.bench.plan;

import org.jspecify.annotations.NullMarked;
