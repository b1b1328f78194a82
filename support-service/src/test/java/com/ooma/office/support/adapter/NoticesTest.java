package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.support.adapter.Letterbox.assertContains;
import static com.ooma.office.support.adapter.Letterbox.withSubject;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.Problems;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class NoticesTest {

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox letterbox = new Letterbox(happenings.email());

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @Test
  void an_order_is_confirmed_in_french_as_text_and_as_html() {
    EventBus.publish(happenings.orderPlaced());

    var mail = letterbox.mails(1).getFirst();

    assertEquals(List.of(happenings.email()), mail.to());
    assertTrue(mail.from().contains("ne-pas-repondre@ooma.example"), mail.from());
    assertEquals(
        "Votre commande est confirmée : livraison prévue le jeudi 26 novembre 2026",
        mail.subject());
    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, "Bonjour Camille Martin");
      assertContains(words, "3\u00a0postes, avec le forfait international");
      assertContains(words, "mardi 24 novembre 2026");
      assertContains(words, "jeudi 26 novembre 2026");
      assertContains(words, "160,00\u00a0€");
      assertContains(words, "WeWork La Fayette");
      assertContains(words, "33 rue La Fayette, 75009 Paris");
      assertContains(words, "0\u00a0800\u00a091\u00a008\u00a067");
    }
    assertContains(mail.text(), "Atelier Lumen & Fils SAS");
    assertContains(mail.html(), "Atelier Lumen &amp; Fils SAS");
  }

  @Test
  void the_confirmation_lists_all_that_was_bought() {
    EventBus.publish(happenings.orderPlacedWithPrices());

    var mail = letterbox.mails(1).getFirst();

    var digits = happenings.order().toString().substring(24).toUpperCase(Locale.ROOT);
    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, digits.replaceAll("(.{4})(?!$)", "$1-"));
      assertContains(words, "3\u00a0postes à 50,00\u00a0€");
      assertContains(words, "150,00\u00a0€");
      assertContains(words, "1\u00a0numéro local supplémentaire");
      assertContains(words, "10,00\u00a0€");
      assertContains(words, "160,00\u00a0€");
      assertContains(words, "Votre forfait");
      assertContains(words, "01\u00a099\u00a000\u00a012\u00a099");
      assertContains(words, "01\u00a099\u00a000\u00a012\u00a034");
      assertContains(words, "Utilisateur à nommer");
      assertContains(words, "choisi par nos soins");
    }
  }

  @Test
  void the_message_id_is_made_of_the_notice() {
    EventBus.publish(happenings.orderPlaced());

    var mail = letterbox.mails(1).getFirst();

    String noticeId = notices().extract().path("items[0].noticeId");
    assertEquals("<" + noticeId + "@ooma.example>", mail.messageId());
  }

  @Test
  void the_same_event_twice_makes_one_mail() {
    var placed = happenings.orderPlaced();
    var invoice = happenings.invoiceFinalized();

    EventBus.publish(placed, invoice, placed, invoice, placed);

    assertEquals(2, letterbox.mails(2).size());
  }

  @Test
  void three_phones_in_one_parcel_make_one_mail_and_another_parcel_a_second() {
    EventBus.publish(
        happenings.orderPlaced(),
        happenings.phoneShipped(1, "8R001"),
        happenings.phoneShipped(2, "8R001"),
        happenings.phoneShipped(3, "8R001"),
        happenings.phoneShipped(4, "8R002"));

    var parcels =
        letterbox.mails(3).stream().filter(mail -> mail.subject().contains("en route")).toList();

    assertEquals(2, parcels.size());
    for (var words : List.of(parcels.getFirst().text(), parcels.getFirst().html())) {
      assertContains(words, "8R001");
      assertContains(words, "Colissimo Démo");
      assertContains(words, "jeudi 26 novembre 2026");
    }
  }

  @Test
  void an_invoice_is_announced_with_its_amounts() {
    EventBus.publish(happenings.orderPlaced(), happenings.invoiceFinalized());

    var invoice = withSubject(letterbox.mails(2), "Votre facture 2026-000042 est disponible");

    for (var words : List.of(invoice.text(), invoice.html())) {
      assertContains(words, "2026-000042");
      assertContains(words, "150,00\u00a0€");
      assertContains(words, "125,00\u00a0€");
      assertContains(words, "25,00\u00a0€");
      assertContains(words, "du samedi 26 décembre 2026 au lundi 25 janvier 2027");
    }
    assertFalse(invoice.subject().contains("150"));
  }

  @Test
  void a_credit_note_is_told_with_what_is_given_back() {
    var note = happenings.creditNoteFinalized();
    EventBus.publish(happenings.orderPlaced(), note, note);

    var mail = withSubject(letterbox.mails(2), "Votre avoir AV-2026-000007 est disponible");

    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, "AV-2026-000007");
      assertContains(words, "dimanche 27 décembre 2026");
      assertContains(words, "OO-2026-000042");
      assertContains(words, "74,51\u00a0€");
      assertContains(words, "62,09\u00a0€");
      assertContains(words, "12,42\u00a0€");
      assertContains(words, "remboursement");
    }
    assertFalse(mail.subject().contains("74"));
  }

  @Test
  void members_see_the_notices_of_their_company_only() {
    EventBus.publish(happenings.orderPlaced());
    eventually("the first is sent", () -> sent() == 1);
    EventBus.publish(happenings.phoneShipped(1, "8R001"));
    eventually("both are sent", () -> sent() == 2);

    Desk.primary(account)
        .get("/v1/notices")
        .statusCode(200)
        .body("items.kind", equalTo(List.of("PARCEL_SENT", "ORDER_CONFIRMED")))
        .body("items[0].to", equalTo(happenings.email()))
        .body("items[0].state", equalTo("SENT"))
        .body("items[0].subject", notNullValue())
        .body("items[0].createdAt", notNullValue())
        .body("items[0].sentAt", notNullValue())
        .body("items[0].attempts", equalTo(1));
    Desk.member(account)
        .get("/v1/notices")
        .body("items", hasSize(2))
        .body("items[0].to", equalTo("c•••@lumen.example"));
    Desk.primary(UUID.randomUUID()).get("/v1/notices").body("items", hasSize(0));
    Problems.assertProblem(
        Desk.primary(UUID.randomUUID()).get("/v1/notices?accountId=" + account), 404, "not-found");
    Desk.ops()
        .get("/v1/notices?limit=1&accountId=" + account)
        .body("items", hasSize(1))
        .body("next", notNullValue());
    Desk.ops().get("/v1/notices?limit=200").statusCode(200);
  }

  private io.restassured.response.ValidatableResponse notices() {
    return Desk.primary(account).get("/v1/notices").statusCode(200);
  }

  private long sent() {
    return notices().extract().<List<String>>path("items.state").stream()
        .filter("SENT"::equals)
        .count();
  }
}
