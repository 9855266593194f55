package salescoach.bot.playground.workspace;

import java.security.SecureRandom;

/** Ids and secrets of Slack's shape. */
public final class Ids {
  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static String random(int length) {
    StringBuilder id = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return id.toString();
  }
}
