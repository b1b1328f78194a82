package com.ooma.office.kernel.web.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitsTest {

  private final BodyLimits limits =
      new BodyLimits(
          64,
          1000,
          List.of(
              Map.entry("/v1/orders", 256L),
              Map.entry("/v1/orders/drafts", 8L),
              Map.entry("/v1/films", 5000L),
              Map.entry("/v1/shelves/*/films", 512L)));

  @ParameterizedTest
  @CsvSource({
    "/v1/orders, 256",
    "/v1/orders/1/lines, 256",
    "/v1/orders/drafts, 8",
    "/v1/orders/drafts/2, 8",
    "/v1/ordersandmore, 64",
    "/v1/quotes, 64",
    "/v1/films, 1000",
    "/v1/shelves/7/films, 512",
    "/v1/shelves/7/films/1, 512",
    "/v1/shelves/7, 64",
    "/v1/shelves/7/filmsets, 64"
  })
  void the_longest_path_around_it_says_how_large_a_body_may_be(String path, long bytes) {
    assertEquals(bytes, limits.of(path));
  }
}
