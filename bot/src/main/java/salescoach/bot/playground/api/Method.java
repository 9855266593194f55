package salescoach.bot.playground.api;

import tools.jackson.databind.node.ObjectNode;

/** One method of the Web API. */
@FunctionalInterface
interface Method {

  /**
   * Fills {@code reply}, which says {@code ok} already.
   *
   * @throws salescoach.bot.playground.workspace.Refusal if Slack would refuse the call
   */
  void answer(Args args, ObjectNode reply);
}
