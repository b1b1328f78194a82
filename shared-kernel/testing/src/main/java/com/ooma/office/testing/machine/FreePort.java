package com.ooma.office.testing.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// A TCP port of the loopback interface that nobody listened on a moment ago. It is none that the
/// system gives to outgoing connections (from 32768 on Linux): another module's tests, which run
/// beside these, would have it before the server does. None is given twice: who asked first may not
/// listen yet.
public final class FreePort {

  private static final int LOWEST = 10_000;
  private static final int BEYOND = 18_000;

  /// Processes that run beside each other begin at different places.
  private static final AtomicInteger PLACE =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(BEYOND - LOWEST));

  private FreePort() {}

  public static int next() {
    return IntStream.generate(PLACE::getAndIncrement)
        .limit(BEYOND - LOWEST)
        .map(place -> LOWEST + place % (BEYOND - LOWEST))
        .filter(FreePort::isFree)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No port is free."));
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// `wanted`, or a free one if that is 0.
  public static int orNext(int wanted) {
    return wanted == 0 ? next() : wanted;
  }
}
