package com.ooma.office.local.stack;

import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// What must be given before anything is started, and who is told if it isn't.
public final class Preflight {

  private static final long NEEDED_MEGABYTES = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Preflight() {}

  static void check(StackOptions options) {
    jarsAreBuilt(options.repository());
    portsAreFree(options.ports(), options.instances(), options.brokers());
    memoryIsAvailable(Path.of("/proc/meminfo"));
  }

  static void jarsAreBuilt(Path repository) {
    for (var service : OfficeService.values()) {
      if (!Files.exists(ServiceCommand.jar(repository, service))) {
        throw new CannotStart(
            "The %s service is not built. Run ./mvnw package -DskipTests first."
                .formatted(service.id()));
      }
    }
  }

  static void portsAreFree(Ports ports, int instances, int brokers) {
    ports
        .purposes(instances, brokers)
        .forEach((port, purpose) -> {
          if (!becomesFree(port)) {
            throw new CannotStart(
                ("Port %d is taken, and %s needs it."
                        + " End what listens there, or choose other ports with --port.")
                    .formatted(port, purpose));
          }
        });
  }

  /// Whether nobody listens on any of the ports of a stack now.
  public static boolean areFree(Ports ports) {
    return ports.purposes(1, 1).keySet().stream().allMatch(Preflight::isFree);
  }

  /// Only Linux tells; elsewhere nothing is checked.
  static void memoryIsAvailable(Path meminfo) {
    try (var lines = Files.lines(meminfo)) {
      lines
          .filter(line -> line.startsWith("MemAvailable:"))
          .flatMap(line -> Stream.of(line.split("\\s+")).skip(1).limit(1))
          .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
          .filter(megabytes -> megabytes < NEEDED_MEGABYTES)
          .findFirst()
          .ifPresent(megabytes -> {
            throw new CannotStart(
                ("Only %,d MB of memory are available, and the stack needs %,d MB."
                        + " Close something and try again.")
                    .formatted(megabytes, NEEDED_MEGABYTES));
          });
    } catch (IOException _) {
      // not Linux
    }
  }

  /// A process that was just ended loses its command line a moment before its ports.
  private static boolean becomesFree(int port) {
    var deadline = Instant.now().plus(PATIENCE);
    while (!isFree(port)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      LockSupport.parkNanos(50_000_000);
    }
    return true;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException _) {
      return false;
    }
  }
}
