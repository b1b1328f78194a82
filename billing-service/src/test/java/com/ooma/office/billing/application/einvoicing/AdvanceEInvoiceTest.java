package com.ooma.office.billing.application.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.DAY;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.NOON;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.movement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.application.document.port.Documents;
import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.billing.domain.einvoicing.DepositKey;
import com.ooma.office.billing.domain.einvoicing.LifeCycleStatus;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;

class AdvanceEInvoiceTest {

  private InMemoryEInvoices invoices = new InMemoryEInvoices();
  private BadPlatform platform = new BadPlatform();
  private final Set<String> messages = new HashSet<>();
  private LocalDate from = DAY.minusDays(1);
  private Instant now = NOON;

  @BeforeTry
  void nothing_was_handed_in() {
    invoices = new InMemoryEInvoices();
    platform = new BadPlatform();
    messages.clear();
    now = NOON;
  }

  @Test
  void a_printed_document_is_handed_in_and_told_to_be_paid_once_the_platform_has_it() {
    var invoice = invoices.printed(DAY);
    invoices.move(invoice, movement("charge-1", "50.00", NOON));

    assertTrue(advance());
    assertFalse(advance());
    var key = new DepositKey(invoice, 1);
    hear("msg_1", key, 200, null);
    assertTrue(advance());
    assertFalse(advance());
    invoices.move(invoice, movement("refund-1", "-5.00", NOON.plusSeconds(1)));
    assertTrue(advance());
    assertFalse(advance());

    assertEquals(
        Map.of("charge-1", Money.of("50.00"), "refund-1", Money.of("-5.00")),
        platform.paid.get(key));
    var view = EInvoiceView.of(invoices.get(invoice));
    assertEquals(LifeCycleStatus.DEPOSITED, view.status());
    assertEquals(List.of(200, 212, 212), view.history().stream().map(each -> each.code()).toList());
    assertEquals(Money.of("-5.00"), view.history().getLast().amount());
  }

  @Test
  void a_buyer_who_waits_is_told_what_was_sent() {
    var invoice = invoices.printed(DAY);
    advance();
    var key = new DepositKey(invoice, 1);
    hear("msg_1", key, 200, null);
    hear("msg_2", key, 208, "JUSTIF_ABS");
    var clock = Clock.fixed(now, BusinessCalendar.PARIS);
    var view =
        new CompleteEInvoice(invoices, clock)
            .handle(new CompleteEInvoice.Command(invoice, 1, "Envoyé", "ops"));
    assertEquals(208, view.code());
    platform.loses = true;
    assertFalse(advance());
    platform.loses = false;
    now = now.plus(Duration.ofMinutes(1));

    assertTrue(advance());

    assertEquals(Map.of(key, "Envoyé"), platform.completed);
    assertEquals(209, EInvoiceView.of(invoices.get(invoice)).code());
  }

  @Test
  void nothing_is_handed_in_before_we_issue_electronic_invoices_nor_of_that_time_after() {
    from = DAY.plusDays(1);
    invoices.printed(DAY);
    assertFalse(advance());

    now = now.plus(Duration.ofDays(30));
    assertFalse(advance());
    invoices.printed(from);
    assertTrue(advance());

    assertEquals(1, platform.asked.size());
  }

  @Test
  void one_that_the_platform_says_nothing_clear_of_keeps_no_other_waiting() {
    var strange = invoices.printed(DAY);
    var other = invoices.printed(DAY);
    platform.forgotten.add(strange);

    assertTrue(advance());
    assertTrue(advance());
    assertFalse(advance());

    assertEquals("fl_" + other + "-1", invoices.get(other).snapshot().flowId());
    platform.away = true;
    invoices.printed(DAY);
    assertFalse(advance(), "it would be away for the next one too");
  }

  @Test
  void a_deposit_whose_answer_got_lost_is_looked_up() {
    var invoice = invoices.printed(DAY);
    platform.loses = true;
    assertFalse(advance());

    platform.loses = false;
    now = now.plus(Duration.ofMinutes(1));
    assertTrue(advance());

    assertTrue(platform.asked.getLast().asked());
    assertEquals("fl_" + invoice + "-1", invoices.get(invoice).snapshot().flowId());
  }

