package com.ooma.office.billing.adapter.in.messaging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.adapter.Neighbours;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/// What the switch writes to its topic is what it may as well send over REST.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class CallRecordTopicTest {

  @Inject Clock clock;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_record_has_its_effect_once_whichever_way_it_comes_and_a_bad_one_is_kept_for_ops()
      throws Exception {
    EventBus.publish(
        neighbours.orderPlaced("Atelier Lumen SAS", false, seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    neighbours.eventually("/v1/invoices", "items.size()", 1);
    var one = record("one", account);
    var stranger = record("stranger", UUID.randomUUID());

    write(one, "no json", one, stranger, record("two", account));

    neighbours.eventually("/v1/calls", "items.size()", 2);
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/x-ndjson")
        .body(one.getBytes(StandardCharsets.UTF_8))
        .post("/v1/call-records")
        .then()
        .statusCode(200)
        .body("repeated", equalTo(1));
    write(one);
    assertEquals(Set.of("call-record", "call-of-nobody"), Set.copyOf(refusals()));
    neighbours.get("/v1/calls").body("items", hasSize(2));
  }

  private static List<String> refusals() throws InterruptedException {
    var deadline = Instant.now().plusSeconds(10);
    while (true) {
      List<String> codes =
          given()
              .auth()
              .oauth2(OfficeTestResource.tokens().of("ops").mint())
              .get("/v1/call-records/refused")
              .then()
              .statusCode(200)
              .extract()
              .path("items.code");
      if (codes.size() == 2) {
        return codes;
      }
      assertTrue(Instant.now().isBefore(deadline), codes.toString());
      Thread.sleep(50);
    }
  }

  private String record(String name, UUID of) {
    var start = clock.instant().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.SECONDS);
    return "{\"callId\":\"%s-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"0199000012\",\"startedAt\":\"%s\",\"seconds\":60}"
        .formatted(name, account, of, start);
  }

  private static void write(String... records) throws Exception {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", OfficeTestResource.kafkaBootstrap(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (var record : records) {
        producer.send(new ProducerRecord<>("voice.call-records", "switch", record)).get();
      }
    }
  }
}
