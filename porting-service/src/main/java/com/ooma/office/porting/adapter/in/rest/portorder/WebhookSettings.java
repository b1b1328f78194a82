package com.ooma.office.porting.adapter.in.rest.portorder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How each carrier signs: `office.carriers.<name>.*`.
@ConfigMapping(prefix = "office.carriers")
interface WebhookSettings {

  @WithParentName
  Map<String, Carrier> byName();

  interface Carrier {

    Optional<List<String>> webhookKeys();

    Optional<List<String>> webhookPublicKeys();
  }
}
