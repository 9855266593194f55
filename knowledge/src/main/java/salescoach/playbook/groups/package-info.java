/**
 * Questions that nobody has answered yet, put together by likeness, so that a curator writes one
 * entry for what many asked.
 *
 * <p>Start at {@link salescoach.playbook.groups.QuestionGroups}.
 */
@NullMarked
package salescoach.playbook.groups;

import org.jspecify.annotations.NullMarked;