  @Test
  void what_the_platform_told_and_nobody_heard_is_asked_for() {
    var invoice = invoices.printed(DAY);
    advance();
    var key = new DepositKey(invoice, 1);
    platform.stands(key, 213, now, "REJ_SEMAN");
    platform.stands(key, 200, now, null);

    now = now.plus(Duration.ofHours(1));
    assertTrue(advance());

    var view = EInvoiceView.of(invoices.get(invoice));
    assertEquals(LifeCycleStatus.REJECTED, view.status());
    assertEquals(1, invoices.told.size());
    assertFalse(advance());
  }

  @Test
  void a_message_has_its_effect_once_and_a_strange_one_none() {
    var invoice = invoices.printed(DAY);
    advance();
    var key = new DepositKey(invoice, 1);
    hear("msg_1", key, 207, "AUTRE");
    hear("msg_2", key, 200, null);
    hear("msg_1", key, 207, "AUTRE");

    assertEquals(1, invoices.told.size());
    for (var strange : List.of(new DepositKey(invoice, 2), new DepositKey(UUID.randomUUID(), 1))) {
      assertThrows(Refused.class, () -> hear("m" + strange, strange, 200, null));
    }
  }

  /// Losing answers, being away, telling late, twice, in any order or never: in the end the
  /// platform has each document once, and knows of all that came in for it or left.
  @Property(tries = 300)
  void each_document_is_deposited_exactly_once(@ForAll Random chance) {
    var all = List.of(invoices.printed(DAY), invoices.printed(DAY), invoices.printed(DAY));
    var moved = new HashMap<UUID, Map<String, Money>>();
    for (int step = 0; step < 100; step++) {
      platform.loses = chance.nextInt(3) == 0;
      platform.away = chance.nextInt(3) == 0;
      advance();
      tell(chance);
      now = now.plusSeconds(chance.nextInt(2_000));
      if (chance.nextInt(10) == 0) {
        var paid = all.get(chance.nextInt(3));
        var euros = chance.nextBoolean() ? "50.00" : "-3.00";
        var movement = movement("movement-" + step, euros, now);
        invoices.move(paid, movement);
        moved.computeIfAbsent(paid, _ -> new HashMap<>()).put(movement.name(), movement.amount());
      }
    }
    platform.loses = false;
    platform.away = false;
    while (advance()) {}
    all.forEach(document -> platform.stands(new DepositKey(document, 1), 200, now, null));
    for (int hour = 0; hour < 24 * 14; hour++) {
      while (advance()) {}
      now = now.plus(Duration.ofHours(1));
    }

    assertEquals(
        Set.copyOf(all.stream().map(id -> new DepositKey(id, 1)).toList()),
        platform.taken.keySet());
    for (var document : all) {
      var saved = invoices.get(document).snapshot();
      assertNotNull(saved.flowId());
      assertEquals(moved.get(document), platform.paid.get(new DepositKey(document, 1)));
      saved.movements().forEach(each -> assertNotNull(each.reportedAt(), each.name()));
    }
  }

  /// Of what the platform has, something that is so, which may be heard or not.
  private void tell(Random chance) {
    for (var key : platform.taken.keySet()) {
      int code = 200 + chance.nextInt(5);
      if (chance.nextInt(4) == 0) {
        platform.stands(key, code, now, null);
        if (chance.nextBoolean()) {
          hear("m" + chance.nextInt(50), key, code, null);
        }
      }
    }
  }

  private boolean advance() {
    var clock = Clock.fixed(now, BusinessCalendar.PARIS);
    return new AdvanceEInvoice(
            new TakeUpEInvoice(invoices, new Shelf(), () -> from, clock),
            platform,
            new RecordPlatformAnswer(invoices, clock))
        .handle(new AdvanceEInvoice.Command());
  }

  private void hear(String messageId, DepositKey key, int code, String reason) {
    var clock = Clock.fixed(now, BusinessCalendar.PARIS);
    new HearPlatform((id, _) -> messages.add(id), invoices, clock)
        .handle(
            new HearPlatform.Command(
                messageId,
                "digest",
                key.text(),
                "fl_" + key.text(),
                LifeCycleStatus.of(code).orElseThrow(),
                now,
                reason,
                null));
  }

  /// Where everything is printed.
  private static final class Shelf implements Documents {

    @Override
    public Optional<Kept> findOfAnyAccount(UUID documentId) {
      return Optional.of(new Kept(new byte[] {1}, new byte[] {2}, "sha256"));
    }

    @Override
    public boolean takeUp(UUID documentId, Instant now, Instant leasedUntil) {
      return false;
    }

    @Override
    public boolean keep(UUID documentId, InvoicePrinter.Printed printed) {
      throw new AssertionError("everything is printed");
    }
  }
}
