package com.ooma.office.trial.admission;

import static io.restassured.RestAssured.given;

import com.ooma.office.testing.Patience;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.function.BooleanSupplier;

/// Callers of a workshop behind the gate, and who is inside.
final class Calls {

  static final String WORK = "/v1/workshop/work";
  static final String QUICK = "/v1/workshop/quick";

  private Calls() {}

  static ValidatableResponse quick() {
    return given().get(QUICK).then();
  }

  static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/v1/workshop/parts").then();
  }

  /// Parts of 40 kB together, none of them longer than text may be.
  static String large() {
    return "{\"a\":[\"" + "x".repeat(900) + ("\",\"" + "x".repeat(900)).repeat(43) + "\"]}";
  }

  static String head(String more) {
    return "POST /v1/workshop/parts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + more
        + "\r\n\r\n";
  }

  static int port() {
    return RestAssured.port;
  }

  static void await(BooleanSupplier reached, String what) {
    Patience.await(what).until(reached::getAsBoolean);
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static int inside(MeterRegistry meters) {
    return (int) meters.get("office.requests.inside").gauge().value();
  }
}
