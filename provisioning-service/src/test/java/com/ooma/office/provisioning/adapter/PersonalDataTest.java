package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Users are kept as long as they have a seat.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class PersonalDataTest {

  private static final String KEPT = "/v1/operations/provisioning/personal-data";

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final String address = "Zoe." + account + "@lumen.example";

  @Test
  void who_has_a_seat_is_kept_with_it_and_nothing_afterwards() {
    change(
        "INSERT INTO seat_user (seat_id, account_id, email) VALUES ('%s', '%s', '%s')"
            .formatted(seat, account, address));

    of(account)
        .get(KEPT)
        .then()
        .statusCode(200)
        .body("items.id", contains(seat.toString()))
        .body("items.value", contains(address))
        .body("items.hold", contains("IN_USE"));
    of(account).delete(KEPT).then().statusCode(409).body("code", equalTo("person-in-use"));
    of(UUID.randomUUID()).get(KEPT).then().statusCode(200).body("items", empty());
    change("DELETE FROM seat_user WHERE seat_id = '" + seat + "'");

    of(account).get(KEPT).then().statusCode(200).body("items", empty());
    of(account).delete(KEPT).then().statusCode(200).body("erased", empty()).body("kept", empty());
  }

  private RequestSpecification of(UUID company) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().ops().mint())
        .queryParam("accountId", company)
        .queryParam("email", address.toUpperCase(Locale.ROOT));
  }

  private static void change(String sql) {
    try (var connection = OfficeTestResource.postgres().connect("provisioning");
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
