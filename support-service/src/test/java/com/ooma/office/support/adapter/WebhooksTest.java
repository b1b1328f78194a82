package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.webhook.WebhookKey;
import com.ooma.office.support.application.webhook.ForgetWebhooks;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Race;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// The portal's programs are told of notices.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class WebhooksTest {

  @Inject ForgetWebhooks forgetWebhooks;

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk ops = Desk.ops();

  @Test
  void a_notice_is_told_signed_and_under_its_own_id() throws Exception {
    try (var receiver = new Receiver(_ -> 204)) {
      var endpoint = register(receiver, "\"INVOICE_READY\"");
      EventBus.publish(happenings.invoiceFinalized(), happenings.creditNoteFinalized());
      eventually("it is told", () -> receiver.about(account).size() == 1);

      var body = receiver.about(account).getFirst();
      String noticeId =
          ops.get("/v1/notices?accountId=" + account)
              .extract()
              .path("items.find { it.kind == 'INVOICE_READY' }.noticeId");
      assertEquals("notice.invoice_ready", body.getString("type"));
      assertEquals(noticeId, body.getJsonObject("data").getString("noticeId"));
      var message = receiver.heard().getFirst();
      assertEquals(noticeId, message.id());
      assertTrue(message.isAuthentic(List.of(WebhookKey.secret(endpoint.secret())), Instant.now()));
      eventually(
          "the log says so",
          () -> "DELIVERED".equals(delivery(endpoint, noticeId).extract().path("items[0].state")));
      forgetWebhooks.handle();
      delivery(endpoint, noticeId)
          .body("items", hasSize(1))
          .body("items[0].attempts", equalTo(1))
          .body("items[0].lastStatus", equalTo(204))
          .body("items[0].deliveredAt", notNullValue());
      Known.change(
          "webhook_message SET created_at = now() - interval '31 days' WHERE endpoint_id = '%s'"
              .formatted(endpoint.id()));
      forgetWebhooks.handle();
      ops.get(endpoint.path() + "/deliveries").body("items", hasSize(0));
      remove(endpoint);
    }
  }

  @Test
  void one_that_fails_is_told_again_while_a_slow_one_keeps_nobody_waiting() throws Exception {
    var end = new CountDownLatch(1);
    try (var failing = new Receiver(count -> count == 1 ? 500 : 200);
        var slow = new Receiver(_ -> waited(end));
        var quick = new Receiver(_ -> 200)) {
      var first = register(slow, "\"CREDIT_NOTE_READY\"");
      var second = register(failing, "\"CREDIT_NOTE_READY\"");
      var third = register(quick, "\"CREDIT_NOTE_READY\"");
      EventBus.publish(happenings.creditNoteFinalized());

      eventually("the quick one knows", () -> quick.about(account).size() == 1);
      eventually("the failing one is told again", () -> failing.about(account).size() == 2);
      assertEquals(failing.heard().get(0).id(), failing.heard().get(1).id());
      eventually("the slow one is asked", () -> slow.about(account).size() == 1);
      end.countDown();
      for (var endpoint : List.of(first, second, third)) {
        remove(endpoint);
      }
    }
  }

  @Test
  void one_that_is_gone_is_told_nothing_more_until_it_is_enabled() throws Exception {
    try (var receiver = new Receiver(count -> count == 1 ? 410 : 200)) {
      var endpoint = register(receiver, "\"INVOICE_READY\"");
      test(endpoint);
      eventually(
          "it is gone", () -> "GONE".equals(ops.get(endpoint.path()).extract().path("state")));
      var tag = ops.get(endpoint.path()).extract().header("ETag");

      assertProblem(change(endpoint, receiver.url(), true, null), 428, "if-match-missing");
      change(endpoint, receiver.url(), true, tag).statusCode(200).body("state", equalTo("ENABLED"));
      assertProblem(change(endpoint, receiver.url(), true, tag), 412, "stale");
      assertProblem(change(endpoint, "ftp://x.example/", true, "*"), 422, "webhook-address");
      replaySince(endpoint).statusCode(202).body("messages", equalTo(1));
      eventually("it is told again", () -> receiver.heard().size() == 2);
      remove(endpoint);
    }
  }

  @Test
  void while_the_secret_changes_both_sign_and_none_is_shown_again() throws Exception {
    try (var receiver = new Receiver(_ -> 200)) {
      var endpoint = register(receiver, "\"INVOICE_READY\"");
      String next =
          renew(endpoint.path(), ops.get(endpoint.path()).extract().header("ETag"))
              .statusCode(200)
              .body("secret", startsWith("whsec_"))
              .body("endpoint.formerSecretUntil", notNullValue())
              .extract()
              .path("secret");
      assertFalse(next.equals(endpoint.secret()));
      assertProblem(renew(endpoint.path(), null), 428, "if-match-missing");
      assertProblem(renew(endpoint.path(), "\"0\""), 412, "stale");
      var messageId = test(endpoint);
      eventually("it is told", () -> receiver.heard().size() == 1);

      var message = receiver.heard().getFirst();
      assertEquals(messageId, message.id());
      for (var secret : List.of(next, endpoint.secret())) {
        assertTrue(message.isAuthentic(List.of(WebhookKey.secret(secret)), Instant.now()));
      }
      ops.get(endpoint.path()).body("secret", nullValue());
      replay(endpoint, messageId).statusCode(202);
      eventually("it is told once more", () -> receiver.heard().size() == 2);
      assertEquals(messageId, receiver.heard().get(1).id());
      assertProblem(replay(endpoint, UUID.randomUUID().toString()), 404, "not-found");
      remove(endpoint);
      assertProblem(ops.get(endpoint.path() + "/deliveries"), 404, "not-found");
      assertProblem(ops.delete(endpoint.path()), 404, "not-found");
    }
  }

  @Test
  void there_are_twenty_at_most_however_many_are_registered_at_once() throws Exception {
    var made = new ArrayList<String>();
    Race.of(30, _ -> registration("https://portal.example/hook", "").extract()).stream()
        .filter(answer -> answer.statusCode() == 201)
        .forEach(answer -> made.add(answer.path("endpointId")));
    assertTrue(made.size() <= 20, made.toString());

    var next = registration("https://portal.example/hook", "");
    while (next.extract().statusCode() == 201) { // some may have waited too long for the others
      made.add(next.extract().path("endpointId"));
      next = registration("https://portal.example/hook", "");
    }

    assertProblem(next, 409, "webhook-endpoints-enough");
    ops.get("/v1/webhook-endpoints?limit=200").body("items", hasSize(20));
    made.forEach(id -> ops.delete("/v1/webhook-endpoints/" + id).statusCode(204));
  }

  @Test
  void what_is_disabled_waits() throws Exception {
    try (var receiver = new Receiver(_ -> 200)) {
      var endpoint = register(receiver, "\"CREDIT_NOTE_READY\"");
      change(endpoint, receiver.url(), false, "*").body("state", equalTo("DISABLED"));
      ops.get("/v1/webhook-endpoints?limit=200").body("items.endpointId", hasItem(endpoint.id()));
      EventBus.publish(happenings.creditNoteFinalized());
      eventually(
          "a message waits",
          () ->
              ops.get(endpoint.path() + "/deliveries?state=PENDING")
                  .extract()
                  .<List<String>>path("items.accountId")
                  .contains(account.toString()));
      assertEquals(0, receiver.about(account).size());

      change(endpoint, receiver.url(), true, "*").body("state", equalTo("ENABLED"));
      eventually("it is told", () -> receiver.about(account).size() == 1);
      remove(endpoint);
    }
  }

  record Endpoint(String id, String secret) {

    String path() {
      return "/v1/webhook-endpoints/" + id;
    }
  }

  private static int waited(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 200;
  }

  private ValidatableResponse registration(String url, String kinds) {
    return ops.post(
        "/v1/webhook-endpoints",
        UUID.randomUUID().toString(),
        """
        {"url":"%s","description":"Portail","kinds":[%s]}
        """
            .formatted(url, kinds));
  }

  private Endpoint register(Receiver receiver, String kinds) {
    var made = registration(receiver.url(), kinds).statusCode(201).extract();
    var path = "/v1/webhook-endpoints/" + made.path("endpointId");
    var secret = renew(path, "*").statusCode(200).extract().<String>path("secret");
    return new Endpoint(made.path("endpointId"), secret);
  }

  private ValidatableResponse renew(String path, String ifMatch) {
    var request = given().auth().oauth2(ops.token());
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(path + "/secret").then();
  }

  private void remove(Endpoint endpoint) {
    ops.delete(endpoint.path()).statusCode(204);
  }

  private String test(Endpoint endpoint) {
    return ops.post(endpoint.path() + "/test", UUID.randomUUID().toString(), "")
        .statusCode(202)
        .extract()
        .path("messageId");
  }

  private ValidatableResponse replay(Endpoint endpoint, String messageId) {
    return ops.post(
        endpoint.path() + "/deliveries/" + messageId + "/replay", UUID.randomUUID().toString(), "");
  }

  private ValidatableResponse replaySince(Endpoint endpoint) {
    return ops.post(
        endpoint.path() + "/replay",
        UUID.randomUUID().toString(),
        "{\"since\":\"2020-01-01T00:00:00Z\"}");
  }

  private ValidatableResponse delivery(Endpoint endpoint, String noticeId) {
    return ops.get(endpoint.path() + "/deliveries")
        .statusCode(200)
        .body("items.messageId", hasItem(noticeId));
  }

  private ValidatableResponse change(
      Endpoint endpoint, String url, boolean enabled, String ifMatch) {
    var request =
        given()
            .auth()
            .oauth2(ops.token())
            .contentType(ContentType.JSON)
            .body(
                """
                {"url":"%s","kinds":["INVOICE_READY","CREDIT_NOTE_READY"],"enabled":%s}
                """
                    .formatted(url, enabled));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put(endpoint.path()).then();
  }
}
