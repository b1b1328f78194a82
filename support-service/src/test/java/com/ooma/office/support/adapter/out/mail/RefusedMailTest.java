package com.ooma.office.support.adapter.out.mail;

import static com.ooma.office.support.adapter.Desk.eventually;
import static com.ooma.office.support.adapter.out.mail.SmtpMailSender.isAboutReader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.adapter.Desk;
import com.ooma.office.support.adapter.Happenings;
import com.ooma.office.support.application.notice.port.MailSender;
import com.ooma.office.support.application.notice.port.MailSender.Undeliverable;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.Recipient;
import com.ooma.office.support.domain.notice.ServiceFacts.ServiceEnded;
import com.ooma.office.support.domain.notice.words.Language;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a mail server says of a recipient for good, and what only of now or of us.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
@QuarkusTestResource(value = RefusingMailServer.class, restrictToAnnotatedClass = true)
class RefusedMailTest {

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);

  @Inject MailSender letters;

  @ParameterizedTest
  @CsvSource({
    "250, SENT",
    "550, UNDELIVERABLE",
    "553, UNDELIVERABLE",
    "554d, UNDELIVERABLE",
    "450, PENDING",
    "530, PENDING",
    "451d, PENDING"
  })
  void a_refusal_for_good_ends_where_ops_see_it_and_another_is_tried_again(
      String reply, String state) {
    var email = reply + "." + account + "@lumen.example";
    EventBus.publish(
        happenings.described("{\"name\":\"Camille\",\"email\":\"%s\"}".formatted(email)),
        happenings.orderPlaced());

    if (state.equals("SENT")) {
      eventually(state, () -> state.equals(notice("state")));
    } else {
      var code = reply.substring(0, 3);
      eventually("tried", () -> String.valueOf(this.<Object>notice("failure")).contains(code));
    }
    assertEquals(state, notice("state"));
  }

  @Test
  void what_is_refused_by_a_policy_says_nothing_of_the_reader() {
    assertTrue(isAboutReader("recipient address not accepted: 550 5.1.1 no such user"));
    assertTrue(isAboutReader("recipient address not accepted: 550 no"));
    assertFalse(isAboutReader("recipient address not accepted: 554 5.7.1 Client host blocked"));
    assertFalse(isAboutReader("sending data failed: 554 5.6.0 no"));
  }

  @Test
  void an_address_that_is_refused_for_good_is_raised_to_the_primary_member_once() {
    var user = "550.zoe." + account + "@lumen.example";
    EventBus.publish(
        happenings.described(
            "{\"name\":\"Camille\",\"email\":\"250.%s@lumen.example\"}".formatted(account)));
    var asker = Desk.member(account, user);
    String ticket = asker.open("k1", Desk.QUESTION).statusCode(201).extract().path("ticketId");

    Desk.ops().write(ticket, "{\"text\":\"Réglé ?\"}").statusCode(201);
    Desk.ops().write(ticket, "{\"text\":\"Encore ?\"}").statusCode(201);

    eventually(
        "both letters are given up, and Camille is told",
        () -> states().equals(List.of("SENT", "UNDELIVERABLE", "UNDELIVERABLE")));
    Desk.ops()
        .get("/v1/notices?accountId=" + account + "&state=SENT")
        .body("items[0].kind", equalTo("ADDRESS_FAILED"));
    Desk.ops()
        .get("/v1/notices?accountId=" + account + "&state=UNDELIVERABLE")
        .body(
            "items.failure", everyItem(containsString(user + ": recipient address not accepted")));
  }

  private List<String> states() {
    List<String> states =
        Desk.ops().get("/v1/notices?accountId=" + account).extract().path("items.state");
    return states.stream().sorted().toList();
  }

  /// A connection is opened anew after each refusal: none of them may miss its greeting.
  @Test
  void every_letter_of_many_that_are_refused_has_its_own_answer() {
    var reader = new Recipient(new Person("Camille", "550.camille@lumen.example"), Language.FR);
    var facts = new ServiceEnded(UUID.randomUUID(), 3, LocalDate.of(2026, 11, 26));

    for (int letter = 0; letter < 300; letter++) {
      assertThrows(Undeliverable.class, () -> letters.send(UUID.randomUUID(), reader, facts));
    }
  }

  private <T> T notice(String field) {
    return Desk.ops().get("/v1/notices?accountId=" + account).extract().path("items[0]." + field);
  }
}
