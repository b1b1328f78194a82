package com.ooma.office.billing.domain.barring;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// What happens to calls to a destination, and concerns others.
public sealed interface BarEvent extends DomainEvent {

  record Barred(
      UUID accountId, UUID barId, String destination, Money spent, Money limit, Instant at)
      implements BarEvent {}

  record Lifted(UUID accountId, UUID barId, String destination, Instant at) implements BarEvent {}
}
