package com.ooma.office.porting.adapter.in.rest;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys of each carrier, read when the service starts: a bad one keeps it from starting.
@Startup
@ApplicationScoped
class WebhookKeys {

  private final Map<String, List<WebhookKey>> byCarrier;

  WebhookKeys(WebhookSettings settings) {
    byCarrier =
        settings.byName().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> keysOf(each.getValue())));
  }

  /// None for a carrier we don't know: nothing it sends is authentic.
  List<WebhookKey> of(String carrier) {
    return byCarrier.getOrDefault(carrier, List.of());
  }

  private static List<WebhookKey> keysOf(WebhookSettings.Carrier carrier) {
    return Stream.of(carrier.webhookKeys(), carrier.webhookPublicKeys())
        .flatMap(Optional::stream)
        .flatMap(List::stream)
        .map(String::strip)
        .map(WebhookKey::of)
        .toList();
  }
}
