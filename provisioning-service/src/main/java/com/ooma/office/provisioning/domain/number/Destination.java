package com.ooma.office.provisioning.domain.number;

import java.util.UUID;

/// Where calls to a number go.
public sealed interface Destination {

  /// The virtual receptionist of the account.
  record Receptionist() implements Destination {}

  /// The user of a seat.
  record User(UUID seatId) implements Destination {}
}
