package com.ooma.office.kernel.web.language;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Sentences that are kept beside the code, the service's or the kernel's. A language that a bundle
/// has not is not replaced by the machine's own.
public final class Bundles {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /// The service's own are where its classes are, which is as the thread says. A thread that comes
  /// from elsewhere finds those of the kernel still.
  ///
  /// @return nothing if there is no such bundle, which is up to each service
  public static Optional<ResourceBundle> find(String name, Locale language) {
    return Stream.of(Thread.currentThread().getContextClassLoader(), Bundles.class.getClassLoader())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(place -> find(name, language, place).stream())
        .findFirst();
  }

  private static Optional<ResourceBundle> find(String name, Locale language, ClassLoader place) {
    try {
      return Optional.of(ResourceBundle.getBundle(name, language, place, NO_FALLBACK));
    } catch (MissingResourceException _) {
      return Optional.empty();
    }
  }
}
