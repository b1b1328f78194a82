package com.ooma.office.billing.domain.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

  @Test
  void an_account_is_suspended_once_and_reinstated_when_nothing_is_overdue() {
    var account = UUID.randomUUID();
    var standing = Standing.from(new Standing.Snapshot(account, null, 0));

    standing.owes(Money.ZERO, NOON);
    standing.owes(Money.of("50.00"), NOON);
    standing.owes(Money.of("100.00"), NOON.plusSeconds(1));
    standing.owes(Money.of("50.00"), NOON.plusSeconds(2));
    assertEquals(NOON, standing.snapshot().suspendedSince());
    standing.owes(Money.ZERO, NOON.plusSeconds(3));
    standing.owes(Money.ZERO, NOON.plusSeconds(4));

    assertNull(standing.snapshot().suspendedSince());
    assertEquals(
        List.of(
            new StandingEvent.Suspended(account, Money.of("50.00"), NOON),
            new StandingEvent.Reinstated(account, NOON.plusSeconds(3))),
        standing.takeEvents().events());
  }
}
