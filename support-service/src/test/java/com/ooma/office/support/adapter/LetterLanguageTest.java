package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Letterbox.assertContains;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Members are written to in French, or in English if they want it.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class LetterLanguageTest {

  private static final String LANGUAGE = "/v1/notices/language";

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Desk camille = verified(happenings.email().toUpperCase(Locale.ROOT));

  @Test
  void whoever_wants_english_letters_gets_them() {
    camille.get(LANGUAGE).statusCode(200).body("language", equalTo("FR"));
    choose("EN").statusCode(204);
    camille.get(LANGUAGE).statusCode(200).body("language", equalTo("EN"));

    EventBus.publish(happenings.described(), happenings.invoiceFinalized());

    var mail = new Letterbox(happenings.email()).mails(1).getFirst();
    assertEquals("Your invoice 2026-000042 is available", mail.subject());
    assertEquals("en", mail.header("Content-Language"));
    assertContains(mail.text(), "Dear Camille Martin");
    assertContains(mail.text(), "€150.00");
    assertContains(mail.html(), "/office#/invoices/");
    String notice =
        Desk.ops().get("/v1/notices?accountId=" + account).extract().path("items[0].noticeId");
    camille
        .get("/v1/notices/" + notice)
        .statusCode(200)
        .body("subject", equalTo("Your invoice 2026-000042 is available"))
        .body("html", containsString("Saturday 26 December 2026"));
    assertEquals("Your invoice 2026-000042 is available", listed());
  }

  @Test
  void who_changes_their_mind_gets_french_ones_again() {
    choose("EN").statusCode(204);
    choose("FR").statusCode(204);

    EventBus.publish(happenings.described(), happenings.invoiceFinalized());

    var french = "Votre facture 2026-000042 est disponible";
    assertEquals(french, new Letterbox(happenings.email()).mails(1).getFirst().subject());
    assertEquals(french, listed());
  }

  @Test
  void the_language_is_forgotten_with_the_person() {
    choose("EN").statusCode(204);
    var who =
        "/v1/operations/support/personal-data?accountId=%s&email=%s"
            .formatted(account, happenings.email());

    Desk.ops().get(who).body("items.field", equalTo(List.of("language")));
    Desk.ops().delete(who).statusCode(200).body("kept", empty());

    camille.get(LANGUAGE).body("language", equalTo("FR"));
  }

  @Test
  void nobody_chooses_for_an_address_that_is_not_vouched_for() {
    var unverified = Desk.member(account);

    unverified.get(LANGUAGE).statusCode(200).body("language", equalTo("FR"));
    assertProblem(unverified.put(LANGUAGE, "{\"language\":\"EN\"}"), 409, "email-unverified");
  }

  /// The subject of the only notice in the list.
  private String listed() {
    return camille.get("/v1/notices").extract().path("items[0].subject");
  }

  private ValidatableResponse choose(String language) {
    return camille.put(LANGUAGE, "{\"language\":\"" + language + "\"}");
  }

  private Desk verified(String email) {
    return new Desk(
        OfficeTestResource.tokens()
            .member(account)
            .email(email)
            .claim("email_verified", true)
            .mint());
  }
}
