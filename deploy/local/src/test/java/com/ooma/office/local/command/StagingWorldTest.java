package com.ooma.office.local.command;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.gateway.LoneWorld;
import com.ooma.office.testing.credential.StandardWebhooks;
import com.ooma.office.testing.credential.Tokens;
import com.ooma.office.testing.machine.FreePort;
import com.sun.net.httpserver.HttpServer;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The world as a container, beside services that are containers as well.
class StagingWorldTest {

  private static final String NAME = "world:8080";
  private static final Tokens ISSUER = Tokens.generate();

  @TempDir Path folder;

  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private HttpServer services;
  private LoneWorld world;
  private String address;

  @BeforeEach
  void open() throws IOException {
    services = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    services.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    services.start();
    int port = FreePort.next();
    address = "http://127.0.0.1:" + port;
    world = StagingWorld.start("127.0.0.1", port, FreePort.next(), environment());
  }

  @AfterEach
  void close() {
    world.close();
    services.stop(0);
  }

  @Test
  void its_issuer_is_the_one_whose_key_it_was_given() {
    given()
        .header("Host", NAME)
        .get(address + "/sandbox/jwks.json")
        .then()
        .statusCode(200)
        .body("keys[0].kid", equalTo(ISSUER.keyId()));
  }

  @Test
  void nobody_asks_it_under_another_name_and_nobody_gets_past_it_to_a_service() {
    given()
        .header("Host", "office.ooma.example")
        .get(address + "/sandbox/jwks.json")
        .then()
        .statusCode(421);
    given()
        .header("Host", NAME)
        .get(address + "/v1/orders")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void what_a_carrier_says_reaches_the_service_that_it_is_for() throws InterruptedException {
    var portRequest = UUID.randomUUID().toString();
    given()
        .header("Host", NAME)
        .header("Idempotency-Key", portRequest)
        .contentType(ContentType.JSON)
        .body(Map.of("portRequestId", portRequest))
        .post(address + "/sandbox/carriers/carrier-alpha/port-orders")
        .then()
        .statusCode(202);
    given()
        .header("Host", NAME)
        .contentType(ContentType.JSON)
        .body(Map.of("reason", "TECHNICAL"))
        .post(address + "/sandbox/carriers/carrier-alpha/port-orders/" + portRequest + "/rejection")
        .then()
        .statusCode(200);
    String heard;
    do {
      heard = asked.poll(10, TimeUnit.SECONDS);
    } while (heard != null && heard.startsWith("GET /v1/shipments")); // the warehouse's
    assertEquals("POST /v1/carriers/carrier-alpha/webhooks", heard);
  }

  @Test
  void what_it_is_not_told_is_named() {
    var without =
        assertThrows(
            NullPointerException.class, () -> StagingWorld.start("127.0.0.1", 0, 0, Map.of()));
    assertTrue(without.getMessage().contains("WORLD_SECRETS"), without.getMessage());
  }

  private Map<String, String> environment() throws IOException {
    var secrets =
        Files.writeString(
            folder.resolve("world.properties"),
            """
            tokens=%s
            carriers.carrier-alpha=%s
            payments=%s
            einvoicing=%s
            """
                .formatted(
                    ISSUER.privateKey(),
                    StandardWebhooks.newSecret(),
                    StandardWebhooks.newSecret(),
                    StandardWebhooks.newSecret()));
    return Map.of(
        "WORLD_SECRETS",
        secrets.toString(),
        "WORLD_FOLDER",
        folder.toString(),
        "WORLD_HOSTS",
        NAME,
        "WORLD_SERVICES",
        "127.0.0.1:" + services.getAddress().getPort());
  }
}
