package com.ooma.office.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// The simplest of proxies: what comes in on one port goes out to another.
public record Forwarder(ServerSocket server) implements AutoCloseable {

  public static Forwarder from(int port, int target) throws IOException {
    var forwarder = new Forwarder(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
    Thread.ofVirtual().start(() -> forwarder.serve(target));
    return forwarder;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void serve(int target) {
    try {
      while (true) {
        var client = server.accept();
        var service = new Socket(InetAddress.getLoopbackAddress(), target);
        Thread.ofVirtual().start(() -> copy(client, service));
        Thread.ofVirtual().start(() -> copy(service, client));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // one side hung up
    }
  }
}
