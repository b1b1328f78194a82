package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Letterbox.assertContains;
import static com.ooma.office.support.adapter.Letterbox.withSubject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Letters about what came for a user, without a word of it.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class UserLettersTest {

  private final UUID account = UUID.randomUUID();
  private final UUID seat = UUID.randomUUID();
  private final String userEmail = "noe." + seat + "@lumen.example";
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox user = new Letterbox(userEmail);
  private final Letterbox primary = new Letterbox(happenings.email());

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @Test
  void a_voicemail_is_announced_to_the_user_once_with_a_link() {
    EventBus.publish(renamed("Noé Leroy", userEmail));
    Known.user(seat, true);
    var voicemail = voicemail(true);

    EventBus.publish(voicemail, voicemail);

    var mail = withSubject(user.mails(1), "Nouveau message vocal sur le poste 2001");
    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, "Bonjour Noé Leroy");
      assertContains(words, "42\u00a0secondes");
      assertContains(words, "mardi 1er décembre 2026 à 11\u00a0h\u00a000");
      assertContains(words, "http://localhost:8080/office#/users/2001");
    }
    assertEquals(0, primary.mails(0).size());
    Desk.ops()
        .get("/v1/notices?accountId=" + account)
        .body("items[0].to", org.hamcrest.Matchers.equalTo(userEmail));
  }

  @Test
  void whoever_wants_no_letters_gets_none() {
    EventBus.publish(renamed("Noé Leroy", userEmail));
    Known.user(seat, true);

    EventBus.publish(voicemail(false), fax("FaxReceived", "\"byMail\":false", "receivedAt"));
    EventBus.publish(fax("FaxReceived", "\"byMail\":true", "receivedAt"));

    assertEquals("Nouveau fax sur le poste 2001", user.mails(1).getFirst().subject());
  }

  @Test
  void what_became_of_a_fax_is_told() {
    EventBus.publish(renamed("Noé Leroy", userEmail));
    Known.user(seat, true);

    EventBus.publish(
        fax("FaxSent", "\"arrived\":true", "doneAt"),
        fax("FaxSent", "\"arrived\":false", "doneAt"));

    var mails = user.mails(2);
    assertContains(withSubject(mails, "Votre fax est bien arrivé").text(), "à destination");
    var failed = withSubject(mails, "Votre fax n’a pas pu être remis");
    assertContains(failed.html(), "2\u00a0pages");
    assertFalse(failed.text().contains("à destination"));
  }

  @Test
  void the_reader_of_the_account_stands_in_for_a_user_without_an_address() {
    EventBus.publish(renamed("Noé Leroy", userEmail));
    Known.user(seat, true);
    EventBus.publish(renamed("Noé Leroy", null));
    Known.user(seat, false);

    EventBus.publish(voicemail(true));

    assertContains(primary.mails(1).getFirst().text(), "poste 2001");
  }

  @Test
  void a_user_who_left_is_forgotten() {
    EventBus.publish(renamed("Noé Leroy", userEmail));
    Known.user(seat, true);

    EventBus.publish(happenings.seatsRemoved(seat));

    Known.user(seat, false);
  }

  private EventBus.Event renamed(String name, String email) {
    return EventBus.Event.of(
        "ordering",
        "SeatRenamed",
        account,
        seat,
        """
        {"accountId":"%s","orderId":"%s","seatId":"%s","userName":"%s"%s}
        """
            .formatted(
                account,
                happenings.order(),
                seat,
                name,
                email == null ? "" : ",\"email\":\"" + email + '"'));
  }

  private EventBus.Event voicemail(boolean byMail) {
    return mailbox(
        "VoicemailReceived",
        "messageId",
        "\"seconds\":42,\"byMail\":%s,\"receivedAt\":\"2026-12-01T10:00:00Z\"".formatted(byMail));
  }

  private EventBus.Event fax(String type, String more, String moment) {
    return mailbox(
        type,
        type.equals("FaxSent") ? "faxId" : "messageId",
        "\"pages\":2,%s,\"%s\":\"2026-12-01T10:00:00Z\"".formatted(more, moment));
  }

  private EventBus.Event mailbox(String type, String idName, String more) {
    return EventBus.Event.of(
        "provisioning",
        type,
        account,
        seat,
        """
        {"accountId":"%s","%s":"%s","seatId":"%s","extension":"2001",%s}
        """
            .formatted(account, idName, UUID.randomUUID(), seat, more));
  }
}
