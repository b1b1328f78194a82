package com.ooma.office.support.adapter.in.rest.hours;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.support.adapter.Desk;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.Problems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class OpeningHoursApiTest {

  private static final Matcher<String> NINE =
      matchesPattern("20\\d\\d-\\d\\d-\\d\\dT09:00:00\\+0[12]:00");

  @Test
  void anybody_signed_in_is_told_when_somebody_answers() {
    new Desk(OfficeTestResource.tokens().warehouse().mint())
        .get("/v1/opening-hours")
        .statusCode(200)
        .body("phone", equalTo("0 800 91 08 67"))
        .body("nextOpening", NINE)
        .body("hours.days", hasSize(5))
        .body("hours.opens", equalTo("09:00"))
        .body("hours.closes", equalTo("18:00"))
        .body("hours.timeZone", equalTo("Europe/Paris"));
    Problems.assertProblem(new Desk("").get("/v1/opening-hours"), 401, "not-authenticated");
  }

  @Test
  void ops_close_a_day_and_everybody_is_told() {
    var day = LocalDate.now(BusinessCalendar.PARIS).plusDays(300);
    var path = "/v1/opening-hours/exceptions/" + day;

    put(path, "{\"reason\":\"Inventaire\"}").statusCode(204);
    put(path, "{\"opens\":\"09:00\",\"closes\":\"16:00\",\"reason\":\"Veille de Noël\"}")
        .statusCode(204);
    told()
        .body("exceptions.find { it.day == '%s' }.opens".formatted(day), equalTo("09:00"))
        .body("exceptions.find { it.day == '%s' }.closes".formatted(day), equalTo("16:00"))
        .body(
            "exceptions.find { it.day == '%s' }.reason".formatted(day), equalTo("Veille de Noël"));

    Desk.ops().delete(path).statusCode(204);
    Desk.ops().delete(path).statusCode(204);
    told().body("exceptions.findAll { it.day == '%s' }".formatted(day), hasSize(0));
  }

  @Test
  void a_day_that_is_closed_today_is_closed_at_once() {
    var today = LocalDate.now(BusinessCalendar.PARIS);
    var path = "/v1/opening-hours/exceptions/" + today;

    put(path, "{\"reason\":\"Panne\"}").statusCode(204);
    told().body("openNow", equalTo(false));
    Desk.ops().delete(path).statusCode(204);
  }

  @Test
  void hours_that_are_none_and_days_that_are_over_are_refused() {
    var today = LocalDate.now(BusinessCalendar.PARIS);
    var tomorrow = "/v1/opening-hours/exceptions/" + today.plusDays(1);

    Problems.assertProblem(
        put(tomorrow, "{\"opens\":\"16:00\",\"closes\":\"09:00\",\"reason\":\"Non\"}"),
        422,
        "opening-hours-reversed");
    Problems.assertProblem(
        put(tomorrow, "{\"opens\":\"16:00\",\"reason\":\"Non\"}"), 422, "opening-hours-half");
    Problems.assertProblem(
        put("/v1/opening-hours/exceptions/" + today.minusDays(1), "{\"reason\":\"Non\"}"),
        422,
        "opening-day-far");
  }

  private static ValidatableResponse told() {
    return Desk.member(UUID.randomUUID()).get("/v1/opening-hours").statusCode(200);
  }

  private static ValidatableResponse put(String path, String body) {
    return given()
        .auth()
        .oauth2(Desk.ops().token())
        .contentType(ContentType.JSON)
        .body(body)
        .put(path)
        .then();
  }
}
