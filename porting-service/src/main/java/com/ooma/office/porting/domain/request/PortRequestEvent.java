package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.porting.domain.calendar.FocDate;
import java.time.Instant;

/// What happens to a port request and concerns others. Each carries the request as it was then.
public sealed interface PortRequestEvent extends DomainEvent {

  PortRequest.Snapshot request();

  record Requested(PortRequest.Snapshot request) implements PortRequestEvent {}

  /// Also when the day was moved.
  record FocAssigned(PortRequest.Snapshot request, FocDate foc) implements PortRequestEvent {}

  record Completed(PortRequest.Snapshot request, Instant at) implements PortRequestEvent {}

  /// The numbers came when their company had left: they are nobody's.
  record CompletedForNobody(PortRequest.Snapshot request, Instant at) implements PortRequestEvent {}

  record Cancelled(PortRequest.Snapshot request, Actor.Kind by, Instant at)
      implements PortRequestEvent {}

  /// @param by the carrier, or one of us before it was sent
  record Rejected(PortRequest.Snapshot request, Rejection rejection, Actor.Kind by)
      implements PortRequestEvent {}
}
