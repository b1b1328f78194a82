package com.ooma.office.kernel.web.admission.rate;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often who may come.
@ConfigMapping(prefix = "office.rates")
interface RateSettings {

  /// By the groups of the verified token; of several the largest counts.
  Map<String, Rate> groups();

  /// One address without a verified token.
  Rate strangers();

  /// One address that finds nothing where the path itself is the secret.
  Rate misses();

  /// Where the path itself is the secret.
  Optional<List<String>> secretPaths();

  /// So many per minute in the long run, and up to `burst` at once.
  interface Rate {

    long perMinute();

    long burst();
  }
}
