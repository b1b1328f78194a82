package com.ooma.office.support.adapter.out.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.ooma.office.support.application.webhook.port.WebhookPolicy;
import com.ooma.office.support.application.webhook.port.WebhookQueue.Due;
import com.ooma.office.support.application.webhook.port.WebhookSender;
import com.ooma.office.support.domain.webhook.EndpointAddress;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpWebhookSenderTest {

  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger calls = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void a_server_inside_of_our_network() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          var status = exchange.getRequestURI().getPath().substring(1);
          exchange.getResponseHeaders().add("Location", "/200");
          exchange.sendResponseHeaders(Integer.parseInt(status), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
    vertx.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"})
  void nothing_inside_of_a_network_is_called_by_whatever_name(String host) {
    var answer = sender(false).send(due("http://" + host + ":" + port() + "/200"));

    assertInstanceOf(WebhookSender.NotTaken.class, answer);
    assertEquals(0, calls.get());
  }

  @Test
  void in_a_sandbox_it_is() {
    assertEquals(new WebhookSender.Taken(200), sender(true).send(due(address("200"))));
  }

  @ParameterizedTest
  @CsvSource({"301", "302", "307", "400", "500", "503"})
  void all_but_success_is_no_answer_and_no_redirect_is_followed(String status) {
    assertEquals(
        new WebhookSender.NotTaken("HTTP " + status), sender(true).send(due(address(status))));
    assertEquals(1, calls.get());
  }

  @Test
  void what_is_gone_says_so() {
    assertEquals(new WebhookSender.Gone(), sender(true).send(due(address("410"))));
  }

  @Test
  void nobody_there_is_no_answer() {
    int port = port();
    server.stop(0);

    assertEquals(
        new WebhookSender.NotTaken("nobody answers at its address and port"),
        sender(true).send(due("http://localhost:" + port + "/200")));
  }

  private String address(String status) {
    return "http://localhost:" + port() + "/" + status;
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private HttpWebhookSender sender(boolean innerNetwork) {
    var policy =
        new WebhookPolicy() {
          @Override
          public boolean innerNetwork() {
            return innerNetwork;
          }

          @Override
          public String newSecret() {
            return SECRET;
          }

          @Override
          public double chance() {
            return 0.5;
          }
        };
    return new HttpWebhookSender(vertx, policy);
  }

  private static Due due(String url) {
    return new Due(
        UUID.randomUUID(),
        UUID.randomUUID(),
        EndpointAddress.of(url, true),
        "{}",
        List.of(SECRET),
        1);
  }
}
