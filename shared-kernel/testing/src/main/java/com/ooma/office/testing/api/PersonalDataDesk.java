package com.ooma.office.testing.api;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.OfficeTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/// Where ops ask the service under test what it keeps of a person, and have it forget the person.
///
/// @param address the person's, however it is written
public record PersonalDataDesk(String service, String address) {

  /// What is kept of the person as one of `company`.
  public ValidatableResponse kept(UUID company) {
    return of(company).get(path()).then().statusCode(200);
  }

  public ValidatableResponse forget(UUID company) {
    return of(company).delete(path()).then();
  }

  /// Something happens in the service's tables meanwhile.
  public void change(String sql) {
    try (var connection = OfficeTestResource.postgres().connect(service);
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String path() {
    return "/v1/operations/" + service + "/personal-data";
  }

  private RequestSpecification of(UUID company) {
    return given()
        .auth()
        .oauth2(OfficeTestResource.tokens().ops().mint())
        .queryParam("accountId", company)
        .queryParam("email", address.toUpperCase(Locale.ROOT));
  }
}
