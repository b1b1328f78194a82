package com.ooma.office.e2e.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/// A TCP proxy on the loopback interface that can slow, cut and black-hole what passes. What is not
/// decided by the caller is decided by the seed.
public final class FaultProxy implements AutoCloseable {

  private static final int CONNECT_MILLIS = 2_000;

  private final ServerSocket door;
  private final SplittableRandom random;
  private final Set<Link> links = ConcurrentHashMap.newKeySet();
  private volatile Weather weather = Weather.FINE;
  private volatile int target;

  private FaultProxy(ServerSocket door, int target, long seed) {
    this.door = door;
    this.target = target;
    this.random = new SplittableRandom(seed);
  }

  /// @param port to listen on; 0 for a free one
  /// @param target port to connect to
  public static FaultProxy open(int port, int target, long seed) {
    try {
      var door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      var proxy = new FaultProxy(door, target, seed);
      Thread.ofVirtual().name("proxy to " + target).start(proxy::accept);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException("No proxy on port " + port, e);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  /// From now on, for connections old and new.
  public void set(Weather now) {
    weather = now;
  }

  /// Leads new connections to another port.
  public void leadTo(int port) {
    target = port;
  }

  /// Cuts about that share of the open connections.
  ///
  /// @return how many
  public int cut(double share) {
    var chosen = chosen(share);
    chosen.forEach(Link::cut);
    return chosen.size();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    links.forEach(Link::cut);
  }

  private synchronized List<Link> chosen(double share) {
    return links.stream().filter(_ -> random.nextDouble() < share).toList();
  }

  private synchronized SplittableRandom luck() {
    return random.split();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        var luck = luck();
        Thread.ofVirtual().start(() -> serve(client, luck));
      } catch (IOException _) {
        // closed, or a client that left at once
      }
    }
  }

  private void serve(Socket client, SplittableRandom luck) {
    try (client;
        var server = new Socket()) {
      server.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MILLIS);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      var link = new Link(client, server, () -> weather, luck);
      links.add(link);
      link.run();
      links.remove(link);
    } catch (IOException _) {
      // the target is away, and so is this connection
    }
  }
}
