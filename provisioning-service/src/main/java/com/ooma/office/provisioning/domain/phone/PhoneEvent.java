package com.ooma.office.provisioning.domain.phone;

import com.ooma.office.kernel.domain.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;

/// What happens to a phone and concerns others.
public sealed interface PhoneEvent extends DomainEvent {

  Mac mac();

  Phone.Assignment assignment();

  /// @param dueOn the day it was promised for
  record Shipped(Mac mac, Phone.Assignment assignment, Parcel parcel, LocalDate dueOn)
      implements PhoneEvent {}

  /// @param former the broken one, in whose place it is
  record ReplacementShipped(
      Mac mac, Phone.Assignment assignment, Mac former, Parcel parcel, LocalDate dueOn)
      implements PhoneEvent {}

  record Delivered(Mac mac, Phone.Assignment assignment, Instant at) implements PhoneEvent {}

  /// @param sound whether somebody else may have it
  record Returned(Mac mac, Phone.Assignment assignment, boolean sound, Instant at)
      implements PhoneEvent {}

  /// @param since when it began to be expected back
  record Overdue(Mac mac, Phone.Assignment assignment, Instant since, Instant at)
      implements PhoneEvent {}

  record Registered(Mac mac, Phone.Assignment assignment, Instant at) implements PhoneEvent {}
}
