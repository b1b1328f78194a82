package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.webhook.WebhookKey;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The keys of each carrier, read when the service starts: a bad one keeps it from starting, and
/// the message names the property and the reason, never the key.
@Startup
@ApplicationScoped
class WebhookKeys {

  private final Map<String, List<WebhookKey>> byCarrier;

  WebhookKeys(WebhookSettings settings) {
    byCarrier =
        settings.byName().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> keysOf(each.getKey(), each.getValue())));
  }

  /// None for a carrier we don't know: nothing it sends is authentic.
  List<WebhookKey> of(String carrier) {
    return byCarrier.getOrDefault(carrier, List.of());
  }

  private static List<WebhookKey> keysOf(String carrier, WebhookSettings.Carrier settings) {
    var property = "office.carriers." + carrier;
    return Stream.concat(
            read(property + ".webhook-keys", settings.webhookKeys(), WebhookKey::secret),
            read(
                property + ".webhook-public-keys",
                settings.webhookPublicKeys(),
                WebhookKey::publicKey))
        .toList();
  }

  private static Stream<WebhookKey> read(
      String property, Optional<List<String>> texts, Function<String, WebhookKey> key) {
    var all = texts.orElse(List.of());
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          try {
            return key.apply(all.get(i).strip());
          } catch (IllegalArgumentException reason) {
            throw new IllegalArgumentException(
                "%s, key %d: %s".formatted(property, i + 1, reason.getMessage()));
          }
        });
  }
}
