package com.ooma.office.ordering.adapter;

import static io.restassured.RestAssured.given;

import com.ooma.office.kernel.security.Voucher;
import com.ooma.office.kernel.security.VoucherSigner;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The WeWork member portal, signed in as the primary member of one account.
final class Portal {

  /// Other tests move the clock.
  static final Instant LONG_FROM_NOW = Instant.parse("2099-01-01T00:00:00Z");

  private final UUID account;
  private final String token;

  Portal(UUID account) {
    this.account = account;
    this.token =
        OfficeTestResource.tokens().primaryMember(account).subject("sub-" + account).mint();
  }

  String token() {
    return token;
  }

  ValidatableResponse describeAccount() {
    return describeAccount("Atelier Lumen SAS", null);
  }

  ValidatableResponse describeAccount(String legalName, String ifMatch) {
    return describeAccount(description(legalName), ifMatch, "");
  }

  /// @param more a further property of the description
  ValidatableResponse describeAccountWith(String more) {
    return describeAccount(description("Atelier Lumen SAS"), null, "," + more);
  }

  /// The usual description, with `corrected` where it `said` something else.
  ValidatableResponse describeAccountReplacing(String said, String corrected, String ifMatch) {
    return describeAccount(description("Atelier Lumen SAS").replace(said, corrected), ifMatch, "");
  }

  private ValidatableResponse describeAccount(String body, String ifMatch, String more) {
    var request = request();
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request
        .body(body.replace("\"siren\":\"123456782\"", "\"siren\":\"123456782\"" + more))
        .put("/v1/accounts/" + account)
        .then();
  }

  private static String description(String legalName) {
    return """
    {"legalName":"%s","siren":"123456782",
     "billingAddress":{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"},
     "sites":[{"siteId":"0192f0c0-0000-7000-8000-000000000001","name":"WeWork La Fayette",
       "address":{"street":"33 rue La Fayette","postalCode":"75009","city":"Paris","inseeCode":"75109"}}]}
    """
        .formatted(legalName);
  }

  ValidatableResponse account() {
    return get("/v1/accounts/" + account);
  }

  ValidatableResponse quote(int seats, boolean plan) {
    return request()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"seats\":%d,\"internationalPlan\":%b}".formatted(seats, plan))
        .post("/v1/quotes")
        .then();
  }

  /// As provisioning hands it out with a hold.
  String voucher(Instant until, String... numbers) {
    try {
      return new VoucherSigner(OfficeTestResource.voucherKeyset(), "number-hold")
          .sign(new Voucher(account, List.of(numbers), until));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  ValidatableResponse order(String key, String body) {
    var request = request().body(body);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request.post("/v1/orders").then();
  }

  /// Sends no body.
  ValidatableResponse post(String path, String key) {
    var request = request();
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request.post(path).then();
  }

  ValidatableResponse post(String path, String key, String body) {
    return request().header("Idempotency-Key", key).body(body).post(path).then();
  }

  /// Changes what it has just read.
  ValidatableResponse change(String method, String path, String body) {
    var read = path.replaceFirst("/(departure|options|administrator)$", "");
    return change(method, path, get(read).extract().header("ETag"), body);
  }

  /// @param ifMatch the tag that was read, or null if nothing was
  ValidatableResponse change(String method, String path, String ifMatch, String body) {
    var request = request().body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.request(method, path).then();
  }

  ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  /// Asks again until the answer has `value` at `field`.
  void eventually(String path, String field, Object value) {
    Patience.await(field, value, () -> get(path));
  }

  static String orderOf(int seats) {
    var others =
        IntStream.range(1, seats)
            .mapToObj(i -> ",{\"administrator\":false}")
            .collect(Collectors.joining());
    return """
    {"seats":[{"userName":"Camille Martin","email":"camille@lumen.example","administrator":true}%s],
     "internationalPlan":false,"cardToken":"tok_visa_demo","termsVersion":"2017-04-01"}
    """
        .formatted(others);
  }

  /// An order of one seat that chooses numbers.
  static String orderOf(String seatNumber, String companyNumber, String... vouchers) {
    var quoted = Stream.of(vouchers).map(each -> "\"" + each + "\"").toList();
    return orderOf(1)
        .replace(
            "\"administrator\":true",
            "\"administrator\":true,\"number\":\"%s\"".formatted(seatNumber))
        .replace(
            "\"internationalPlan\":false",
            "\"internationalPlan\":false,\"companyNumber\":\"%s\",\"vouchers\":%s"
                .formatted(companyNumber, quoted));
  }

  private RequestSpecification request() {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
