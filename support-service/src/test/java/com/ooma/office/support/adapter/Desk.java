package com.ooma.office.support.adapter;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Somebody with a token at the desk of support.
public record Desk(String token) {

  public static final String QUESTION =
      """
      {"category":"PHONE","subject":"Téléphone muet à l’accueil","message":"Ça ne sonne plus.\\nDepuis ce matin."}
      """;

  /// A member whose token names an e-mail address made of the account.
  public static Desk member(UUID account) {
    return member(account, emailOf(account));
  }

  public static Desk member(UUID account, String email) {
    return new Desk(
        OfficeTestResource.tokens()
            .member(account)
            .subject("member-" + account)
            .name("Zoé <Durand>")
            .email(email)
            .mint());
  }

  public static Desk primary(UUID account) {
    return new Desk(OfficeTestResource.tokens().primaryMember(account).mint());
  }

  public static Desk ops() {
    return new Desk(OfficeTestResource.tokens().ops().subject("ops-1").mint());
  }

  public static String emailOf(UUID account) {
    return "zoe." + account + "@lumen.example";
  }

  public ValidatableResponse open(String key, String body) {
    return post("/v1/tickets", key, body);
  }

  public ValidatableResponse write(Object ticketId, String body) {
    return post("/v1/tickets/" + ticketId + "/messages", UUID.randomUUID().toString(), body);
  }

  public ValidatableResponse post(String path, String key, String body) {
    var request = request().contentType(ContentType.JSON).body(body);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request.post(path).then();
  }

  public ValidatableResponse put(String path, String body) {
    return request().contentType(ContentType.JSON).body(body).put(path).then();
  }

  public ValidatableResponse delete(String path) {
    return request().delete(path).then();
  }

  public ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  private RequestSpecification request() {
    return token.isEmpty() ? given() : given().auth().oauth2(token);
  }

  /// Asks until it is so.
  public static void eventually(String what, BooleanSupplier isSo) {
    Patience.await(what).until(isSo::getAsBoolean);
  }

  public static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
