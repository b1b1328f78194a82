package com.ooma.office.support.domain.webhook;

import com.ooma.office.kernel.domain.Refused;
import java.net.URI;
import java.net.URISyntaxException;

/// Where messages are sent: an `https` address without a user, a password or a fragment.
///
/// @param uri as it was registered
public record EndpointAddress(URI uri) {

  static final int LONGEST = 500;

  private static final int HIGHEST_PORT = 0xFFFF;

  /// @param plain whether `http` will do, as it does in a sandbox
  /// @throws Refused if it is none
  public static EndpointAddress of(String text, boolean plain) {
    try {
      var uri = new URI(text);
      if (text.length() <= LONGEST && isFit(uri, plain)) {
        return new EndpointAddress(uri);
      }
    } catch (URISyntaxException _) {
      // refused as the others
    }
    throw Refused.invalid(
            "webhook-address", "An https address with a host, without user and fragment.")
        .at("/url");
  }

  private static boolean isFit(URI uri, boolean plain) {
    var scheme = uri.getScheme();
    return ("https".equals(scheme) || (plain && "http".equals(scheme)))
        && uri.getHost() != null
        && (uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() <= HIGHEST_PORT))
        && uri.getRawUserInfo() == null
        && uri.getRawFragment() == null;
  }

  public boolean isEncrypted() {
    return "https".equals(uri.getScheme());
  }

  public int port() {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return isEncrypted() ? 443 : 80;
  }

  /// Path and query, as they go on the wire.
  public String target() {
    var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }
}
