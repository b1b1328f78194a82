package com.ooma.office.provisioning.domain.emergency;

import com.ooma.office.kernel.domain.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/// What happens to an emergency address and concerns others.
public sealed interface EmergencyEvent extends DomainEvent {

  record Confirmed(UUID accountId, Site site, Instant at) implements EmergencyEvent {}

  /// @param since when the address began to hold
  record Unconfirmed(UUID accountId, Site site, Instant since) implements EmergencyEvent {}
}
