package salescoach.draft;

import salescoach.KnowledgeException;

/** A draft, or what was said about it, that the coach can't work on; the message names the cure. */
public final class UnreadableDraft extends KnowledgeException {
  private static final long serialVersionUID = 1L;

  public UnreadableDraft(String message) {
    super(message);
  }
}
