package com.ooma.office.kernel.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "192.0.2.1:8443, true",
    "10.0.0.0/8, true",
    "[::1], true",
    "[2001:db8::1]:8443, true",
    "2001:db8::/32, true",
    "::1, false",
    "2001:db8::1, false",
    "localhost, false",
    "gateway.wework.example, false",
    "gateway.wework.example:8443, false",
    "fe, false"
  })
  void aProxyIsTrustedByItsAddressOnly(String proxy, boolean expected) {
    assertEquals(expected, TrustedProxies.isAddress(proxy));
  }

  @Test
  void aServiceDoesNotStartWithTheNameOfAProxy() {
    var proxies = new TrustedProxies(Optional.of(List.of("127.0.0.1", "gateway")));
    assertThrows(IllegalStateException.class, () -> proxies.check(new StartupEvent()));
  }
}
