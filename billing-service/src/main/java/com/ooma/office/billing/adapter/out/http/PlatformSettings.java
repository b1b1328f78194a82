package com.ooma.office.billing.adapter.out.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Our *plateforme agréée*: `office.einvoicing.*`.
@ConfigMapping(prefix = "office.einvoicing")
interface PlatformSettings {

  /// Where documents are handed in.
  URI url();

  /// Our key with the platform, if it wants one.
  Optional<String> apiKey();

  /// For one request: a document is longer than what others are asked.
  @WithDefault("10s")
  Duration timeout();
}
