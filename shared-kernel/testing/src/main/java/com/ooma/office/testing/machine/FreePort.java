package com.ooma.office.testing.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// A TCP port of the loopback interface that nobody listened on a moment ago.
public final class FreePort {

  private FreePort() {}

  public static int next() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `wanted`, or a free one if that is 0.
  public static int orNext(int wanted) {
    return wanted == 0 ? next() : wanted;
  }
}
