package com.ooma.office.porting.adapter.in.rest.rio;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class RioCheckApiTest {

  @Test
  void a_right_rio_is_valid() {
    check("+33199001234", "01 F A1B2C3 1EU", "fr")
        .statusCode(200)
        .body("valid", equalTo(true))
        .body("problems", hasSize(0));
  }

  @Test
  void a_swapped_digit_is_told_in_French() {
    check("+33199001243", "01FA1B2C31EU", "fr")
        .statusCode(200)
        .body("valid", equalTo(false))
        .body("problems", hasSize(1))
        .body("problems[0].code", equalTo("RIO_KEY_MISMATCH"))
        .body("problems[0].detail", startsWith("Les trois derniers caractères"));
  }

  @Test
  void and_in_English() {
    check("+33639981234", "03P1234568GB", "en")
        .body("problems.code", hasSize(2))
        .body("problems[0].code", equalTo("NUMBER_TYPE_NOT_PORTABLE"))
        .body("problems[0].detail", startsWith("Only French fixed numbers"))
        .body("problems[1].code", equalTo("RIO_WRONG_KIND"));
  }

  @Test
  void what_is_no_number_can_not_be_checked() {
    check("0199001234", "01FA1B2C31EU", "fr").statusCode(400);
    check("+33199001234", "", "fr").statusCode(400);
    check("+33199001234", "0".repeat(41), "fr").statusCode(400);
  }

  @Test
  void nobody_checks_without_a_token() {
    given().contentType(ContentType.JSON).body("{}").post("/v1/rio-checks").then().statusCode(401);
  }

  private static ValidatableResponse check(String number, String rio, String language) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().member(UUID.randomUUID()).mint())
        .header("Accept-Language", language)
        .contentType(ContentType.JSON)
        .body("{\"number\":\"%s\",\"rio\":\"%s\"}".formatted(number, rio))
        .post("/v1/rio-checks")
        .then();
  }
}
