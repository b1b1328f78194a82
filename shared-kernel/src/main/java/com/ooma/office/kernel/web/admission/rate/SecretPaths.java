package com.ooma.office.kernel.web.admission.rate;

import io.vertx.ext.web.RoutingContext;
import java.util.List;

/// The paths that are secrets themselves: who finds nothing there has guessed.
public final class SecretPaths {

  private static final String HIT = SecretPaths.class.getName();
  private static final int NOT_FOUND = 404;

  private final List<String> beginnings;

  /// @param beginnings such as `/yealink/`
  SecretPaths(List<String> beginnings) {
    this.beginnings = beginnings;
  }

  /// For a resource that answers 404 to somebody who knew the secret, and only asked for something
  /// that there never is.
  public static void knewTheSecret(RoutingContext request) {
    request.put(HIT, true);
  }

  boolean cover(RoutingContext request) {
    var path = asMatched(request.normalizedPath());
    return beginnings.stream().anyMatch(path::startsWith);
  }

  static boolean isMiss(RoutingContext request) {
    return request.response().getStatusCode() == NOT_FOUND && request.get(HIT) == null;
  }

  /// The path as resources are matched with it: `/yealink;a=1/x` is `/yealink/x`.
  private static String asMatched(String path) {
    return path.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
  }
}
