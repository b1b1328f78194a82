package com.ooma.office.provisioning.adapter;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.credential.Token;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The REST API as one caller uses it, and the inventory that tests start from.
final class Api {

  private final String token;

  private Api(Token token) {
    this.token = token.mint();
  }

  static Api ops() {
    return new Api(OfficeTestResource.tokens().ops().subject("ops"));
  }

  static Api warehouse() {
    return new Api(OfficeTestResource.tokens().warehouse().subject("warehouse"));
  }

  static Api primaryMember(UUID account) {
    return new Api(OfficeTestResource.tokens().primaryMember(account).subject("sub-" + account));
  }

  static Api member(UUID account) {
    return new Api(OfficeTestResource.tokens().member(account).subject("other-" + account));
  }

  /// Somebody whose address the token's issuer has verified.
  static Api user(UUID account, String email) {
    return new Api(
        OfficeTestResource.tokens()
            .member(account)
            .subject("user-" + account)
            .email(email)
            .claim("email_verified", true));
  }

  static Api care() {
    return new Api(OfficeTestResource.tokens().of("care").subject("care"));
  }

  static Api voiceSwitch() {
    return new Api(OfficeTestResource.tokens().of("voice-switch").subject("switch"));
  }

  /// Empties all tables of the service but the kernel's, in the order in which due work locks them.
  static void reset() {
    try {
      Tables.execute(
          "TRUNCATE shipment, office, telephone_number, number_hold, extension, phone,"
              + " emergency_address, office_setting, office_setting_change, seat_user, recording, content, leaver, message,"
              + " sent_fax, emergency_address_change,"
              + " stock_alarm, phone_visit, standing");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Numbers +33199000000 and up.
  static void stockNumbers(int count) {
    var lines =
        IntStream.range(0, count)
            .mapToObj("+33199%06d"::formatted)
            .collect(Collectors.joining("\n"));
    ops().importCsv("/v1/numbers/imports", lines).statusCode(200);
  }

  /// Phones 001565…, beginning with number `from`.
  static void stockPhones(int from, int count) {
    var lines =
        IntStream.range(from, from + count)
            .mapToObj("001565%06x,SERIAL%1$06d"::formatted)
            .collect(Collectors.joining("\n"));
    warehouse().importCsv("/v1/phones/imports", lines).statusCode(200);
  }

  ValidatableResponse importCsv(String path, String csv) {
    return importCsv(path, UUID.randomUUID().toString(), csv);
  }

  ValidatableResponse importCsv(String path, String key, String csv) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("text/csv")
        .header("Idempotency-Key", key)
        .body(csv)
        .post(path)
        .then();
  }

  /// A file as a browser sends it.
  ValidatableResponse send(String path, String contentType, byte[] file) {
    return given()
        .auth()
        .oauth2(token)
        .header("Content-Type", contentType)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(file)
        .post(path)
        .then();
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  /// Changes what is there by what was read of it.
  ValidatableResponse put(String path, String body) {
    return put(path, get(path).extract().header("ETag"), body);
  }

  ValidatableResponse put(String path, String tag, String body) {
    return request().header("If-Match", tag).body(body).put(path).then();
  }

  ValidatableResponse post(String path, String body) {
    return post(path, UUID.randomUUID().toString(), body);
  }

  ValidatableResponse post(String path, String key, String body) {
    return request().header("Idempotency-Key", key).body(body).post(path).then();
  }

  RequestSpecification request() {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /// Asks again until the answer has `value` at `field`, for ten seconds at most.
  ValidatableResponse eventually(String path, String field, Object value) {
    return Patience.await(field, value, () -> get(path));
  }
}
