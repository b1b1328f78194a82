package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.credential.StandardWebhooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// What the service sends is taken by a program that somebody else's library verifies for.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class WebhookReceiverTest {

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk ops = Desk.ops();

  @Test
  void the_npm_package_takes_a_notice_also_while_the_secret_changes_and_refuses_another_secret()
      throws Exception {
    var started = NodeReceiver.start();
    Assumptions.assumeTrue(
        started.isPresent(),
        "skipped: this needs node, and npm's package standardwebhooks (.ci/run installs node)");
    try (var receiver = started.get()) {
      String endpoint =
          ops.post(
                  "/v1/webhook-endpoints",
                  UUID.randomUUID().toString(),
                  "{\"url\":\"%s\",\"kinds\":[\"INVOICE_READY\"]}".formatted(receiver.url()))
              .statusCode(201)
              .extract()
              .path("endpointId");
      var first = renewed(endpoint);
      receiver.knows(first);
      EventBus.publish(happenings.invoiceFinalized());
      hears(receiver, 1);
      assertTrue(receiver.heard().getFirst().matches("took \\S+ notice.invoice_ready"));

      var second = renewed(endpoint);
      test(endpoint); // signed with both, and the receiver still knows the former one
      hears(receiver, 2);
      receiver.knows(second);
      test(endpoint);
      hears(receiver, 3);
      assertEquals(3, receiver.heard().stream().filter(line -> line.startsWith("took ")).count());

      receiver.knows(StandardWebhooks.newSecret());
      test(endpoint);
      hears(receiver, 4);
      assertTrue(receiver.heard().get(3).startsWith("refused "), receiver.heard().toString());
      ops.delete("/v1/webhook-endpoints/" + endpoint).statusCode(204);
    }
  }

  private static void hears(NodeReceiver receiver, int count) {
    eventually(count + " messages", () -> receiver.heard().size() >= count);
  }

  private void test(String endpoint) {
    ops.post("/v1/webhook-endpoints/" + endpoint + "/test", UUID.randomUUID().toString(), "")
        .statusCode(202);
  }

  private static String renewed(String endpoint) {
    return given()
        .auth()
        .oauth2(Desk.ops().token())
        .header("If-Match", "*")
        .put("/v1/webhook-endpoints/" + endpoint + "/secret")
        .then()
        .statusCode(200)
        .extract()
        .path("secret");
  }
}
