package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.testing.api.Problems.assertProblem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.words.Language;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Letters that are read again, and looked at before anybody gets them.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class LetterTest {

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);

  @Test
  void a_letter_is_read_by_the_primary_member_and_our_own_people_and_by_whom_it_was_written_to() {
    EventBus.publish(happenings.described(), happenings.invoiceFinalized());
    eventually("it is sent", () -> "SENT".equals(first("state")));
    var letter = "/v1/notices/" + first("noticeId");

    for (var reader : new Desk[] {Desk.primary(account), Desk.ops(), to(happenings.email())}) {
      reader
          .get(letter)
          .statusCode(200)
          .body("kind", equalTo("INVOICE_READY"))
          .body("to", equalTo(happenings.email()))
          .body("subject", equalTo("Votre facture 2026-000042 est disponible"))
          .body("text", containsString("Bonjour Camille Martin"))
          .body("html", containsString("150,00"));
    }
    assertProblem(Desk.member(account).get(letter), 404, "not-found");
    assertProblem(Desk.primary(UUID.randomUUID()).get(letter), 404, "not-found");
    assertProblem(Desk.ops().get("/v1/notices/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void one_that_nobody_is_known_to_read_has_no_name_yet() {
    EventBus.publish(happenings.invoiceFinalized());
    eventually("it is written", () -> first("noticeId") != null);

    Desk.ops()
        .get("/v1/notices/" + first("noticeId"))
        .statusCode(200)
        .body("state", equalTo("PENDING"))
        .body("text", containsString("Bonjour …"));
  }

  /// They are kept in `target/letters`, to be looked at in a browser.
  @ParameterizedTest
  @EnumSource
  void ops_look_at_every_letter_in_both_languages(NoticeKind kind) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "letters"));
    for (var language : Language.values()) {
      String html =
          Desk.ops()
              .get("/v1/operations/support/letters/%s?language=%s".formatted(kind, language))
              .statusCode(200)
              .body("subject", not(emptyString()))
              .body("text", containsString(language.of("Bonjour ", "Dear ") + "Camille Martin"))
              .body("text", not(containsString("NOT_FOUND")))
              .body("html", containsString(language.of("<html lang=\"fr\">", "<html lang=\"en\">")))
              .extract()
              .path("html");
      assertEquals(kind.isOptional(), html.contains("#/letters"), "says how to do without it");
      Files.writeString(folder.resolve(kind + "." + language + ".html"), html);
    }
  }

  private String first(String property) {
    return Desk.ops()
        .get("/v1/notices?accountId=" + account)
        .extract()
        .path("items[0]." + property);
  }

  private Desk to(String email) {
    return new Desk(
        OfficeTestResource.tokens()
            .member(account)
            .email(email)
            .claim("email_verified", true)
            .mint());
  }
}
