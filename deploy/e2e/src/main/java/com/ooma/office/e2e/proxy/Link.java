package com.ooma.office.e2e.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// One connection through the proxy.
final class Link {

  private final Socket client;
  private final Socket server;
  private final Supplier<Weather> weather;
  private final SplittableRandom random;

  Link(Socket client, Socket server, Supplier<Weather> weather, SplittableRandom random) {
    this.client = client;
    this.server = server;
    this.weather = weather;
    this.random = random;
  }

  /// Passes on what comes, both ways, until one side ends; then both do.
  void run() {
    var back = random.split();
    var answers = Thread.ofVirtual().start(() -> pump(server, client, false, back));
    pump(client, server, true, random);
    try {
      answers.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// RST to both sides, as when a firewall forgets the connection and says so.
  void cut() {
    reset(client);
    reset(server);
  }

  private void pump(Socket from, Socket to, boolean request, SplittableRandom luck) {
    try {
      new Pump(from.getInputStream(), to.getOutputStream(), weather, request, luck).run();
    } catch (IOException _) {
      // the other direction ends with it
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      close(from);
      close(to);
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException _) {
      // closed already
    }
    close(socket);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // it is gone, which is what was wanted
    }
  }
}
