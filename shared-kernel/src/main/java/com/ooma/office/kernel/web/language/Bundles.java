package com.ooma.office.kernel.web.language;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/// Sentences that are kept beside the code, the service's or the kernel's. A language that a bundle
/// has not is not replaced by the machine's own.
public final class Bundles {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /// @return nothing if there is no such bundle, which is up to each service
  public static Optional<ResourceBundle> find(String name, Locale language) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(
              name, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK));
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }
}
