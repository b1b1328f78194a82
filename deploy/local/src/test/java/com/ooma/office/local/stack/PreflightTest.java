package com.ooma.office.local.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.local.process.FakeService;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path folder;

  @Test
  void names_the_taken_port_and_who_wants_it() throws IOException {
    var ports = new Ports(20_080);
    try (var _ =
        new ServerSocket(ports.of(OfficeService.PORTING), 1, InetAddress.getLoopbackAddress())) {
      var refused = assertThrows(CannotStart.class, () -> Preflight.portsAreFree(ports, 1, 1));
      assertEquals(
          "Port 20083 is taken, and the porting service needs it."
              + " End what listens there, or choose other ports with --port.",
          refused.getMessage());
    }
    assertDoesNotThrow(() -> Preflight.portsAreFree(ports, 1, 1));
  }

  @Test
  void says_how_much_memory_is_missing() throws IOException {
    var meminfo = folder.resolve("meminfo");
    Files.writeString(meminfo, "MemTotal: 8000000 kB\nMemAvailable:    1500000 kB\n");
    var refused = assertThrows(CannotStart.class, () -> Preflight.memoryIsAvailable(meminfo));
    assertEquals(
        "Only 1,464 MB of memory are available, and the stack needs 2,000 MB."
            + " Close something and try again.",
        refused.getMessage());
    Files.writeString(meminfo, "MemAvailable:    2500000 kB\n");
    assertDoesNotThrow(() -> Preflight.memoryIsAvailable(meminfo));
  }

  @Test
  void names_the_service_that_is_not_built() throws IOException {
    var repository = FakeService.repository(folder);
    Files.delete(ServiceCommand.jar(repository, OfficeService.BILLING));
    var refused = assertThrows(CannotStart.class, () -> Preflight.jarsAreBuilt(repository));
    assertEquals(
        "The billing service is not built. Run ./mvnw package -DskipTests first.",
        refused.getMessage());
  }
}
