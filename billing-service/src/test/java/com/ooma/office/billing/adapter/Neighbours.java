package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// Ordering, provisioning and the portal, as billing sees them for one account.
public final class Neighbours {

  private final UUID account;
  private final String token;

  public Neighbours(UUID account) {
    this.account = account;
    this.token =
        OfficeTestResource.tokens().primaryMember(account).subject("sub-" + account).mint();
  }

  public EventBus.Event orderPlaced(String legalName, boolean internationalPlan) {
    return orderPlaced(legalName, internationalPlan, "2026-01-05T09:00:00Z");
  }

  public EventBus.Event orderPlacedWithNumbers(int numbers) {
    var lines =
        """
        [{"product":"SEAT","quantity":1,"unitTtc":{"amount":"50.00","currency":"EUR"}},
         {"product":"ADDITIONAL_NUMBER","quantity":%d,"unitTtc":{"amount":"10.00","currency":"EUR"}}]
        """
            .formatted(numbers);
    return orderPlaced("Atelier Lumen SAS", false, "2026-01-05T09:00:00Z", lines);
  }

  public EventBus.Event orderPlaced(String legalName, boolean internationalPlan, String placedAt) {
    return orderPlaced(legalName, internationalPlan, placedAt, "null");
  }

  private EventBus.Event orderPlaced(
      String legalName, boolean internationalPlan, String placedAt, String lines) {
    var order = UUID.randomUUID();
    return EventBus.Event.of(
        "ordering",
        "OrderPlaced",
        account,
        order,
        """
        {"accountId":"%s","orderId":"%s","placedAt":"%s",
         "company":{"legalName":"%s","siren":"123456782",
           "billingAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"}},
         "administrator":{"name":"Camille Martin","email":"camille@lumen.example"},
         "site":{"siteId":"0192f0c0-0000-7000-8000-000000000001","name":"WeWork La Fayette",
           "address":{"street":"33 rue La Fayette","postalCode":"75009","city":"Paris","inseeCode":"75109"}},
         "seats":[],"internationalPlan":%b,"cardToken":"tok_visa_demo",
         "monthlyTtc":{"amount":"150.00","currency":"EUR"},
         "promise":{"shipsOn":"2026-01-06","arrivesOn":"2026-01-08","firstCallBy":"2026-01-08"},
         "lines":%s,"newerField":true}
        """
            .formatted(account, order, placedAt, legalName, internationalPlan, lines));
  }

  public EventBus.Event phoneShipped(UUID seat, LocalDate dueOn) {
    return EventBus.Event.of(
        "provisioning",
        "PhoneShipped",
        account,
        UUID.randomUUID(),
        """
        {"accountId":"%s","orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc",
         "parcelService":"Colis","trackingNumber":"T1","dueOn":"%s"}
        """
            .formatted(account, UUID.randomUUID(), seat, dueOn));
  }

  public EventBus.Event orderCancelled(UUID seat) {
    return ordering(
        "OrderCancelled",
        """
        "seatIds":["%s"],"orderId":"%s","cancelledAt":"2026-01-05T10:00:00Z"
        """
            .formatted(seat, UUID.randomUUID()));
  }

  public EventBus.Event seatsRemoved(UUID seat, LocalDate removedOn) {
    return ordering(
        "SeatsRemoved",
        """
        "orderId":"%s","seatIds":["%s"],"removedOn":"%s"
        """
            .formatted(UUID.randomUUID(), seat, removedOn));
  }

  public EventBus.Event optionsChanged(boolean plan, int numbers, LocalDate changedOn) {
    return ordering(
        "OptionsChanged",
        """
        "internationalPlan":%b,"additionalNumbers":%d,"changedOn":"%s"
        """
            .formatted(plan, numbers, changedOn));
  }

  public EventBus.Event serviceTerminated(LocalDate lastDay) {
    return ordering(
        "ServiceTerminated",
        """
        "lastDay":"%s","seatIds":[],"terminatedAt":"2026-01-05T10:00:00Z"
        """
            .formatted(lastDay));
  }

  private EventBus.Event ordering(String type, String fields) {
    return EventBus.Event.of(
        "ordering",
        type,
        account,
        UUID.randomUUID(),
        "{\"accountId\":\"%s\",%s}".formatted(account, fields));
  }

  public ValidatableResponse get(String path) {
    return given().auth().oauth2(token).get(path).then();
  }

  /// Asks again until the answer has `value` at `field`, for ten seconds at most.
  public ValidatableResponse eventually(String path, String field, Object value) {
    var deadline = Instant.now().plus(Duration.ofSeconds(10));
    while (Instant.now().isBefore(deadline)) {
      var answer = get(path);
      if (Objects.equals(answer.extract().path(field), value)) {
        return answer;
      }
      Thread.yield();
    }
    throw new AssertionError(
        "%s did not become %s at %s: %s"
            .formatted(field, value, path, get(path).extract().asString()));
  }
}
