package com.ooma.office.support.adapter.in.rest.hours;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import com.ooma.office.support.adapter.Desk;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
    Desk.assertProblem(new Desk("").get("/v1/opening-hours"), 401, "not-authenticated");
  }
}
