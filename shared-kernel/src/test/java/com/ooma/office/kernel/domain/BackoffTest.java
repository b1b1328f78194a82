package com.ooma.office.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1, PT2S", "2, PT4S", "9, PT8M32S", "10, PT15M", "100000, PT15M"})
  void doubles_up_to_the_longest(int attempts, Duration pause) {
    assertEquals(pause, new Backoff(Duration.ofMinutes(15)).after(attempts));
  }
}
