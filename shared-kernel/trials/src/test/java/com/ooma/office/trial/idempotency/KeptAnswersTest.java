package com.ooma.office.trial.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.Token;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that are kept under an idempotency key, and who gets them.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class KeptAnswersTest {

  private final String key = UUID.randomUUID().toString();
  private final UUID account = UUID.randomUUID();
  private final UUID sample = UUID.fromString("0198a000-0000-7000-8000-00000000abcd");
  private final String path = "/v1/samples/" + sample + "/orders";
  @Inject AgroalDataSource database;

  @Test
  void the_same_caller_gets_the_same_answer() {
    assertEquals(made(path, member()), made(path, member().claim("name", "Another Token")));
  }

  @Test
  void the_same_subject_for_another_account_is_another_caller() {
    var first = made(path, member());
    var other = UUID.randomUUID();

    var second = order(path, member().account(other));
    second.then().statusCode(201).body("account", equalTo(other.toString()));
    assertNotEquals(first, second.path("made"));
  }

  @Test
  void who_speaks_for_no_account_is_refused_all_the_same() {
    made(path, member());

    order(path, member().withoutAccount())
        .then()
        .statusCode(403)
        .body("code", equalTo("no-account"));
  }

  @Test
  void who_has_lost_the_right_gets_nothing() {
    made(path, member());

    order(path, member().claim("groups", "guest")).then().statusCode(403);
  }

  @Test
  void whoever_calls_himself_the_same_gets_nothing() {
    var first = made(path, member().claim("upn", "boss").claim("preferred_username", "boss"));

    order(
            path,
            member().subject("another").claim("upn", "boss").claim("preferred_username", "boss"))
        .then()
        .statusCode(201)
        .body("made", not(equalTo(first)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/samples/%s/orders/",
        "/v1//samples/%s/orders",
        "/v1/%%73amples/%s/orders",
        "/v1/samples/%S/orders",
        "//v1/samples/%s//orders//"
      })
  void the_same_path_written_otherwise_is_the_same(String form) {
    var first = made(path, member());

    var second = order(form.formatted(sample), member());
    if (second.statusCode() != 404) {
      second.then().statusCode(201).body("made", equalTo(first));
    }
  }

  @Test
  void another_path_is_another_request() {
    var first = made(path, member());

    assertNotEquals(first, made("/v1/samples/" + UUID.randomUUID() + "/orders", member()));
  }

  @Test
  void what_was_kept_before_accounts_were_is_given_to_nobody_and_not_done_again()
      throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO idempotency (caller, route, key, fingerprint, status, headers)
                VALUES (?, ?, ?, '', 201, '{}')
                """)) {
      insert.setString(1, "subject-of-" + account);
      insert.setString(2, "POST " + path);
      insert.setString(3, key);
      insert.executeUpdate();
    }

    order(path, member()).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
  }

  private String made(String at, Token token) {
    return order(at, token).then().statusCode(201).extract().path("made");
  }

  private Response order(String at, Token token) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token.mint())
        .header("Idempotency-Key", key)
        .post(at);
  }

  private Token member() {
    return OfficeTestResource.tokens().member(account).subject("subject-of-" + account);
  }
}
