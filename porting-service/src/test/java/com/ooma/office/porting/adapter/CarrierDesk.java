package com.ooma.office.porting.adapter;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.testing.credential.StandardWebhooks;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// A carrier that answers port orders by signed webhook.
public record CarrierDesk(String name, String key) {

  public static final CarrierDesk ALPHA =
      new CarrierDesk("carrier-alpha", PeersTestResource.OLD_KEY);

  public static String foc(String portRequestId, LocalDate date, String slot) {
    return message(
        "port.foc_assigned",
        "\"portRequestId\":\"%s\",\"date\":\"%s\",\"slot\":\"%s\""
            .formatted(portRequestId, date, slot));
  }

  public static String rejection(String portRequestId, String reason, String detail) {
    return message(
        "port.rejected",
        "\"portRequestId\":\"%s\",\"reason\":\"%s\",\"detail\":\"%s\""
            .formatted(portRequestId, reason, detail));
  }

  public static String activated(String portRequestId, String number) {
    return message(
        "port.number_activated",
        "\"portRequestId\":\"%s\",\"number\":\"%s\"".formatted(portRequestId, number));
  }

  public static String completed(String portRequestId) {
    return message("port.completed", "\"portRequestId\":\"%s\"".formatted(portRequestId));
  }

  public static String message(String type, String data) {
    return "{\"type\":\"%s\",\"timestamp\":\"2026-11-24T10:00:00Z\",\"data\":{%s}}"
        .formatted(type, data);
  }

  public ValidatableResponse says(String body) {
    return says("msg_" + UUID.randomUUID(), body);
  }

  public ValidatableResponse says(String id, String body) {
    return says(id, Instant.now(), body);
  }

  public ValidatableResponse says(String id, Instant sentAt, String body) {
    return deliver(new StandardWebhooks(key).headers(id, sentAt, body), body);
  }

  public ValidatableResponse deliver(Map<String, ?> headers, String body) {
    return given()
        .headers(headers)
        .contentType(ContentType.JSON)
        .body(body.getBytes(UTF_8))
        .post("/v1/carriers/" + name + "/webhooks")
        .then();
  }
}
