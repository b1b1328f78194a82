package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.ooma.office.billing.application.usage.port.OldCalls;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Calls are forgotten once they were paid long ago, and what was billed stays.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class PurgedCallsTest {

  @Inject Clock clock;
  @Inject OldCalls oldCalls;

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_call_is_kept_until_it_was_paid_before_and_the_bills_stay_the_same() throws Exception {
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("ops").mint())
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("text/csv")
        .body(
            "prefix,destination,connect,minute,first_step,next_step,minimum\n"
                + "447,Royaume-Uni mobiles,0,0.60,1,1,0")
        .post("/v1/rate-decks?plan=STANDARD&startsOn=2026-01-01");
    try (var _ = new Bank()) {
      EventBus.publish(
          neighbours.orderPlacedWith("tok_visa", seat),
          neighbours.phoneShipped(seat, LocalDate.now(clock)));
      neighbours.eventually("/v1/invoices", "items.size()", 1);
      call("old");
      forgetBefore(clock.instant().plus(Duration.ofDays(2)));
      calls(1); // it is on no bill yet
      Months.next(clock);
      neighbours.eventually("/v1/payments", "items.size()", 2);
      neighbours.eventually("/v1/payments", "items[0].state", "PAID");
    }

    forgetBefore(clock.instant().minus(Duration.ofDays(1)));
    calls(1);
    forgetBefore(clock.instant().plus(Duration.ofDays(2)));

    calls(0);
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("ops").mint())
        .get("/v1/subscriptions/" + account + "/recomputation")
        .then()
        .statusCode(200)
        .body("difference.amount", equalTo("0.00"))
        .body("parts.find { it.product == 'CALLS' }.billed.amount", equalTo("0.60"));
  }

  private void forgetBefore(Instant moment) {
    QuarkusTransaction.requiringNew().run(() -> oldCalls.forget(moment, 1_000));
  }

  private void calls(int expected) {
    neighbours
        .get("/v1/calls?from=%s".formatted(LocalDate.now(clock).minusDays(40)))
        .body("items", hasSize(expected));
  }

  private void call(String name) {
    var start = clock.instant().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.SECONDS);
    given()
        .auth()
        .oauth2(OfficeTestResource.tokens().of("voice-switch").mint())
        .contentType("application/x-ndjson")
        .body(
            "{\"callId\":\"%s-%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"+447400123456\",\"startedAt\":\"%s\",\"seconds\":60}"
                .formatted(name, account, account, start)
                .getBytes(StandardCharsets.UTF_8))
        .post("/v1/call-records")
        .then()
        .statusCode(200)
        .body("taken", equalTo(1));
  }
}
