package com.ooma.office.support.adapter;

import static com.ooma.office.support.adapter.Desk.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.mail.Mail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whom members' mail goes to, and whom not.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class RecipientsTest {

  private final UUID account = UUID.randomUUID();
  private final Happenings happenings = Happenings.of(account);
  private final Letterbox primary = new Letterbox(happenings.email());
  private final Letterbox administrator = new Letterbox("noe." + account + "@lumen.example");
  private final Letterbox ordered = new Letterbox("order." + happenings.email());

  @Test
  void the_primary_member_is_written_to_whoever_an_order_names() {
    EventBus.publish(
        happenings.described(),
        happenings.administratorChanged(administrator.email()),
        happenings.orderPlaced(),
        happenings.invoiceFinalized());

    primary.mails(2);
    administrator.mails(0);
    ordered.mails(0);
  }

  @Test
  void the_administrator_stands_in_until_a_primary_member_is_known() {
    EventBus.publish(
        happenings.described("null"), happenings.administratorChanged(administrator.email()));
    EventBus.publish(happenings.orderPlaced());
    administrator.mails(1);

    EventBus.publish(happenings.described());
    EventBus.publish(happenings.invoiceFinalized());
    primary.mails(1);
    var successor = new Letterbox("nour." + account + "@lumen.example");
    EventBus.publish(
        happenings.described(
            "{\"name\":\"Nour Haddad\",\"email\":\"%s\"}".formatted(successor.email())),
        happenings.orderCancelled());

    assertEquals("Votre commande est annulée", successor.mails(1).getFirst().subject());
    administrator.mails(1);
    primary.mails(1);
  }

  @Test
  void a_notice_waits_until_somebody_is_known_to_write_to() {
    EventBus.publish(happenings.phoneShipped(1, "8R001"));
    eventually("written", () -> states().equals(List.of("PENDING")));
    Desk.primary(account).get("/v1/notices").body("items[0].to", nullValue());

    EventBus.publish(happenings.described());

    primary.mails(1);
    eventually("sent", () -> states().equals(List.of("SENT")));
  }

  @Test
  void what_waits_to_be_told_of_an_order_is_not_told_once_it_is_cancelled() {
    EventBus.publish(happenings.orderPlaced(), happenings.phoneShipped(1, "8R001"));
    eventually("both wait", () -> states().equals(List.of("PENDING", "PENDING")));

    EventBus.publish(happenings.orderCancelled());
    eventually("withdrawn", () -> states().equals(List.of("PENDING", "WITHDRAWN", "WITHDRAWN")));
    EventBus.publish(happenings.described());

    assertEquals(
        List.of("Votre commande est annulée"),
        primary.mails(1).stream().map(Mail::subject).toList());
    assertEquals(List.of("SENT", "WITHDRAWN", "WITHDRAWN"), states());
  }

  @Test
  void an_address_of_former_days_that_is_none_is_told_to_ops_and_not_sent_to_nobody() {
    EventBus.publish(happenings.administratorChanged(""), happenings.orderPlaced());
    eventually("given up", () -> states().equals(List.of("UNDELIVERABLE")));

    Desk.ops()
        .get("/v1/notices?state=UNDELIVERABLE&accountId=" + account)
        .body("items.size()", equalTo(1))
        .body("items[0].failure", containsString("is not an address"));
    Desk.ops().get("/v1/notices?state=SENT&accountId=" + account).body("items.size()", equalTo(0));
    Desk.primary(account).get("/v1/notices").body("items[0].failure", nullValue());
  }

  @Test
  void a_primary_member_without_a_usable_address_leaves_it_to_the_administrator() {
    EventBus.publish(
        happenings.described("{\"name\":\"Hélène\",\"email\":\"hélène@lumen.example\"}"),
        happenings.administratorChanged(administrator.email()),
        happenings.orderPlaced());

    administrator.mails(1);
  }

  @Test
  void an_international_domain_is_written_to_in_ascii() {
    var typed = "camille." + account + "@hélène.example";
    EventBus.publish(
        happenings.described("{\"name\":\"Camille\",\"email\":\"%s\"}".formatted(typed)),
        happenings.orderPlaced());

    var ascii = "camille." + account + "@xn--hlne-6oae.example";
    eventually("sent", () -> OfficeTestResource.mails().mailsTo(ascii).size() == 1);
  }

  private List<String> states() {
    return Desk.primary(account).get("/v1/notices").extract().path("items.state");
  }
}
