package com.ooma.office.trial.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Under the profile of the other test of the ledger, so that they share one start.
@QuarkusTest
@TestProfile(DatabaseAwayTest.Impatient.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class LostRaceTest {

  @Test
  void a_command_that_loses_three_races_is_done_all_the_same() {
    contended(3).statusCode(201).body("lost", equalTo(3));
  }

  @Test
  void who_loses_every_race_is_told_to_try_again() {
    contended(4).statusCode(409).body("code", equalTo("conflict"));
    contended(4).statusCode(201);
  }

  private static ValidatableResponse contended(int times) {
    return given()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .queryParam("times", times)
        .post("/v1/ledger/contended")
        .then();
  }
}
