package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Letterbox.assertContains;
import static com.ooma.office.support.adapter.Letterbox.withSubject;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each of these events means a letter to the account's reader, once, with these words in both of
/// its forms.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class EventLettersTest {

  private static final String PORT =
      """
      "portRequestId":"%s","numbers":["+33199001234","+33199001235"],"focDate":"2026-12-01",
      "slot":"MORNING","rolledBackAt":"2026-12-01T10:00:00Z","silent":["+33199001235"],
      "promisedFor":"2026-12-01","day":"2026-12-02","daysLate":1,"lostAt":"2026-12-01T10:00:00Z",
      "cancelledAt":"2026-12-01T10:00:00Z","cancelledBy":"MEMBER","portOutId":"%s",
      "carrier":"Bêta Télécom","portedOutAt":"2026-12-01T10:00:00Z"\
      """;
  private static final String THING =
      """
      "orderId":"%s","seatId":"%s","phoneMac":"001565aabbcc","formerPhoneMac":"001565aabb01",
      "parcelService":"Colis","trackingNumber":"T2","dueOn":"2026-11-01","expectedSince":"2026-11-01T10:00:00Z",
      "noticedAt":"2026-12-01T10:00:00Z","sound":true,"returnedAt":"2026-12-01T10:00:00Z",
      "siteId":"0192f0c0-0000-7000-8000-000000000001","siteName":"WeWork Colisée",
      "inseeCode":"75108","deliveredAt":"2026-12-01T10:00:00Z",
      "registeredAt":"2026-12-01T10:00:00Z","confirmedAt":"2026-12-01T10:00:00Z","since":"2026-12-01T10:00:00Z"\
      """;
  private static final String MONEY =
      """
      "invoiceId":"%s","invoiceNumber":"OO-2026-000042","amount":{"amount":"150.00","currency":"EUR"},
      "tryNumber":1,"reason":"CARD_EXPIRED","failedAt":"2026-12-01T10:00:00Z",
      "nextTryOn":"2026-12-04","overdue":{"amount":"150.00","currency":"EUR"},
      "suspendedAt":"2026-12-15T10:00:00Z","reinstatedAt":"2026-12-16T10:00:00Z"\
      """;

  private static final String CREDIT =
      """
      "barId":"%1$s","refundId":"%1$s","creditId":"%1$s","invoiceId":"%1$s","destination":"Lettonie",
      "balance":{"amount":"4.20","currency":"EUR"},"threshold":{"amount":"150.00","currency":"EUR"},
      "spent":{"amount":"162.40","currency":"EUR"},"limit":{"amount":"150.00","currency":"EUR"},
      "amount":{"amount":"150.00","currency":"EUR"},"reason":"Pour la panne du 24","toCard":true,
      "grantedOn":"2026-12-01","noticedAt":"2026-12-01T10:00:00Z","barredAt":"2026-12-01T10:00:00Z",
      "allowedAt":"2026-12-01T10:00:00Z","givenAt":"2026-12-01T10:00:00Z"\
      """;

  private final UUID account = UUID.randomUUID();
  private final UUID subject = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox letterbox = new Letterbox(happenings.email());

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PortDayIsNear  | Rappel : votre portage a lieu le mardi 1er décembre 2026       | le matin, quatre heures
          PortDelayed    | Votre portage a du retard : ce que nous faisons                | un cinquième, mardi 1er décembre
          PortRolledBack | Portage reporté : vos lignes restent chez votre opérateur      | n’a pas répondu, 01~99~00~12~35
          PortLost       | Vos numéros n’ont pas pu être conservés : ce que nous vous devons | 24 fois
          PortCancelled  | Votre portage est annulé : vos numéros restent chez votre opérateur | Comme vous l’avez demandé, gratuit
          NumberPortedOut| Vos numéros ont rejoint un autre opérateur                     | Bêta Télécom, 01~99~00~12~34
          """)
  void of_ports(String type, String subjectLine, String words) {
    tell("porting", type, PORT.formatted(subject, subject), subjectLine, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ReplacementShipped          | Votre téléphone de remplacement est en route          | 001565aabb01, mêmes réglages, T2
          PhoneReturnOverdue          | Un téléphone est toujours à nous renvoyer             | 001565aabbcc, dimanche 1er novembre
          PhoneDelivered              | Vos téléphones sont arrivés                           | mardi 1er décembre
          PhoneRegistered             | Votre téléphone est prêt                              | 001565aabbcc, *98
          PhoneReturned               | Nous avons bien reçu votre téléphone                  | 001565aabbcc, effacées
          EmergencyAddressConfirmed   | Adresse d’urgence confirmée : WeWork Colisée          | le 112
          EmergencyAddressUnconfirmed | Appels d’urgence : confirmez l’adresse de WeWork Colisée | Confirmez cette adresse
          """)
  void of_phones_and_addresses(String type, String subjectLine, String words) {
    tell("provisioning", type, THING.formatted(subject, subject), subjectLine, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PaymentFailed     | Paiement refusé pour votre facture OO-2026-000042           | a expiré, vendredi 4 décembre, 150
          AccountSuspended  | Vos appels sortants sont suspendus : ce que vous pouvez faire | numéros d’urgence, 150
          AccountReinstated | Vos appels sortants sont rétablis                           | plus rien à payer
          """)
  void of_payments(String type, String subjectLine, String words) {
    tell("billing", type, MONEY.formatted(subject), subjectLine, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PrepaidBalanceLow | Votre crédit d’appel est bientôt épuisé   | Rechargez-le, 150
          CallsBarred       | Appels bloqués par sécurité : Lettonie    | ressemble à une fraude, 162
          CallsAllowedAgain | Appels de nouveau possibles : Lettonie    | rétablis
          RefundGiven       | Nous vous avons remboursé                 | sur la carte, 150
          GoodwillGranted   | Un geste commercial pour vous             | Pour la panne du 24, 150
          """)
  void of_credit_and_bars(String type, String subjectLine, String words) {
    tell("billing", type, CREDIT.formatted(subject), subjectLine, words);
  }

  private void tell(String from, String type, String data, String subjectLine, String words) {
    var json = "{\"accountId\":\"%s\",%s}".formatted(account, data);
    var event = EventBus.Event.of(from, type, account, subject, json);

    EventBus.publish(event, event);

    var mail = withSubject(letterbox.mails(1), subjectLine);
    assertFalse(mail.subject().contains("150"));
    for (var form : List.of(mail.text(), mail.html())) {
      for (var word : words.split(", ")) {
        assertContains(form.replaceAll("\\R", " "), word.replace('~', '\u00a0'));
      }
    }
  }
}
