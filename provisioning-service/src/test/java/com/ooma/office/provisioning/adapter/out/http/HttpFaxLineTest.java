package com.ooma.office.provisioning.adapter.out.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.mailbox.port.FaxLine.Answer;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.mailbox.SentFax;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpFaxLineTest {

  private static final byte[] CONTENT = {1, 2, 3};

  private HttpServer platform;
  private int status = 200;
  private String body = "BUSY\n";
  private String asked;
  private byte[] sent;

  @BeforeEach
  void a_platform() throws IOException {
    platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    platform.createContext(
        "/",
        exchange -> {
          asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
          sent = exchange.getRequestBody().readAllBytes();
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    platform.start();
  }

  @AfterEach
  void away() {
    platform.stop(0);
  }

  @Test
  void a_fax_is_handed_over_under_its_id() {
    assertEquals(new Answer.Done(SentFax.Outcome.BUSY), handOver());
    assertEquals(
        "PUT /faxes/00000000-0000-0000-0000-000000000001?from=%2B33199000001&to=%2B33199000002",
        asked);
    assertArrayEquals(CONTENT, sent);
  }

  @Test
  void what_is_taken_is_reported_later() {
    status = 202;
    body = "";
    assertEquals(new Answer.Accepted(), handOver());
  }

  @Test
  void whatever_else_is_answered_the_platform_is_away() {
    body = "SURPRISE";
    assertEquals(new Answer.Away(), handOver());
    status = 503;
    assertEquals(new Answer.Away(), handOver());
    platform.stop(0);
    assertEquals(new Answer.Away(), handOver());
    assertEquals(new Answer.Away(), handOver(Optional.empty()));
  }

  private Answer handOver() {
    return handOver(
        Optional.of(URI.create("http://localhost:" + platform.getAddress().getPort() + "/")));
  }

  private static Answer handOver(Optional<URI> url) {
    var fax =
        new SentFax.Wanted(
            new UUID(0, 1),
            new UUID(0, 2),
            new UUID(0, 3),
            "2001",
            new PhoneNumber("+33199000001"),
            new PhoneNumber("+33199000002"),
            new Matter.Paper(PaperForm.PDF, 1),
            3,
            Instant.EPOCH);
    return new HttpFaxLine(url).handOver(fax, CONTENT);
  }
}
