package com.ooma.office.ordering.application.order;

import static com.ooma.office.ordering.domain.order.OrderingExamples.administrator;
import static com.ooma.office.ordering.domain.order.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.order.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.application.order.InMemory.InMemoryOrders;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.OrderEvent;
import com.ooma.office.ordering.domain.order.OrderState;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import com.ooma.office.ordering.domain.order.SeatRequest;
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
    orderId = place(true, 1, administrator(), nobodyYet());
  }

  @Test
  void the_seats_are_given_back_when_the_warehouse_agrees_and_only_once() {
    cancelOrder.handle(new CancelOrder.Command(ACCOUNT, orderId, Actor.member("camille")));
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
    cancelOrder.handle(new CancelOrder.Command(ACCOUNT, orderId, Actor.member("camille")));

    settle.handle(new SettleCancellation.Command(ACCOUNT, orderId, false));

    assertEquals(OrderState.PLACED, orders.find(ACCOUNT, orderId).orElseThrow().state());
    assertEquals(2, accounts.find(ACCOUNT).orElseThrow().snapshot().seats());
  }

  @Test
  void nobody_cancels_the_order_of_another_account() {
    var foreign = new CancelOrder.Command(UUID.randomUUID(), orderId, Actor.member("mallory"));

    var refused = assertThrows(Refused.class, () -> cancelOrder.handle(foreign));

    assertEquals(Refused.Kind.NOT_FOUND, refused.kind());
  }

  @Test
  void options_go_with_the_order_that_brought_them() {
    cancel(orderId);

    assertEquals(List.of(Options.NONE), told());
  }

  @Test
  void the_plan_goes_though_others_stay_who_never_wanted_it() {
    place(false, 0, nobodyYet());
    accounts.published.clear();

    cancel(orderId);

    assertEquals(Options.NONE, accounts.find(ACCOUNT).orElseThrow().options());
    assertEquals(List.of(Options.NONE), told());
  }

  @Test
  void the_plan_stays_for_others_who_want_it_and_is_told_anew() {
    place(true, 0, nobodyYet());
    accounts.published.clear();

    cancel(orderId);

    assertEquals(List.of(new Options(true, 0)), told());
  }

  @Test
  void an_order_that_only_shared_the_plan_leaves_it() {
    var second = place(true, 0, nobodyYet());
    accounts.published.clear();

    cancel(second);

    assertEquals(List.of(new Options(true, 1)), told());
  }

  private UUID place(boolean plan, int numbers, SeatRequest... seats) {
    return InMemory.place(accounts, orders, clock, ACCOUNT, plan, numbers, seats);
  }

  private void cancel(UUID cancelled) {
    cancelOrder.handle(new CancelOrder.Command(ACCOUNT, cancelled, Actor.member("camille")));
    settle.handle(new SettleCancellation.Command(ACCOUNT, cancelled, true));
  }

  private List<Options> told() {
    return accounts.published.stream()
        .filter(AccountEvent.OptionsChanged.class::isInstance)
        .map(event -> ((AccountEvent.OptionsChanged) event).extras().options())
        .toList();
  }
}
