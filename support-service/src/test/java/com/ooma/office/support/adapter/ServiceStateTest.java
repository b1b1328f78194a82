package com.ooma.office.support.adapter;

import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// Ops see which version runs, and how far it has come.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class ServiceStateTest {

  private static final String STATE = "/v1/operations/support/state";

  @Test
  void says_its_version_and_what_waits() {
    Desk.ops()
        .get(STATE)
        .statusCode(200)
        .body("service", equalTo("support"))
        .body("version", not(emptyString()))
        .body("startedAt", notNullValue())
        .body("deadLetters", greaterThanOrEqualTo(0))
        .body("behind", greaterThanOrEqualTo(0));
    assertProblem(Desk.ops().get(STATE.replace("support", "billing")), 404, "not-found");
  }
}
