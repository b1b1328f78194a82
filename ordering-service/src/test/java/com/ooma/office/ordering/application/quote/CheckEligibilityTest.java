package com.ooma.office.ordering.application.quote;

import static com.ooma.office.ordering.domain.order.OrderingExamples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.ordering.application.order.InMemory;
import com.ooma.office.ordering.application.order.InMemory.InMemoryAccounts;
import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.catalogue.Choice;
import com.ooma.office.ordering.domain.order.OrderingExamples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckEligibilityTest {

  private static final LocalDate ARRIVES = LocalDate.of(2026, 11, 26);

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Account account =
      OrderingExamples.account(OrderingExamples.site("WeWork La Fayette"));

  @Test
  void a_primary_member_may_order_before_anybody_described_the_company() {
    assertEquals(null, reason(UUID.randomUUID()));
    assertEquals("not-primary-member", reason(null));
  }

  @Test
  void there_is_room_for_a_user_until_two_hundred() {
    account.buy(new Choice(199, false, 0), ARRIVES);
    assertEquals(null, reason());

    account.buy(new Choice(1, false, 0), ARRIVES);

    assertEquals("seat-limit", reason());
    assertEquals(200, accounts.find(account.id()).orElseThrow().snapshot().seats());
  }

  @Test
  void who_leaves_may_order_what_still_arrives_and_nothing_after_that() {
    account.term().leave(ARRIVES, 0L, MONDAY);
    assertEquals(null, reason());

    account.term().leave(ARRIVES.minusDays(1), 0L, MONDAY);
    assertEquals("account-leaving", reason());

    account.end(List.of(), MONDAY);
    assertEquals("account-left", reason());
  }

  private String reason() {
    accounts.save(account);
    return reason(account.id());
  }

  private String reason(UUID accountId) {
    var clock = Clock.fixed(MONDAY, BusinessCalendar.PARIS);
    var answer =
        new CheckEligibility(accounts, InMemory.POLICY, clock)
            .handle(new CheckEligibility.Command(accountId));
    assertEquals(answer.reason() == null, answer.eligible());
    return answer.reason();
  }
}
