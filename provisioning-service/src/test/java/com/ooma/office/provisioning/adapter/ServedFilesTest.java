package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is remembered of files is forgotten when they change, whoever changes them.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class ServedFilesTest {

  /// After so long every instance has looked again before it relies on memory.
  private static final Duration LATE = Duration.ofMillis(1_100);

  private PackedOrder order;
  private String path;
  private String tag;

  @BeforeEach
  void a_phone_has_its_file() {
    order = PackedOrder.ready();
    path = URI.create(order.dispatched().getFirst()).getPath();
    tag = given().get(path).header("ETag");
    assertEquals(304, again().statusCode());
    assertEquals(304, again().statusCode());
  }

  @Test
  void a_setting_is_in_the_next_file() throws InterruptedException {
    Api.primaryMember(order.account())
        .put(
            "/v1/accounts/" + order.account() + "/telephony/users/2001/calls",
            """
            {"callWaiting":true,"hideCallerId":false,"doNotDisturb":true,"autoAnswer":false,
             "lineKeys":[]}
            """)
        .statusCode(200);
    Thread.sleep(LATE);
    var changed = again();
    assertEquals(200, changed.statusCode());
    assertTrue(changed.asString().contains("features.dnd.enable = 1"));
    assertNotEquals(tag, changed.header("ETag"));
  }

  /// Another instance writes, and takes longer than whoever looks meanwhile.
  @Test
  void a_change_that_is_committed_late_is_seen() throws Exception {
    try (var other = OfficeTestResource.postgres().connect("provisioning");
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("UPDATE extension SET user_name = 'Zoé' WHERE extension = '2001'");
      Thread.sleep(LATE);
      assertEquals(304, again().statusCode());
      other.commit();
    }
    Thread.sleep(LATE);
    var changed = again();
    assertEquals(200, changed.statusCode());
    assertTrue(changed.asString().contains("linekey.1.label = Zoé"));
  }

  @Test
  void who_left_gets_no_file_at_once_and_no_word_of_it_a_second_later() throws Exception {
    EventBus.publish(Orders.seatRemoved(order.placed(), 0));
    Api.ops().eventually("/v1/phones/" + PackedOrder.FIRST, "state", "RETURNING");
    assertEquals(404, given().get(path).statusCode());
    Thread.sleep(LATE);
    assertEquals(404, again().statusCode());
  }

  @Test
  void a_new_address_ends_the_former_one() throws InterruptedException {
    var renewed = Api.ops().post("/v1/phones/" + PackedOrder.FIRST + "/new-link", "{}").extract();
    assertEquals(200, renewed.statusCode(), renewed.asString());
    assertEquals(404, given().get(path).statusCode());
    Thread.sleep(LATE);
    assertEquals(404, again().statusCode());
  }

  /// Of one change that nobody looks for, the trace is gone within a day, and no sooner.
  @Test
  void changes_are_noted_for_a_day() throws Exception {
    Tables.execute(
        "INSERT INTO configuration_change (txid, account_id, noted_at)"
            + " VALUES ('7', gen_random_uuid(), now() - interval '25 hours')");
    Tables.await(
        "SELECT count(*) FROM configuration_change WHERE noted_at < now() - interval '1 day'", 0);
    assertTrue(Tables.count("SELECT count(*) FROM configuration_change") > 0);
  }

  private Response again() {
    return given().header("If-None-Match", tag).get(path);
  }
}
