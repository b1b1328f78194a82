package com.ooma.office.porting.adapter.out.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// Where the voice platform is that takes the calls of ported numbers, and tests them:
/// `office.test-calls.*`.
@ConfigMapping(prefix = "office.test-calls")
interface TestCallSettings {

  URI url();

  /// For one try; a call may ring for a while.
  @WithDefault("8s")
  Duration timeout();

  /// How long the platform is left alone when it keeps failing.
  @WithDefault("10s")
  Duration rest();
}
