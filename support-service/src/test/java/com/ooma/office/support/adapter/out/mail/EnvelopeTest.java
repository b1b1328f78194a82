package com.ooma.office.support.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.support.adapter.Letterbox;
import com.ooma.office.support.application.notice.port.MailSender;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.Recipient;
import com.ooma.office.support.domain.notice.words.Language;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.mail.Mail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is around a letter, for the programs that carry and file it.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class EnvelopeTest {

  @Inject MailSender letters;
  @Inject Clock clock;

  @Test
  void an_emoji_in_a_subject_arrives_whole() {
    var mail = sent("Ça sonne enfin 🎉👩🏽‍💻, mais pas à l’accueil du deuxième étage");

    assertEquals(
        "Réponse à votre demande : Ça sonne enfin 🎉👩🏽‍💻, mais pas à l’accueil du deuxième"
            + " étage",
        mail.subject());
  }

  @Test
  void programs_see_that_a_program_wrote_and_on_which_list() {
    var mail = sent("Transfert d’appel");

    assertEquals("auto-generated", mail.header("Auto-Submitted"));
    assertEquals("Ooma Office pour WeWork <notices.ooma.example>", mail.header("List-Id"));
    assertEquals("fr", mail.header("Content-Language"));
  }

  @Test
  void nobody_is_named_who_was_not_written_to() {
    var mail = sent("Transfert d’appel");

    for (var header : new String[] {"Cc", "Bcc"}) {
      assertFalse(mail.headers().containsKey(header), header);
    }
  }

  @Test
  void a_letter_is_dated_by_product_time() {
    var mail = sent("Transfert d’appel");

    var age = Duration.between(mail.date(), clock.instant());
    assertTrue(age.abs().compareTo(Duration.ofMinutes(5)) < 0, () -> age.toString());
  }

  private Mail sent(String subject) {
    var reader = "camille." + UUID.randomUUID() + "@lumen.example";
    var facts =
        new NoticeFacts.TicketAnswered(
            UUID.randomUUID(), UUID.randomUUID(), subject, "C’est fait.", true, false);

    var camille = new Recipient(new Person("Camille", reader), Language.FR);
    letters.send(UUID.randomUUID(), camille, facts);

    return new Letterbox(reader).mails(1).getFirst();
  }
}
