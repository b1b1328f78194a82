package com.ooma.office.billing.adapter;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Ordering, provisioning and the portal, as billing sees them for one account.
public final class Neighbours extends News {

  private final String token;

  public Neighbours(UUID account) {
    super(account);
    token = OfficeTestResource.tokens().primaryMember(account).subject("sub-" + account).mint();
  }

  /// One order of seats that are paid from `day` on.
  ///
  /// @param card that pays them
  public List<UUID> startSeats(int seats, String card, LocalDate day) {
    var all = Stream.generate(UUID::randomUUID).limit(seats).toList();
    EventBus.publish(orderPlacedWith(card, all.toArray(UUID[]::new)));
    all.forEach(seat -> EventBus.publish(phoneShipped(seat, day)));
    return all;
  }

  /// Of the last invoice.
  public String invoiceId() {
    return get("/v1/invoices").extract().path("items[0].invoiceId");
  }

  /// Of the account's primary member.
  public String token() {
    return token;
  }

  public ValidatableResponse get(String path) {
    return given().auth().oauth2(token).get(path).then();
  }

  /// Asks again until the answer has `value` at `field`.
  public ValidatableResponse eventually(String path, String field, Object value) {
    return Patience.await(field, value, () -> get(path));
  }
}
