package com.ooma.office.support.domain.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookEndpointTest {

  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  @Test
  void a_message_is_tried_eight_times_in_twenty_eight_hours() {
    var total = Duration.ZERO;
    int tries = 1;
    for (var pause = DeliverySchedule.pauseAfter(tries, 0.5);
        pause.isPresent();
        pause = DeliverySchedule.pauseAfter(tries, 0.5)) {
      total = total.plus(pause.get());
      tries++;
    }

    assertEquals(8, tries);
    assertEquals(Duration.ofHours(28).plusSeconds(5), total);
  }

  @ParameterizedTest
  @CsvSource({"0.0, 4500", "0.5, 5000", "1.0, 5500"})
  void chance_moves_a_pause_by_a_tenth(double chance, long millis) {
    assertEquals(millis, DeliverySchedule.pauseAfter(1, chance).orElseThrow().toMillis());
  }

  @Test
  void after_a_change_both_secrets_sign_for_a_day() {
    var secrets = EndpointSecrets.first("a").rotate("b", NOW);

    assertEquals(List.of("b", "a"), secrets.inUse(NOW.plus(Duration.ofDays(1)).minusNanos(1)));
    assertEquals(List.of("b"), secrets.inUse(NOW.plus(Duration.ofDays(1))));
    assertEquals(List.of("c", "b"), secrets.rotate("c", NOW).inUse(NOW));
    assertFalse(secrets.toString().contains("b,"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://portal.example/hooks",
        "https://user:pw@portal.example/",
        "https:///hooks",
        "https://portal.example/#here",
        "ftp://portal.example/",
        "/hooks",
        "https://portal example/",
        "javascript:alert(1)",
        "https://portal.example:0/",
        "https://portal.example:70000/"
      })
  void only_a_plain_https_address_is_one(String text) {
    assertThrows(Refused.class, () -> EndpointAddress.of(text, false));
  }

  @Test
  void an_address_has_a_port_and_what_goes_on_the_wire() {
    var address = EndpointAddress.of("https://portal.example/hooks?a=%20b", false);
    assertEquals(443, address.port());
    assertEquals("/hooks?a=%20b", address.target());
    assertTrue(address.isEncrypted());

    var bare = EndpointAddress.of("http://localhost:8080", true);
    assertEquals(8080, bare.port());
    assertEquals("/", bare.target());
  }
}
