package com.ooma.office.testing.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortTest {

  /// A broker asks for two before it listens on either.
  @Test
  void no_port_is_given_twice() {
    int asked = 500;

    assertEquals(asked, IntStream.range(0, asked).map(_ -> FreePort.next()).distinct().count());
  }
}
