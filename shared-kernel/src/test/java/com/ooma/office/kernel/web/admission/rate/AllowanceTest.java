package com.ooma.office.kernel.web.admission.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

  private long now = 1_000_000_000_000L;
  private final Allowance allowance = new Allowance("member", new TwoPerSecond(), new Meter());
  private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

  @Test
  void so_many_at_once_and_then_so_many_per_second() {
    for (int i = 0; i < 5; i++) {
      assertTrue(allowance.spend(headers));
    }
    assertFalse(allowance.spend(headers));

    now += Duration.ofMillis(500).toNanos();
    assertTrue(allowance.spend(headers));
    assertFalse(allowance.spend(headers));

    now += Duration.ofHours(1).toNanos();
    for (int i = 0; i < 5; i++) {
      assertTrue(allowance.spend(headers));
    }
    assertFalse(allowance.spend(headers));
  }

  @Test
  void the_headers_say_what_is_left_and_when_to_come_again() {
    allowance.spend(headers);
    assertEquals("\"member\";q=5;w=3", headers.get("RateLimit-Policy"));
    assertEquals("\"member\";r=4;t=1", headers.get("RateLimit"));
    assertNull(headers.get("Retry-After"));

    for (int i = 0; i < 5; i++) {
      allowance.spend(headers);
    }
    assertEquals("\"member\";r=0;t=3", headers.get("RateLimit"));
    assertEquals("1", headers.get("Retry-After"));
  }

  @Test
  void what_is_given_back_can_be_spent_again() {
    for (int i = 0; i < 5; i++) {
      allowance.spend(headers);
    }
    allowance.giveBack();

    assertTrue(allowance.spend(headers));
    assertFalse(allowance.spend(headers));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
    "2001:db8:1:2:ffff::1, 20010db800010002/64",
    "unknown, unknown",
  })
  void an_address_is_what_one_person_has(String address, String unit) {
    assertEquals(unit, Address.of(SocketAddress.inetSocketAddress(1, address)));
  }

  private record TwoPerSecond() implements RateSettings.Rate {

    @Override
    public long perMinute() {
      return 120;
    }

    @Override
    public long burst() {
      return 5;
    }
  }

  private final class Meter implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return now;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
