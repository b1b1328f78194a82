package com.ooma.office.porting.adapter.in.rest.portout;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.contract.provisioning.NumberUseChanged;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.porting.adapter.CarrierDesk;
import com.ooma.office.porting.adapter.Member;
import com.ooma.office.porting.adapter.OurNumbersNews;
import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.SandboxTime;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class PortOutApiTest {

  private static final String ORDERS = "/v1/carriers/carrier-alpha/port-out-orders";

  private final Member member = new Member();
  private final String orderId = "IN-" + UUID.randomUUID();

  @Inject Clock clock;

  @Test
  void a_company_takes_a_number_with_its_rio() {
    var number = member.gets(1).getFirst();
    String rio =
        member
            .get("/v1/rios")
            .statusCode(200)
            .body("items", hasSize(1))
            .body("items[0].number", equalTo(number.e164()))
            .body("items[0].rio", startsWith("OMF"))
            .extract()
            .path("items[0].rio");

    order(number.e164(), rio.substring(0, 9) + "AAA")
        .statusCode(200)
        .body("accepted", equalTo(false))
        .body("refused[0].reason", equalTo("RIO_KEY_MISMATCH"));
    order(number.e164(), rio)
        .statusCode(200)
        .body("accepted", equalTo(true))
        .body("state", equalTo("ACCEPTED"))
        .body("date", notNullValue());
    order(number.e164(), rio).statusCode(200).body("accepted", equalTo(true));
    says(ORDERS, wishing("2020-01-01", "IN-" + UUID.randomUUID(), number.e164(), rio))
        .statusCode(200)
        .body("refused[0].reason", equalTo("PORT_ALREADY_PENDING"));
    says(ORDERS, wishing("2099-12-31", orderId, number.e164(), rio))
        .statusCode(409)
        .body("code", equalTo("order-id-reused"));

    SandboxTime.moveAhead(
        Duration.between(
            clock.instant(),
            BusinessCalendar.businessDaysAfter(LocalDate.now(clock), 2)
                .atStartOfDay(BusinessCalendar.PARIS)
                .toInstant()));
    var told = EventBus.read("porting", "NumberPortedOut", member.account, 1);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().json().contains(number.e164()));
    says(ORDERS + "/" + orderId + "/cancellation", "{}")
        .statusCode(409)
        .body("code", equalTo("port-out-done"));
  }

  @Test
  void an_order_is_taken_back_while_the_number_is_here() {
    var number = member.gets(1).getFirst();
    String rio = member.get("/v1/rios").extract().path("items[0].rio");
    says(ORDERS + "/" + orderId + "/cancellation", "{}").statusCode(404);
    says(ORDERS, wishing("2020-01-01", orderId, number.e164(), rio))
        .statusCode(422)
        .body("code", equalTo("foc-in-the-past"));
    order(number.e164(), rio).body("accepted", equalTo(true));

    says(ORDERS + "/" + orderId + "/cancellation", "{}").statusCode(204);
    says(ORDERS + "/" + orderId + "/cancellation", "{}").statusCode(204);
    order(number.e164(), rio).body("accepted", equalTo(false)).body("state", equalTo("CANCELLED"));
  }

  @Test
  void a_number_that_was_given_back_can_be_taken_for_a_while() {
    var number = member.gets(1);
    OurNumbersNews.tell(NumberUseChanged.NOBODY, "SPARE", 2, number);

    member
        .get("/v1/rios")
        .body("items[0].number", equalTo(number.getFirst().e164()))
        .body("items[0].until", notNullValue());
    new Member().get("/v1/rios").body("items", empty());
  }

  @Test
  void what_is_not_signed_or_can_not_be_read_is_refused() {
    given()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(ORDERS)
        .then()
        .statusCode(401)
        .body("code", equalTo("webhook-unverified"));
    says(ORDERS, "null").statusCode(400).body("code", equalTo("webhook-malformed"));
    says(ORDERS, "{}").statusCode(400).body("code", equalTo("webhook-malformed"));
    says(ORDERS, "{\"orderId\":\"a\",\"numbers\":[]}").statusCode(400);
  }

  private static String wishing(String date, String order, String number, String rio) {
    return """
    {"orderId":"%s","date":"%s","numbers":[{"number":"%s","rio":"%s"}]}\
    """
        .formatted(order, date, number, rio);
  }

  private ValidatableResponse order(String number, String rio) {
    return says(
        ORDERS,
        "{\"orderId\":\"%s\",\"numbers\":[{\"number\":\"%s\",\"rio\":\"%s\"}]}"
            .formatted(orderId, number, rio));
  }

  private static ValidatableResponse says(String path, String body) {
    var signed =
        new StandardWebhooks(CarrierDesk.ALPHA.key())
            .headers("msg_" + UUID.randomUUID(), Instant.now(), body);
    return given()
        .headers(signed)
        .contentType(ContentType.JSON)
        .body(body.getBytes(UTF_8))
        .post(path)
        .then();
  }
}
