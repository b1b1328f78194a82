package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.rerating.RerateCalls;
import com.ooma.office.billing.application.subscription.BillNextPeriod;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Calls are rated again in chunks, by a process that dies within each of them, and between.
@QuarkusTest
@TestProfile(NobodyElse.class) // no schedule goes on behind the test's back
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class KilledRerateTest {

  private static final String FIRST_DAY = "2026-01-01";
  private static final int INVOICED = 700;
  private static final int OPEN = 550;

  private static final String PRICES =
      """
      SELECT count(*), count(again.id), coalesce(sum(coalesce(again.ttc_cents, call.ttc_cents)), 0)
      FROM call LEFT JOIN rerated_call again ON again.call = call.id WHERE call.account_id = :account
      """;

  @Inject Clock clock;
  @Inject RerateCalls rerateCalls;
  @Inject BillNextPeriod billNextPeriod;
  @Inject EntityManager entities;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void each_call_is_rated_again_once() {
    csv("0.60").post("/v1/rate-decks?plan=STANDARD&startsOn=" + FIRST_DAY);
    EventBus.publish(
        neighbours.orderPlacedWith("tok_visa", seat),
        neighbours.phoneShipped(seat, LocalDate.now(clock)));
    neighbours.eventually("/v1/subscriptions", "items.size()", 1);
    neighbours.eventually("/v1/subscriptions", "items[0].items.size()", 1);
    call("invoiced", INVOICED);
    assertEquals(List.of(account), billNextPeriod.handle(new BillNextPeriod.Command(account)));
    call("open", OPEN);

    String deck = csv("0.90").post("/v1/rate-decks/" + inForce() + "/correction").path("deckId");
    int steps = 0;
    do {
      long before = looked(deck);
      QuarkusTransaction.begin();
      rerateCalls.handle(new RerateCalls.Command());
      QuarkusTransaction.rollback(); // the process dies before it commits
      assertEquals(before, looked(deck));
      steps++;
    } while (rerateCalls.handle(new RerateCalls.Command()));

    assertTrue(steps >= 4, () -> "chunks were not killed");
    var prices = prices();
    assertEquals(List.of(INVOICED + OPEN, INVOICED, 90 * (INVOICED + OPEN)), prices);
    neighbours
        .get("/v1/credits")
        .body("items.findAll { it.kind == 'RERATED_CALLS' }.size()", equalTo(2)) // of two chunks
        .body(
            "items.findAll { it.kind == 'RERATED_CALLS' }.sum { new BigDecimal(it.ttc.amount) }",
            comparesEqualTo(new BigDecimal("420.00")));
  }

  private List<Integer> prices() {
    var row =
        QuarkusTransaction.requiringNew()
            .call(() ->
                (Object[])
                    entities
                        .createNativeQuery(PRICES)
                        .setParameter("account", account)
                        .getSingleResult());
    return IntStream.range(0, 3).mapToObj(place -> ((Number) row[place]).intValue()).toList();
  }

  private static long looked(String deck) {
    return ops()
        .get("/v1/rate-decks/" + deck + "/rerating")
        .then()
        .statusCode(200)
        .extract()
        .<Integer>path("looked");
  }

  private void call(String name, int count) {
    var start = clock.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
    var lines =
        IntStream.range(0, count)
            .mapToObj(place -> line(name + place, start.plusMillis(place)))
            .collect(Collectors.joining("\n"));
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/x-ndjson")
        .body(lines.getBytes(StandardCharsets.UTF_8))
        .post("/v1/call-records")
        .then()
        .statusCode(200)
        .body("taken", equalTo(count));
  }

  private String line(String name, Instant start) {
    return "{\"callId\":\"%s-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"+447400123456\",\"startedAt\":\"%s\",\"seconds\":60}"
        .formatted(name, account, account, start);
  }

  private static String inForce() {
    return ops()
        .get("/v1/rate-decks?limit=100")
        .then()
        .extract()
        .path("items.find { it.plan == 'STANDARD' && it.startsOn == '" + FIRST_DAY + "' }.deckId");
  }

  private static RequestSpecification csv(String minute) {
    return ops()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("text/csv")
        .body(
            "prefix,destination,connect,minute,first_step,next_step,minimum\n"
                + "447,Royaume-Uni mobiles,0,"
                + minute
                + ",1,1,0");
  }

  private static RequestSpecification ops() {
    return given().auth().oauth2(OfficeTestResource.tokens().of("ops").mint());
  }
}
