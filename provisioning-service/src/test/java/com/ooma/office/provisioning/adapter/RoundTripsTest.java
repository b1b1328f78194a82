package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What phones and orders ask of the database. Schedules ask between, on the same threads: the
/// fewest of several tries are what one takes.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class RoundTripsTest {

  private static final String REQUESTS = "executor-thread";
  private static final String EVENTS = "office-events";
  private static final int TRIES = 8;

  @Test
  void a_phone_gets_its_file_in_one() {
    var path = URI.create(withKeyOfColleague().dispatched().getFirst()).getPath();
    var file = given().get(path).asString();
    assertTrue(file.contains("linekey.2.value = 2002"), file);
    assertEquals(1, fewest(() -> assertEquals(200, given().get(path).statusCode())));
  }

  @Test
  void who_guesses_gets_nothing_in_one() {
    withKeyOfColleague().dispatched();
    var path = "/yealink/" + "0".repeat(40) + "/" + PackedOrder.FIRST + ".cfg";
    assertEquals(1, fewest(() -> assertEquals(404, given().get(path).statusCode())));
  }

  @Test
  void a_phone_that_has_its_file_is_told_so_without_any() {
    var path = URI.create(withKeyOfColleague().dispatched().getFirst()).getPath();
    var tag = given().get(path).header("ETag");
    assertEquals(
        0,
        fewest(
            () -> assertEquals(304, given().header("If-None-Match", tag).get(path).statusCode())));
  }

  /// Four of them are the mark that it was heard, the numbers that others are told of at once, what
  /// is told, and the commit.
  @Test
  void an_order_of_200_seats_is_fulfilled_in_sixteen() {
    Api.reset();
    Api.stockNumbers(1_600);
    Api.stockPhones(0, 900);
    try (var trips = RoundTrips.of(EVENTS)) {
      long fewest =
          LongStream.range(0, 3)
              .map(_ -> {
                trips.taken();
                Orders.fulfilled(Orders.placed(UUID.randomUUID(), new String[200]));
                return trips.taken();
              })
              .min()
              .orElseThrow();
      assertEquals(16, fewest);
    }
  }

  /// The first user's second key shows whether the second user is on the phone.
  private static PackedOrder withKeyOfColleague() {
    var order = PackedOrder.ready();
    Api.primaryMember(order.account())
        .put(
            "/v1/accounts/" + order.account() + "/telephony/users/2001/calls",
            """
            {"callWaiting":true,"hideCallerId":false,"doNotDisturb":false,"autoAnswer":false,
             "lineKeys":[{"kind":"COLLEAGUE","value":"2002"}]}
            """)
        .statusCode(200);
    return order;
  }

  private static long fewest(Runnable request) {
    try (var trips = RoundTrips.of(REQUESTS)) {
      return LongStream.range(0, TRIES)
          .map(_ -> {
            trips.taken();
            request.run();
            return trips.taken();
          })
          .min()
          .orElseThrow();
    }
  }
}
