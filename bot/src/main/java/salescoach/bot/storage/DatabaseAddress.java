package salescoach.bot.storage;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a PostgreSQL is and who asks.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

  private static final int DEFAULT_PORT = 5432;
  private static final String CURE =
      "Give DATABASE_URL as postgres://USER:PASSWORD@HOST:PORT/DATABASE.";

  /**
   * Reads {@code postgres://user:password@host:port/database?sslmode=require}, as hosts hand it
   * out; a {@code jdbc:} in front is passed over. Characters of the password that a URL reserves
   * are percent-encoded.
   *
   * @throws StorageException saying what is wrong; it never shows the password
   */
  public static DatabaseAddress of(String url) {
    URI uri = parsed(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
    String scheme = uri.getScheme();
    if (!"postgres".equals(scheme) && !"postgresql".equals(scheme)) {
      throw new StorageException("DATABASE_URL is not the address of a PostgreSQL. " + CURE);
    }
    String host = uri.getHost();
    String path = uri.getPath();
    if (host == null || path == null || path.length() < 2) {
      throw new StorageException("DATABASE_URL lacks its host or its database. " + CURE);
    }
    String login = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    int colon = login.indexOf(':');
    String user = decoded(colon < 0 ? login : login.substring(0, colon));
    if (user.isEmpty()) {
      throw new StorageException("DATABASE_URL names no user. " + CURE);
    }
    int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new DatabaseAddress(
        "jdbc:postgresql://" + host + ":" + port + path + query,
        user,
        decoded(colon < 0 ? "" : login.substring(colon + 1)));
  }

  private static URI parsed(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException broken) {
      // The cause is left out on purpose: its message repeats the address, password and all.
      throw new StorageException("DATABASE_URL can't be read as an address. " + CURE);
    }
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Without the password, wherever it was put: this may stand in a log. */
  @Override
  public String toString() {
    int options = jdbcUrl.indexOf('?');
    return (options < 0 ? jdbcUrl : jdbcUrl.substring(0, options)) + " as " + user;
  }
}
