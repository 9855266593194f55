package salescoach.bot.slack;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The last look before a call leaves: a worker whose lease ran out while its process was stopped
 * must not post what another has posted in the meantime.
 *
 * <p>Slack's client runs a call on the thread that asks for it, so the permission is the thread's.
 */
public final class Fence implements Interceptor {

  private static final ThreadLocal<BooleanSupplier> PERMISSION = new ThreadLocal<>();

  /** Runs work whose calls leave only while the permission holds. */
  public static void guard(BooleanSupplier permission, Runnable work) {
    PERMISSION.set(permission);
    try {
      work.run();
    } finally {
      PERMISSION.remove();
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    BooleanSupplier permission = PERMISSION.get();
    if (permission != null && !permission.getAsBoolean()) {
      throw new LeaseLost();
    }
    return chain.proceed(chain.request());
  }

  /** The call was held back: it is known that Slack never saw it. */
  static final class LeaseLost extends IOException {
    LeaseLost() {
      super("the lease ran out before the call left");
    }
  }
}
