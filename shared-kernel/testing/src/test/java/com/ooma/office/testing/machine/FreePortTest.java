package com.ooma.office.testing.machine;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;

class FreePortTest {

  @RepeatedTest(20)
  void is_free_and_not_for_outgoing_connections() throws IOException {
    int port = FreePort.next();
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertTrue(port < 32_768, "the system may give " + port + " to anybody");
      assertNotEquals(port, FreePort.next());
    }
  }
}
