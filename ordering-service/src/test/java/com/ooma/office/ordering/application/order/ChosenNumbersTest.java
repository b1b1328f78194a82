package com.ooma.office.ordering.application.order;

import static com.ooma.office.ordering.domain.order.OrderingExamples.administrator;
import static com.ooma.office.ordering.domain.order.OrderingExamples.nobodyYet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.order.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.application.order.InMemory.InMemoryOrders;
import com.ooma.office.ordering.application.order.InMemory.InMemoryQuotes;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.catalogue.Terms;
import com.ooma.office.ordering.domain.order.Actor;
import com.ooma.office.ordering.domain.order.CardToken;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import com.ooma.office.ordering.domain.order.SeatRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An order names no number that is not held for its company.
class ChosenNumbersTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final UUID US = UUID.randomUUID();
  private static final PhoneNumber FIRST = new PhoneNumber("+33199000001");
  private static final PhoneNumber SECOND = new PhoneNumber("+33199000002");
  private static final PhoneNumber COMPANY = new PhoneNumber("+33199000003");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryOrders orders = new InMemoryOrders();

  @BeforeEach
  void describeAccount() {
    var company = OrderingExamples.company(List.of(OrderingExamples.site("WeWork La Fayette")));
    accounts.save(Account.open(US, company, OrderingExamples.MONDAY));
  }

  @Test
  void numbers_of_several_holds_are_ordered_together() {
    place(
        COMPANY,
        List.of(FIRST, SECOND),
        voucher(US, 15, FIRST),
        voucher(US, 1, SECOND, COMPANY, FIRST));

    assertEquals(1, orders.published.size());
  }

  @Test
  void a_number_without_a_voucher_is_refused_where_it_stands() {
    var refused = refused(COMPANY, List.of(FIRST, SECOND), voucher(US, 15, FIRST));

    assertEquals("number-not-held", refused.code());
    assertEquals(List.of("/companyNumber", "/seats/1/number"), pointers(refused));
    assertEquals(Refused.Kind.INVALID, refused.kind());
    assertTrue(orders.published.isEmpty());
  }

  @Test
  void a_voucher_lasts_to_its_last_moment_and_not_beyond() {
    var refused = refused(null, List.of(FIRST), voucher(US, 0, FIRST));

    assertEquals("voucher-expired", refused.code());
    assertEquals(List.of("/seats/0/number"), pointers(refused));
    place(null, List.of(FIRST), voucher(US, 0, FIRST), voucher(US, 1, FIRST));
  }

  @Test
  void anothers_voucher_is_refused_and_so_is_a_forged_one() {
    var foreign =
        refused(
            null, List.of(FIRST), voucher(US, 15, FIRST), voucher(UUID.randomUUID(), 15, FIRST));
    assertEquals("voucher-foreign", foreign.code());
    assertEquals(List.of("/vouchers/1"), pointers(foreign));

    var forged = refused(null, List.of(), "nonsense");
    assertEquals("voucher-forged", forged.code());
    assertEquals(List.of("/vouchers/0"), pointers(forged));
  }

  @Test
  void one_voucher_gives_a_number_once() {
    var voucher = voucher(US, 15, FIRST);
    place(null, List.of(FIRST), voucher);

    assertEquals("number-ordered", refused(null, List.of(FIRST), voucher).code());
  }

  @Test
  void a_company_that_has_a_number_chooses_no_other() {
    place(null, List.of(), new String[0]);

    var refused = refused(COMPANY, List.of(), voucher(US, 15, COMPANY));

    assertEquals("company-number-there", refused.code());
  }

  private Refused refused(PhoneNumber company, List<PhoneNumber> chosen, String... vouchers) {
    return assertThrows(Refused.class, () -> place(company, chosen, vouchers));
  }

  private void place(PhoneNumber company, List<PhoneNumber> chosen, String... vouchers) {
    var seats =
        chosen.isEmpty()
            ? List.of(administrator())
            : chosen.stream()
                .map(number -> seat(number, number.equals(chosen.getFirst())))
                .toList();
    new PlaceOrder(
            accounts,
            new InMemoryQuotes(),
            orders,
            InMemory.choice(orders),
            InMemory.POLICY,
            UUID::randomUUID,
            Clock.fixed(NOW, BusinessCalendar.PARIS))
        .handle(
            new PlaceOrder.Command(
                US,
                null,
                null,
                seats,
                false,
                0,
                company,
                List.of(vouchers),
                new CardToken("tok"),
                Terms.IN_FORCE.version(),
                "camille",
                Actor.member("camille")));
  }

  private static SeatRequest seat(PhoneNumber number, boolean administrates) {
    var who = administrates ? administrator() : nobodyYet();
    return new SeatRequest(who.userName(), who.email(), number, administrates);
  }

  private static String voucher(UUID account, int seconds, PhoneNumber... numbers) {
    var until = NOW.plus(Duration.ofSeconds(seconds));
    return account
        + " "
        + until
        + " "
        + String.join(" ", List.of(numbers).stream().map(PhoneNumber::e164).toList());
  }

  private static List<String> pointers(Refused refused) {
    return refused.faults().stream().map(Refused.Fault::pointer).toList();
  }
}
