package com.ooma.office.support.domain.relocation;

import com.ooma.office.kernel.domain.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the other services learn about a relocation: that it is wanted, or not any more.
public sealed interface RelocationEvent extends DomainEvent {

  record Requested(
      UUID accountId,
      UUID relocationId,
      @Nullable UUID fromSiteId,
      UUID toSiteId,
      LocalDate movesOn)
      implements RelocationEvent {}

  record Cancelled(UUID accountId, UUID relocationId, Instant at) implements RelocationEvent {}
}
