package com.ooma.office.porting.domain.portout;

import com.ooma.office.kernel.domain.DomainEvent;
import java.time.Instant;

/// What happens to numbers that leave, and concerns others.
public sealed interface PortOutEvent extends DomainEvent {

  record Left(PortOut.Snapshot order, Instant at) implements PortOutEvent {}
}
