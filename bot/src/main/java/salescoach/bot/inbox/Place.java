package salescoach.bot.inbox;

/** Where an answer goes. */
sealed interface Place {

  /**
   * A conversation. A member's own can be read back, so an answer in it comes once.
   *
   * @param thread the thread's first message, or empty
   */
  record Conversation(String channel, String thread) implements Place {

    /** Whether it is a member's own with the coach. */
    boolean isDirect() {
      return channel.startsWith("D");
    }
  }

  /** The member's own conversation with the coach, which is looked up when it is needed. */
  record Direct(String member) implements Place {}

  /** An answer that one member sees only; it can't be looked up afterwards. */
  record Whisper(String responseUrl) implements Place {}

  /** Where an answer goes unless the handler says otherwise. */
  static Place of(Incoming incoming) {
    if (incoming.kind().equals("message")) {
      return new Conversation(incoming.channel(), incoming.thread());
    }
    return incoming.responseUrl().isEmpty()
        ? new Direct(incoming.member())
        : new Whisper(incoming.responseUrl());
  }
}
