package com.ooma.office.ordering.application;

import static com.ooma.office.ordering.domain.OrderingExamples.administrator;
import static com.ooma.office.ordering.domain.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.application.InMemory.InMemoryOrders;
import com.ooma.office.ordering.application.InMemory.InMemoryQuotes;
import com.ooma.office.ordering.domain.Account;
import com.ooma.office.ordering.domain.OrderEvent;
import com.ooma.office.ordering.domain.OrderState;
import com.ooma.office.ordering.domain.OrderingExamples;
import com.ooma.office.ordering.domain.Terms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelOrderTest {

  private static final UUID ACCOUNT = UUID.randomUUID();

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), BusinessCalendar.PARIS);
  private final CancelOrder cancelOrder = new CancelOrder(orders, clock);
  private final SettleCancellation settle = new SettleCancellation(accounts, orders, clock);
  private UUID orderId;

  @BeforeEach
  void an_order_is_placed() {
    var company = OrderingExamples.company(List.of(OrderingExamples.site("WeWork La Fayette")));
    accounts.save(Account.open(ACCOUNT, company, OrderingExamples.MONDAY));
    orderId =
        new PlaceOrder(
                accounts, new InMemoryQuotes(), orders, InMemory.POLICY, UUID::randomUUID, clock)
            .handle(
                new PlaceOrder.Command(
                    ACCOUNT,
                    null,
                    null,
                    List.of(administrator(), nobodyYet()),
                    true,
                    1,
                    null,
                    "tok",
                    Terms.IN_FORCE.version(),
                    "camille"));
  }

  @Test
  void the_seats_are_given_back_when_the_warehouse_agrees_and_only_once() {
    cancelOrder.handle(new CancelOrder.Command(ACCOUNT, orderId, "camille"));
    assertEquals(2, accounts.find(ACCOUNT).orElseThrow().snapshot().seats());

    settle.handle(new SettleCancellation.Command(ACCOUNT, orderId, true));
    settle.handle(new SettleCancellation.Command(ACCOUNT, orderId, true));

    assertEquals(OrderState.CANCELLED, orders.find(ACCOUNT, orderId).orElseThrow().state());
    assertEquals(0, accounts.find(ACCOUNT).orElseThrow().snapshot().seats());
    assertEquals(
        1, orders.published.stream().filter(OrderEvent.Cancelled.class::isInstance).count());
  }

  @Test
  void the_order_goes_on_when_the_phones_had_left() {
    cancelOrder.handle(new CancelOrder.Command(ACCOUNT, orderId, "camille"));

    settle.handle(new SettleCancellation.Command(ACCOUNT, orderId, false));

    assertEquals(OrderState.PLACED, orders.find(ACCOUNT, orderId).orElseThrow().state());
    assertEquals(2, accounts.find(ACCOUNT).orElseThrow().snapshot().seats());
  }

  @Test
  void nobody_cancels_the_order_of_another_account() {
    var foreign = new CancelOrder.Command(UUID.randomUUID(), orderId, "mallory");

    var refused = assertThrows(Refused.class, () -> cancelOrder.handle(foreign));

    assertEquals(Refused.Kind.NOT_FOUND, refused.kind());
  }
}
