package com.ooma.office.ordering.application.order;

import static com.ooma.office.ordering.domain.order.OrderingExamples.MONDAY;
import static com.ooma.office.ordering.domain.order.OrderingExamples.administrator;
import static com.ooma.office.ordering.domain.order.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.application.order.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.application.order.InMemory.InMemoryOrders;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.LostNumber;
import com.ooma.office.ordering.domain.account.PortedNumber;
import com.ooma.office.ordering.domain.account.PortedNumber.Role;
import com.ooma.office.ordering.domain.order.Order;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import com.ooma.office.ordering.domain.order.Seat;
import com.ooma.office.ordering.domain.order.SeatRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakePortedNumbersTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final PhoneNumber COMPANY = new PhoneNumber("+33199000001");
  private static final PhoneNumber FIRST = new PhoneNumber("+33199000002");
  private static final PhoneNumber SECOND = new PhoneNumber("+33199000003");
  private static final PhoneNumber PORTED = new PhoneNumber("+33199001234");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final Clock clock = Clock.fixed(MONDAY, BusinessCalendar.PARIS);
  private final TakePortedNumbers takePortedNumbers =
      new TakePortedNumbers(accounts, orders, clock);
  private final LoseNumbers loseNumbers = new LoseNumbers(accounts, orders, clock);
  private UUID firstOrder;
  private UUID secondOrder;

  @BeforeEach
  void two_orders_have_their_numbers() {
    var company = OrderingExamples.company(List.of(OrderingExamples.site("WeWork La Fayette")));
    accounts.save(Account.open(ACCOUNT, company, MONDAY));
    firstOrder = numbered(FIRST, administrator());
    secondOrder = numbered(SECOND, nobodyYet());
  }

  @Test
  void a_users_number_changes_in_the_order_that_has_it() {
    take(Role.SEAT, SECOND);

    assertEquals(List.of(COMPANY, FIRST), numbersOf(firstOrder));
    assertEquals(List.of(COMPANY, PORTED), numbersOf(secondOrder));
  }

  @Test
  void the_companys_number_changes_in_each_order() {
    take(Role.COMPANY, COMPANY);

    assertEquals(List.of(PORTED, FIRST), numbersOf(firstOrder));
    assertEquals(List.of(PORTED, SECOND), numbersOf(secondOrder));
  }

  @Test
  void an_additional_number_is_no_orders() {
    take(Role.ADDITIONAL, FIRST);

    assertEquals(List.of(COMPANY, FIRST), numbersOf(firstOrder));
  }

  @Test
  void a_number_that_another_carrier_took_over_is_replaced_in_the_order_that_has_it() {
    loseNumbers.handle(
        new LoseNumbers.Command(
            ACCOUNT,
            List.of(
                new LostNumber(SECOND, PORTED, Role.SEAT),
                new LostNumber(FIRST, null, Role.ADDITIONAL))));

    assertEquals(List.of(COMPANY, FIRST), numbersOf(firstOrder));
    assertEquals(List.of(COMPANY, PORTED), numbersOf(secondOrder));
  }

  private void take(Role role, PhoneNumber replaced) {
    var ported = new PortedNumber(PORTED, replaced, false, role);
    takePortedNumbers.handle(new TakePortedNumbers.Command(ACCOUNT, List.of(ported)));
  }

  private UUID numbered(PhoneNumber number, SeatRequest seat) {
    var orderId = InMemory.place(accounts, orders, clock, ACCOUNT, false, 0, seat);
    var order = orders.get(ACCOUNT, orderId);
    var seatId = order.snapshot().seats().getFirst().seatId();
    order.numbersAssigned(
        COMPANY, Map.of(seatId, new Seat.Line("2001", number, "805ec0000001")), MONDAY);
    orders.save(order);
    return orderId;
  }

  private List<PhoneNumber> numbersOf(UUID orderId) {
    Order.Snapshot order = orders.get(ACCOUNT, orderId).snapshot();
    return List.of(order.companyNumber(), order.seats().getFirst().line().number());
  }
}
