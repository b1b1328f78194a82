package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Readers do without letters that need not be.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class DeclinedLettersTest {

  private static final String DECLINED = "/v1/notices/declined";

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk camille =
      new Desk(
          OfficeTestResource.tokens()
              .member(account)
              .email(happenings.email())
              .claim("email_verified", true)
              .mint());

  @Test
  void what_is_declined_is_withdrawn_and_the_rest_is_written() {
    camille.get(DECLINED).statusCode(200).body("kinds", empty());
    decline("\"PREPAID_BALANCE_LOW\",\"PHONE_READY\"").statusCode(204);
    camille.get(DECLINED).body("kinds", contains("PREPAID_BALANCE_LOW", "PHONE_READY"));

    EventBus.publish(happenings.described(), prepaidBalanceLow(), happenings.invoiceFinalized());

    eventually(
        "withdrawn",
        () -> Known.isTold(account, "kind = 'PREPAID_BALANCE_LOW' AND state = 'WITHDRAWN'"));
    var mails = new Letterbox(happenings.email()).mails(1);
    assertEquals("Votre facture 2026-000042 est disponible", mails.getFirst().subject());

    decline("").statusCode(204);
    camille.get(DECLINED).body("kinds", empty());
  }

  @Test
  void who_chooses_is_told_what_anybody_may_do_without() {
    List<String> optional =
        camille.get(DECLINED).extract().jsonPath().getList("optional", String.class);
    assertTrue(optional.contains("PHONE_READY"), () -> "" + optional);
    decline('"' + String.join("\",\"", optional) + '"').statusCode(204);
    camille.get(DECLINED).body("kinds", containsInAnyOrder(optional.toArray()));
  }

  @Test
  void what_has_to_be_known_is_written_whatever_the_reader_says() {
    assertProblem(decline("\"PHONE_READY\",\"INVOICE_READY\""), 422, "letter-needed");
    camille.get(DECLINED).body("kinds", empty());
    assertProblem(Desk.member(account).put(DECLINED, "{\"kinds\":[]}"), 409, "email-unverified");
  }

  private EventBus.Event prepaidBalanceLow() {
    return EventBus.Event.of(
        "billing",
        "PrepaidBalanceLow",
        account,
        account,
        """
        {"accountId":"%s","balance":{"amount":"3.20","currency":"EUR"},
         "threshold":{"amount":"5.00","currency":"EUR"},"noticedAt":"2026-12-10T09:00:00Z"}
        """
            .formatted(account));
  }

  private ValidatableResponse decline(String kinds) {
    return camille.put(DECLINED, "{\"kinds\":[" + kinds + "]}");
  }
}
