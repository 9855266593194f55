package salescoach.bot.playbook;

import salescoach.playbook.Answer.Outcome;

/** Told of every question. */
@FunctionalInterface
public interface QuestionMeter {

  /** A question came to that at first. */
  void asked(Outcome outcome);
}
