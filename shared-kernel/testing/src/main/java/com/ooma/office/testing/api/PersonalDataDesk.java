package com.ooma.office.testing.api;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.SealingKeysets;
import com.ooma.office.testing.credential.SecretsKeyset;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/// Where ops ask the service under test what it keeps of a person, and have it forget the person.
///
/// @param address the person's, however it is written
/// @param name as the company wrote it; empty if it is not told
public record PersonalDataDesk(String service, String address, String name) {

  public PersonalDataDesk(String service, String address) {
    this(service, address, "");
  }

  public PersonalDataDesk named(String of) {
    return new PersonalDataDesk(service, address, of);
  }

  /// What is kept of the person as one of `company`.
  public ValidatableResponse kept(UUID company) {
    return of(company).get(path()).then().statusCode(200);
  }

  public ValidatableResponse forget(UUID company) {
    return of(company).delete(path()).then();
  }

  /// A company asks support, for an `EXPORT`, an `ERASURE` or an `ACCOUNT_EXPORT`: what the service
  /// under test answers.
  public JsonPath asked(UUID company, String purpose) {
    var request = UUID.randomUUID();
    var keys = SealingKeysets.generate();
    var person = company + "\n" + address.toLowerCase(Locale.ROOT) + "\n" + name;
    var keyset = OfficeTestResource.personsKeyset();
    var sealed = SecretsKeyset.seal(keyset, person, request.toString());
    var json =
        """
        {"accountId":"%s","requestId":"%s","purpose":"%s","person":"%s","answerKey":"%s",
         "requestedAt":"2026-11-24T09:00:00Z"}
        """
            .formatted(company, request, purpose, sealed, keys.sealing());
    EventBus.publish(EventBus.Event.of("support", "PersonalDataRequested", company, request, json));
    var told =
        EventBus.read(service, "PersonalDataAnswered", company, 1).stream()
            .filter(event -> event.json().contains(request.toString()))
            .findFirst()
            .orElseThrow();
    var data = new JsonPath(told.json()).getString("answer.data");
    return new JsonPath(data == null ? told.json() : keys.open(data, request.toString()));
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
    var asked =
        given()
            .auth()
            .oauth2(OfficeTestResource.tokens().ops().mint())
            .queryParam("accountId", company)
            .queryParam("email", address.toUpperCase(Locale.ROOT));
    return name.isEmpty() ? asked : asked.queryParam("name", name);
  }
}
