package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Provisioning tells that a phone is not sent back: it is shown, and costs nothing.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class MissingPhonesTest {

  private static final String PHONES = "/v1/missing-phones";

  private final UUID account = UUID.randomUUID();
  private final UUID phone = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final UUID order = UUID.randomUUID();
  private final Neighbours neighbours = new Neighbours(account);

  @Test
  void a_phone_is_missing_until_it_comes_back() {
    var overdue = overdue("2026-03-02T17:00:00Z");
    EventBus.publish(overdue, overdue);

    neighbours.eventually(PHONES, "items.size()", 1);
    neighbours
        .get(PHONES + "?missing=true")
        .body("items.seatId", contains(seat.toString()))
        .body("items[0].orderId", equalTo(order.toString()))
        .body("items[0].phoneMac", equalTo("00:15:65:12:34:56"))
        .body("items[0].expectedSince", equalTo("2026-03-02T17:00:00Z"))
        .body("items[0].returnedAt", nullValue());
    for (var role : new String[] {"ops", "care"}) {
      given()
          .auth()
          .oauth2(OfficeTestResource.tokens().of(role).mint())
          .get(PHONES + "?missing=true&accountId=" + account)
          .then()
          .statusCode(200)
          .body("items", hasSize(1));
    }
    new Neighbours(UUID.randomUUID()).get(PHONES).body("items", hasSize(0));

    EventBus.publish(returned());

    neighbours.eventually(PHONES, "items[0].sound", true);
    neighbours.get(PHONES).body("items[0].returnedAt", equalTo("2026-04-20T08:00:00Z"));
    neighbours.get(PHONES + "?missing=true").body("items", hasSize(0));

    EventBus.publish(overdue("2026-09-01T17:00:00Z"));

    neighbours.eventually(PHONES, "items.size()", 2);
    neighbours.get(PHONES + "?missing=true").body("items", hasSize(1));
  }

  private EventBus.Event overdue(String since) {
    return told(
        "PhoneReturnOverdue",
        "\"expectedSince\":\"%s\",\"noticedAt\":\"2026-09-20T06:00:00Z\"".formatted(since));
  }

  private EventBus.Event returned() {
    return told("PhoneReturned", "\"sound\":true,\"returnedAt\":\"2026-04-20T08:00:00Z\"");
  }

  private EventBus.Event told(String type, String rest) {
    return EventBus.Event.of(
        "provisioning",
        type,
        account,
        phone,
        """
        {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"00:15:65:12:34:56",%s}
        """
            .formatted(account, order, seat, rest));
  }
}
