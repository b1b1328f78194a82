package com.ooma.office.porting.adapter.out.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Where each carrier takes port orders: `office.carriers.<name>.*`.
@ConfigMapping(prefix = "office.carriers")
interface CarrierSettings {

  @WithParentName
  Map<String, Carrier> byName();

  interface Carrier {

    URI url();

    /// What people call it.
    Optional<String> displayName();

    /// For one try.
    @WithDefault("3s")
    Duration timeout();

    /// How long before the hour of a port it still takes the order back.
    @WithDefault("72h")
    Duration cutOff();

    /// Porting days that it needs at least to port a single line.
    @WithDefault("3")
    int leadDays();

    /// How long it is left alone when it keeps failing.
    @WithDefault("10s")
    Duration rest();
  }
}
