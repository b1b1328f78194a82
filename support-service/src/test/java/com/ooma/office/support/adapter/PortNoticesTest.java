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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class PortNoticesTest {

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox letterbox = new Letterbox(happenings.email());

  @BeforeEach
  void the_company_is_known() {
    EventBus.publish(happenings.described());
  }

  @Test
  void a_port_is_followed_from_its_date_to_its_end() {
    var request = UUID.randomUUID();
    EventBus.publish(
        happenings.orderPlaced(),
        happenings.portRejected(
            request, ",\"rejectedBy\":\"CARRIER\",\"numbers\":[\"+33199001234\"]"),
        happenings.focDateAssigned(request, "2026-12-01", "MORNING"),
        happenings.focDateAssigned(request, "2026-12-01", "MORNING"),
        happenings.focDateAssigned(request, "2026-12-03", "AFTERNOON"),
        happenings.portCompleted(request));

    var mails = letterbox.mails(5);

    var set = withSubject(mails, "Date de votre portage : le mardi 1er décembre 2026");
    assertContains(set.text(), "mardi 1er décembre 2026, le matin");
    assertContains(set.text(), "01\u00a099\u00a000\u00a012\u00a034 et 01\u00a099");
    var moved = withSubject(mails, "Nouvelle date de portage : le jeudi 3 décembre 2026");
    assertContains(moved.text(), "jeudi 3 décembre 2026, l’après-midi");
    var rejected =
        withSubject(mails, "Portage refusé par votre opérateur : ce que vous pouvez faire");
    assertContains(rejected.text(), "3179");
    assertContains(rejected.text(), "RIO <inconnu>");
    assertContains(rejected.text(), "Message de l’opérateur");
    assertContains(rejected.text(), "01\u00a099\u00a000\u00a012\u00a034");
    assertContains(rejected.html(), "RIO &lt;inconnu&gt;");
    var done = withSubject(mails, "Portage terminé : vous gardez votre numéro");
    assertContains(done.text(), "01\u00a099\u00a000\u00a012\u00a034");
  }

  @ParameterizedTest
  @CsvSource({
    "',\"rejectedBy\":\"OPS\"', Votre demande de portage est à compléter",
    "'', Portage refusé",
  })
  void what_we_refuse_ourselves_is_not_the_carriers_doing(String by, String subject) {
    EventBus.publish(happenings.orderPlaced(), happenings.portRejected(UUID.randomUUID(), by));

    var mail = withSubject(letterbox.mails(2), subject + " : ce que vous pouvez faire");

    for (var words : List.of(mail.text(), mail.html())) {
      assertFalse(words.contains("Votre opérateur"), words);
      assertFalse(words.contains("Message de l’opérateur"), words);
      assertContains(words, "nouvelle demande");
    }
  }
}
