package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.DomainEvent;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.calendar.FocDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What happens to a port request and concerns others. Each carries the request as it was then.
public sealed interface PortRequestEvent extends DomainEvent {

  PortRequest.Snapshot request();

  record Requested(PortRequest.Snapshot request) implements PortRequestEvent {}

  /// Also when the day was moved.
  record FocAssigned(PortRequest.Snapshot request, FocDate foc) implements PortRequestEvent {}

  /// Two days before the hour of the port.
  record DayIsNear(PortRequest.Snapshot request, FocDate foc) implements PortRequestEvent {}

  record Completed(PortRequest.Snapshot request, Instant at) implements PortRequestEvent {}

  /// The numbers came when their company had left: they are nobody's.
  record CompletedForNobody(PortRequest.Snapshot request, Instant at) implements PortRequestEvent {}

  record Cancelled(PortRequest.Snapshot request, Actor.Kind by, Instant at)
      implements PortRequestEvent {}

  /// @param by the carrier, or one of us before it was sent
  record Rejected(PortRequest.Snapshot request, Rejection rejection, Actor.Kind by)
      implements PortRequestEvent {}

  /// All numbers stay with the carrier for now, as some did not answer.
  record RolledBack(PortRequest.Snapshot request, List<PhoneNumber> silent, Instant at)
      implements PortRequestEvent {}

  /// @param day the one that is late: the `daysLate`-th since the promised one
  record Delayed(PortRequest.Snapshot request, LocalDate day, int daysLate)
      implements PortRequestEvent {}

  /// The numbers can't be brought back, neither to us nor to the carrier.
  record Lost(PortRequest.Snapshot request, List<PhoneNumber> numbers, Instant at)
      implements PortRequestEvent {}

  /// The carrier has a number again that came by the request, and that its company gave up.
  record HandedBack(PortRequest.Snapshot request, PhoneNumber number, Instant at)
      implements PortRequestEvent {}

  /// What our own people have to look at, though the port request itself can go on or is over.
  enum Trouble {
    /// The carrier named a day on which no business line can be ready yet.
    TOO_EARLY,
    /// The carrier has not answered for five working days; it was asked again.
    CARRIER_SILENT,
    /// The carrier let a number go before the hour it had named.
    LET_GO_EARLY,
    /// The carrier let a number go for a request that is over: it may ring nowhere.
    LET_GO_AFTER_END,
    /// The carrier said something that can't be, or comes too late.
    CONTRADICTION,
    /// The voice platform can't be reached, though numbers are to be switched or tested now.
    VOICE_PLATFORM_AWAY
  }

  /// For our own people.
  record NeedsAttention(PortRequest.Snapshot request, Trouble trouble, String detail, Instant at)
      implements PortRequestEvent {}
}
