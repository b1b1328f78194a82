package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/// What our people see of a phone whose user calls.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class PhonePageTest {

  private static final String PAGE = "/v1/phones/" + PackedOrder.FIRST;

  @Test
  void a_phone_is_shown_with_its_visit_and_file_and_without_its_secrets() {
    var order = PackedOrder.ready();
    Api.ops().get(PAGE).statusCode(200).body("configuration", nullValue());
    var url = order.dispatched().getFirst();
    given()
        .header("User-Agent", "Yealink SIP-T23G 44.84.0.140 00:15:65:00:00:00")
        .get(URI.create(url).getPath())
        .then()
        .statusCode(200);
    var token = URI.create(url).getPath().split("/")[2];
    Api.ops()
        .eventually(PAGE, "firmware", "T23G 44.84.0.140")
        .body("state", equalTo("REGISTERED"))
        .body("extension", equalTo("2001"))
        .body("lastFetchedAt", notNullValue())
        .body(
            "configuration",
            allOf(
                containsString("account.1.password = ********"),
                containsString("admin:********"),
                not(containsString(token))));
    Api.ops().get("/v1/phones/001565ffffff").statusCode(404);
    Api.ops().get("/v1/phones/nonsense").statusCode(404);
  }

  @Test
  void a_phone_that_can_not_be_reached_is_not_told_anything() {
    PackedOrder.ready();
    Api.ops()
        .post(PAGE + "/settings-resend", "{}")
        .statusCode(409)
        .body("code", equalTo("phone-unreachable"));
  }
}
