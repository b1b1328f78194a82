package com.ooma.office.ordering.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.account.PortedNumber.Role;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.catalogue.Options;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which numbers an account pays for, once ports have brought some.
class NumbersFromPortsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final PhoneNumber PORTED = new PhoneNumber("+33142000001");
  private static final PhoneNumber SECOND = new PhoneNumber("+33142000002");
  private static final PhoneNumber TEMPORARY = new PhoneNumber("+33199000001");

  private final Account account =
      Account.open(
          UUID.randomUUID(),
          OrderingExamples.company(List.of(OrderingExamples.site("WeWork La Fayette"))),
          OrderingExamples.MONDAY);

  @BeforeEach
  void it_was_told_who_the_company_is() {
    account.takeEvents();
  }

  @Test
  void the_first_number_of_a_user_is_free_also_when_it_was_ported() {
    buy(1, 0);

    port(new PortedNumber(PORTED, TEMPORARY, false, Role.SEAT));

    assertEquals(Options.NONE, account.options());
    assertEquals(List.of(), account.takeEvents().events());
  }

  @Test
  void a_temporary_number_that_stays_is_paid_for_and_told_once() {
    buy(1, 2);

    port(new PortedNumber(PORTED, TEMPORARY, true, Role.SEAT));

    assertEquals(List.of(told(3, 1)), account.takeEvents().events());
  }

  @Test
  void a_further_ported_number_is_paid_for() {
    buy(1, 0);

    port(
        new PortedNumber(PORTED, TEMPORARY, false, Role.COMPANY),
        new PortedNumber(SECOND, null, false, Role.ADDITIONAL));

    assertEquals(List.of(told(1, 1)), account.takeEvents().events());
  }

  @Test
  void one_in_the_place_of_an_additional_number_costs_nothing_more() {
    buy(1, 2);

    port(new PortedNumber(PORTED, TEMPORARY, false, Role.ADDITIONAL));

    assertEquals(List.of(told(2, 1)), account.takeEvents().events());
  }

  @Test
  void one_in_the_place_of_a_kept_number_costs_nothing_more() {
    buy(1, 0);
    port(new PortedNumber(PORTED, TEMPORARY, true, Role.SEAT));
    account.takeEvents();

    port(new PortedNumber(SECOND, TEMPORARY, false, Role.ADDITIONAL));

    assertEquals(1, account.options().additionalNumbers());
    assertEquals(List.of(SECOND), account.snapshot().extras().fromPorts().ported());
    assertEquals(List.of(), account.snapshot().extras().fromPorts().kept());
  }

  @Test
  void fewer_numbers_than_were_ported_in_are_refused_and_named() {
    buy(1, 2);
    port(new PortedNumber(PORTED, null, false, Role.ADDITIONAL));

    var refused =
        assertThrows(
            Refused.class, () -> account.extras().changeOptions(new Options(true, 0), 0L, TODAY));

    assertEquals("ported-numbers-stay", refused.code());
    assertTrue(refused.detail().contains(PORTED.e164()));
    account.extras().changeOptions(new Options(true, 1), 0L, TODAY);
    assertEquals(new Options(true, 1), account.options());
  }

  @Test
  void a_kept_temporary_number_goes_when_fewer_are_wanted_and_is_named() {
    buy(1, 2);
    port(new PortedNumber(PORTED, TEMPORARY, true, Role.SEAT));
    account.takeEvents();

    account.extras().changeOptions(new Options(false, 1), 0L, TODAY);
    assertEquals(List.of(told(1, 1)), account.takeEvents().events(), "those of the pool go first");

    account.extras().changeOptions(new Options(false, 0), 0L, TODAY);
    assertEquals(List.of(told(0, 0, TEMPORARY)), account.takeEvents().events());
  }

  @Test
  void a_number_of_a_port_is_given_up_by_name() {
    buy(1, 1);
    port(
        new PortedNumber(PORTED, null, false, Role.ADDITIONAL),
        new PortedNumber(SECOND, TEMPORARY, true, Role.SEAT));
    account.takeEvents();

    account.extras().dropNumber(PORTED, 0L, TODAY);
    assertEquals(List.of(told(2, 1, PORTED)), account.takeEvents().events());
    account.extras().dropNumber(TEMPORARY, 0L, TODAY);
    assertEquals(List.of(told(1, 0, TEMPORARY)), account.takeEvents().events());

    assertThrows(Refused.class, () -> account.extras().dropNumber(SECOND, 0L, TODAY));
    assertThrows(Refused.class, () -> account.extras().dropNumber(PORTED, 0L, TODAY));
    assertEquals(1, account.options().additionalNumbers());
  }

  @Test
  void whoever_gives_a_number_up_has_read_the_account() {
    buy(1, 0);
    port(new PortedNumber(PORTED, null, false, Role.ADDITIONAL));

    assertEquals(
        Refused.Kind.STALE,
        assertThrows(Refused.class, () -> account.extras().dropNumber(PORTED, 7L, TODAY)).kind());
    assertEquals(
        Refused.Kind.UNGUARDED,
        assertThrows(Refused.class, () -> account.extras().dropNumber(PORTED, null, TODAY)).kind());
  }

  @Test
  void a_cancelled_order_takes_back_what_it_had_bought_and_nothing_of_ports() {
    buy(1, 2);
    buy(1, 1);
    port(
        new PortedNumber(PORTED, null, false, Role.ADDITIONAL),
        new PortedNumber(SECOND, TEMPORARY, true, Role.SEAT));
    account.takeEvents();

    account.giveBack(new Choice(1, false, 2), true, TODAY);
    assertEquals(List.of(told(3, 2)), account.takeEvents().events());

    account.giveBack(new Choice(1, false, 1), true, TODAY);
    assertEquals(List.of(told(1, 1, TEMPORARY)), account.takeEvents().events());
  }

  @Test
  void a_company_number_that_was_ported_in_stays_without_users() {
    buy(1, 0);
    assertTrue(account.hasCompanyNumber());
    account.giveBack(new Choice(1, false, 0), true, TODAY);
    assertFalse(account.hasCompanyNumber());

    port(new PortedNumber(PORTED, TEMPORARY, false, Role.COMPANY));

    assertTrue(account.hasCompanyNumber());
  }

  @Test
  void what_another_carrier_took_over_is_paid_for_no_more() {
    buy(1, 2);
    port(
        new PortedNumber(PORTED, null, false, Role.ADDITIONAL),
        new PortedNumber(SECOND, TEMPORARY, false, Role.COMPANY));
    account.takeEvents();

    lose(new LostNumber(PORTED, null, Role.ADDITIONAL));
    assertEquals(List.of(told(2, 0, PORTED)), account.takeEvents().events());

    lose(new LostNumber(new PhoneNumber("+33199000009"), null, Role.ADDITIONAL));
    assertEquals(List.of(told(1, 0)), account.takeEvents().events());

    lose(new LostNumber(TEMPORARY, SECOND, Role.SEAT));
    assertEquals(List.of(), account.takeEvents().events());
  }

  @Test
  void a_company_number_of_the_pool_goes_with_the_last_user_again() {
    buy(1, 0);
    port(new PortedNumber(PORTED, TEMPORARY, false, Role.COMPANY));

    lose(new LostNumber(PORTED, TEMPORARY, Role.COMPANY));

    assertTrue(account.hasCompanyNumber());
    account.giveBack(new Choice(1, false, 0), true, TODAY);
    assertFalse(account.hasCompanyNumber());
  }

  private void lose(LostNumber number) {
    account.extras().numbersLeft(List.of(number), TODAY);
  }

  private void buy(int seats, int numbers) {
    account.buy(new Choice(seats, false, numbers), TODAY);
  }

  private void port(PortedNumber... numbers) {
    account.extras().numbersPorted(List.of(numbers), TODAY);
  }

  private AccountEvent told(int numbers, int fromPorts, PhoneNumber... dropped) {
    var extras = account.snapshot().extras();
    assertEquals(numbers, extras.options().additionalNumbers());
    assertEquals(fromPorts, extras.fromPorts().count());
    return new AccountEvent.OptionsChanged(account.id(), extras, List.of(dropped), TODAY);
  }
}
