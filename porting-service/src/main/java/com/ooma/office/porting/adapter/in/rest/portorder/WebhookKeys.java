package com.ooma.office.porting.adapter.in.rest.portorder;

import com.ooma.office.kernel.webhook.WebhookKey;
import com.ooma.office.porting.application.carrier.ReadCarriers;
import com.ooma.office.porting.domain.carrier.CarrierKey;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The keys of each carrier. Those in the settings are read when the service starts: a bad one
/// keeps it from starting, and the message names the property and the reason, never the key. Those
/// that ops gave are read every few seconds, so that no message waits for the tables to be
/// verified.
@Startup
@ApplicationScoped
class WebhookKeys {

  private final Map<String, List<WebhookKey>> configured;
  private final ReadCarriers carriers;
  private volatile List<CarrierKey> registered = List.of();

  WebhookKeys(WebhookSettings settings, ReadCarriers carriers) {
    this.carriers = carriers;
    configured =
        settings.byName().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, each -> keysOf(each.getKey(), each.getValue())));
  }

  /// None for a carrier we don't know: nothing it sends is authentic.
  List<WebhookKey> of(String carrier, Instant now) {
    return Stream.concat(
            configured.getOrDefault(carrier, List.of()).stream(),
            registered.stream()
                .filter(key -> key.carrier().equals(carrier) && key.isGoodAt(now))
                .map(WebhookKeys::read))
        .toList();
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void readRegistered() {
    registered = carriers.keysNotOverAt(Instant.now());
  }

  private static WebhookKey read(CarrierKey key) {
    return switch (key.kind()) {
      case SECRET -> WebhookKey.secret(key.text());
      case PUBLIC -> WebhookKey.publicKey(key.text());
    };
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
