package com.ooma.office.billing.adapter.out.messaging;

import com.ooma.office.billing.application.prepaid.port.PrepaidEvents;
import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.contract.billing.PrepaidBalanceLow;
import com.ooma.office.kernel.domain.AggregateRoot.Recorded;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Tells the other services of balances. Each event stands alone.
@ApplicationScoped
class PrepaidMessages implements PrepaidEvents {

  private final Outbox outbox;
  private final Ids ids;

  PrepaidMessages(Outbox outbox, Ids ids) {
    this.outbox = outbox;
    this.ids = ids;
  }

  @Override
  public void low(UUID accountId, Money balance, Money threshold, Instant now) {
    outbox.publish(
        ids.next(),
        new Recorded<>(1, List.of(new PrepaidBalanceLow(accountId, balance, threshold, now))),
        Function.identity());
  }
}
