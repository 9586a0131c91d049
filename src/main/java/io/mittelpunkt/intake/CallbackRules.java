package io.mittelpunkt.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which callbacks we call, as far as their spelling tells. Their addresses are looked at later. */
public final class CallbackRules {

  private static final int LONGEST = 1000;

  private final WebhookSettings settings;
  private final boolean demo;

  /**
   * @param settings the hosts that may be called
   * @param demo whether http is enough
   */
  public CallbackRules(WebhookSettings settings, boolean demo) {
    this.settings = settings;
    this.demo = demo;
  }

  /** What is wrong with a callback, for the client's developer; empty when it may be called. */
  public Optional<String> fault(String callback) {
    URI uri;
    try {
      uri = new URI(callback);
    } catch (URISyntaxException e) {
      return Optional.of("This is not a URL.");
    }
    if (callback.length() > LONGEST || !callback.chars().allMatch(c -> c > ' ' && c < 127)) {
      return Optional.of("Send a URL of at most " + LONGEST + " ASCII characters.");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(demo && scheme.equals("http"))) {
      return Optional.of("Use https.");
    }
    if (uri.getHost() == null) {
      return Optional.of("Name a host and, if need be, a port.");
    }
    if (uri.getRawUserInfo() != null) {
      return Optional.of("Leave user and password out: events are signed.");
    }
    if (uri.getRawFragment() != null) {
      return Optional.of("Leave the fragment out: it is never sent.");
    }
    int port = uri.getPort();
    boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
    if (!usual && (port <= 1023 || port > 65535)) {
      return Optional.of("Use the usual port, or one above 1023.");
    }
    if (settings.allowedHosts().isEmpty()) {
      return Optional.of("This service sends events nowhere: its operator allows no host yet.");
    }
    if (!settings.allowedHosts().contains(uri.getHost().toLowerCase(Locale.ROOT))) {
      return Optional.of("This host is not allowed. Ask the operator of this service to add it.");
    }
    return Optional.empty();
  }

  /** Host and port, as one receiver is told from another. */
  public static String hostOf(URI callback) {
    return callback.getHost().toLowerCase(Locale.ROOT) + ":" + portOf(callback);
  }

  /** The port, also when it is the usual one. */
  private static int portOf(URI callback) {
    if (callback.getPort() != -1) {
      return callback.getPort();
    }
    return callback.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }
}
