package com.ooma.office.billing.adapter.out.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Who charges cards: `office.payments.*`.
@ConfigMapping(prefix = "office.payments")
interface PaymentSettings {

  /// Where charges are asked for.
  URI url();

  /// Our key with the provider, if it wants one.
  Optional<String> apiKey();

  /// For one request.
  @WithDefault("5s")
  Duration timeout();
}
