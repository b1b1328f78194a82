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

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class DepartureNoticesTest {

  private static final String ENDED =
      "Fin de votre service Ooma Office : téléphones, numéros et décompte final";

  private final Happenings happenings = Happenings.of(UUID.randomUUID());
  private final Letterbox letterbox = new Letterbox(happenings.email());

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @Test
  void a_cancelled_order_is_told_and_no_parcel_of_it_after_that() {
    EventBus.publish(happenings.orderPlaced());
    letterbox.mails(1);
    var cancelled = happenings.orderCancelled();
    EventBus.publish(cancelled, cancelled, happenings.orderCancelled());
    letterbox.mails(2);

    EventBus.publish(
        happenings.phoneShipped(1, "8R001"),
        happenings.promiseInJeopardy("NOT_SHIPPED", UUID.randomUUID()));

    var mail = withSubject(letterbox.mails(2), "Votre commande est annulée");
    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, "2\u00a0postes");
      assertContains(words, "mardi 24 novembre 2026"); // in Paris
      assertContains(words, "rien à renvoyer");
    }
  }

  @Test
  void each_user_who_leaves_means_a_phone_to_return() {
    var seat = UUID.randomUUID();
    EventBus.publish(
        happenings.orderPlaced(),
        happenings.seatsRemoved(seat),
        happenings.seatsRemoved(seat),
        happenings.seatsRemoved(UUID.randomUUID()));

    var mails =
        letterbox.mails(3).stream()
            .filter(mail -> mail.subject().equals("Poste retiré : un téléphone à nous renvoyer"))
            .toList();

    assertEquals(2, mails.size());
    for (var words : List.of(mails.getFirst().text(), mails.getFirst().html())) {
      assertContains(words, "1\u00a0poste ne fait");
      assertContains(words, "1\u00a0téléphone");
      assertContains(words, "mardi 1er décembre 2026");
      assertContains(words, "étiquette de retour");
      assertContains(words, "crédités");
    }
  }

  @Test
  void a_company_that_left_is_told_what_is_left_to_do() {
    var terminated = happenings.serviceTerminated(UUID.randomUUID(), UUID.randomUUID());
    EventBus.publish(happenings.orderPlaced(), terminated, terminated);

    var mail = withSubject(letterbox.mails(2), ENDED);

    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, "jeudi 31 décembre 2026");
      assertContains(words, "2\u00a0téléphones");
      assertContains(words, "40 jours");
      assertContains(words, "mardi 9 février 2027");
      assertContains(words, "3179");
      assertContains(words, "dernière facture");
      assertContains(words, "avoir");
    }
    assertContains(mail.text(), "N’utilisez plus ces téléphones");
  }

  @Test
  void a_company_that_left_without_phones_has_none_to_return() {
    EventBus.publish(happenings.orderPlaced(), happenings.serviceTerminated());

    var mail = withSubject(letterbox.mails(2), ENDED);

    for (var words : List.of(mail.text(), mail.html())) {
      assertContains(words, "rien à renvoyer");
      assertFalse(words.contains("étiquette"), words);
    }
  }
}
