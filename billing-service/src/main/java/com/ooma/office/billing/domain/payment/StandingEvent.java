package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/// What happens to an account that does not pay, and concerns others.
public sealed interface StandingEvent extends DomainEvent {

  record Suspended(UUID accountId, Money overdue, Instant at) implements StandingEvent {}

  record Reinstated(UUID accountId, Instant at) implements StandingEvent {}
}
