package com.ooma.office.billing.application.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.billing.application.subscription.InMemoryCredits;
import com.ooma.office.billing.domain.credit.Credit;
import com.ooma.office.billing.domain.credit.CreditState;
import com.ooma.office.billing.domain.credit.OpenCredits;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How generous one person may be.
class GoodwillTest {

  private final InMemoryCredits credits = new InMemoryCredits();
  private final UUID account = UUID.randomUUID();
  private final List<UUID> told = new ArrayList<>();
  private UUID company = UUID.randomUUID();
  private Instant now = Instant.parse("2026-03-02T11:00:00Z");

  @Test
  void what_goes_beyond_the_limit_waits_for_a_second_person_in_one_or_in_many() {
    assertEquals(CreditState.PROPOSED, grant("100.01").state());
    assertEquals(CreditState.GRANTED, grant("60.00").state());
    assertEquals(CreditState.GRANTED, grant("40.00").state());
    assertEquals(CreditState.PROPOSED, grant("0.01").state());

    now = now.plusSeconds(31 * 86_400);
    assertEquals(CreditState.GRANTED, grant("100.00").state());
  }

  @Test
  void only_somebody_else_approves_and_once() {
    var proposed = grant("200.00").creditId();

    assertEquals("goodwill-second-person", refusal(() -> approve(proposed, "care-1")));
    assertEquals(CreditState.GRANTED, approve(proposed, "care-2").state());
    assertEquals(CreditState.GRANTED, approve(proposed, "care-2").state());
    assertEquals("credit-kept", refusal(() -> approve(proposed, "care-3")));
    assertEquals(List.of(proposed), told);
    var alone = grant("10.00").creditId();
    assertEquals(List.of(proposed, alone), told);
  }

  @Test
  void nobody_is_generous_to_the_own_company() {
    var proposed = grant("200.00").creditId();
    company = account;

    assertEquals("goodwill-own-company", refusal(() -> approve(proposed, "care-2")));
    assertEquals("goodwill-own-company", refusal(() -> grant("10.00")));
  }

  @Test
  void another_spelling_of_a_name_is_no_second_person() {
    var proposed = grant("200.00").creditId();

    assertEquals("goodwill-second-person", refusal(() -> approve(proposed, "Care-1 ")));
  }

  @Test
  void it_is_withdrawn_as_long_as_no_bill_gave_any_of_it() {
    var first = grant("10.00").creditId();
    var second = grant("10.00").creditId();
    credits.give(List.of(new OpenCredits.Given(second, Money.of("0.01"))));

    withdraw(first);

    assertEquals(CreditState.WITHDRAWN, credits.findForUpdate(first).orElseThrow().state());
    assertEquals("credit-kept", refusal(() -> withdraw(first)));
    assertEquals("credit-kept", refusal(() -> withdraw(second)));
  }

  @Test
  void what_the_law_owes_is_not_withdrawn() {
    var day = LocalDate.of(2026, 3, 2);
    credits.add(Credit.late(UUID.randomUUID(), account, UUID.randomUUID(), day, 1));

    var owed = credits.all().getFirst().creditId();
    assertEquals("credit-kept", refusal(() -> withdraw(owed)));
  }

  @Test
  void it_has_its_bounds() {
    assertEquals("goodwill-amount", refusal(() -> grant("0.00")));
    assertEquals("goodwill-amount", refusal(() -> grant("1000.01")));
  }

  private CreditView grant(String amount) {
    return new GrantGoodwill(
            credits,
            () -> Money.of("100.00"),
            (credit, reason) -> told.add(credit.creditId()),
            UUID::randomUUID,
            Clock.fixed(now, BusinessCalendar.PARIS))
        .handle(new GrantGoodwill.Command(account, Money.of(amount), "Coupure", "care-1", company));
  }

  private CreditView approve(UUID creditId, String by) {
    return new ApproveGoodwill(credits, (credit, reason) -> told.add(credit.creditId()))
        .handle(new ApproveGoodwill.Command(creditId, by, company));
  }

  private void withdraw(UUID creditId) {
    new WithdrawGoodwill(credits).handle(new WithdrawGoodwill.Command(creditId));
  }

  private static String refusal(Runnable command) {
    return assertThrows(Refused.class, command::run).code();
  }
}
