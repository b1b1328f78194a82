package com.ooma.office.e2e.proxy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The proxy between a client and a server that says everything again.
@Timeout(30)
class FaultProxyTest {

  private static final int MILLIS_TO_BE_SURE = 400;

  private final List<AutoCloseable> opened = new ArrayList<>();
  private ServerSocket echo;

  @BeforeEach
  void startEcho() throws IOException {
    echo = open(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Thread.ofVirtual().start(this::answer);
  }

  @AfterEach
  void closeAll() throws Exception {
    for (var one : opened.reversed()) {
      one.close();
    }
  }

  @Test
  void passes_on_what_comes_in_fine_weather() throws IOException {
    var client = connect(proxy(1));
    var long_ = new byte[1 << 20];
    long_[long_.length - 1] = 7;

    Thread.ofVirtual().start(() -> write(client, long_));

    assertArrayEquals(long_, client.getInputStream().readNBytes(long_.length));
  }

  @Test
  void delays_both_ways() throws IOException {
    var proxy = proxy(1);
    proxy.set(Weather.slow(Duration.ofMillis(150), Duration.ZERO, 0));
    var client = connect(proxy);

    assertTrue(roundTrip(client, 1).compareTo(Duration.ofMillis(300)) >= 0);
  }

  @Test
  void limits_the_bandwidth() throws IOException {
    var proxy = proxy(1);
    proxy.set(Weather.slow(Duration.ZERO, Duration.ZERO, 100_000));
    var client = connect(proxy);

    assertTrue(roundTrip(client, 40_000).compareTo(Duration.ofMillis(400)) >= 0);
  }

  @Test
  void cuts_with_a_reset_and_takes_new_connections() throws IOException {
    var proxy = proxy(1);
    var client = connect(proxy);
    roundTrip(client, 1);

    assertEquals(1, proxy.cut(1.0));

    assertThrows(SocketException.class, () -> client.getInputStream().read());
    roundTrip(connect(proxy), 1);
  }

  @Test
  void cuts_only_a_share() throws IOException {
    var proxy = proxy(1);
    for (int i = 0; i < 40; i++) {
      roundTrip(connect(proxy), 1);
    }

    int cut = proxy.cut(0.5);

    assertTrue(cut > 5 && cut < 35, cut + " of 40");
  }

  @Test
  void swallows_requests_and_never_mends_the_hole() throws IOException {
    swallows(true, false);
  }

  @Test
  void swallows_answers_only() throws IOException {
    swallows(false, true);
  }

  @Test
  void hangs_up_when_the_server_is_away() throws IOException {
    echo.close();

    var client = connect(proxy(1));

    assertEquals(-1, client.getInputStream().read());
  }

  private void swallows(boolean requests, boolean answers) throws IOException {
    var proxy = proxy(1);
    var client = connect(proxy);
    roundTrip(client, 1);
    proxy.set(Weather.blackHole(requests, answers));
    client.setSoTimeout(MILLIS_TO_BE_SURE);

    write(client, new byte[] {1});
    assertThrows(SocketTimeoutException.class, () -> client.getInputStream().read());
    proxy.set(Weather.FINE);
    write(client, new byte[] {2});

    assertThrows(SocketTimeoutException.class, () -> client.getInputStream().read());
    roundTrip(connect(proxy), 1);
  }

  private FaultProxy proxy(long seed) {
    return open(FaultProxy.open(0, echo.getLocalPort(), seed));
  }

  private Socket connect(FaultProxy proxy) throws IOException {
    return open(new Socket(InetAddress.getLoopbackAddress(), proxy.port()));
  }

  private static Duration roundTrip(Socket client, int bytes) throws IOException {
    var began = Instant.now();
    write(client, new byte[bytes]);
    assertEquals(bytes, client.getInputStream().readNBytes(bytes).length);
    return Duration.between(began, Instant.now());
  }

  private static void write(Socket client, byte[] bytes) {
    try {
      client.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void answer() {
    while (!echo.isClosed()) {
      try {
        var client = echo.accept();
        Thread.ofVirtual()
            .start(() -> {
              try (client) {
                client.getInputStream().transferTo(client.getOutputStream());
              } catch (IOException _) {
                // the client left
              }
            });
      } catch (IOException _) {
        // closed
      }
    }
  }

  private <T extends AutoCloseable> T open(T one) {
    opened.add(one);
    return one;
  }
}
