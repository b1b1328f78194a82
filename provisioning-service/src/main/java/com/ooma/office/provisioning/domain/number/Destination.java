package com.ooma.office.provisioning.domain.number;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where calls to a number go.
public sealed interface Destination {

  /// The virtual receptionist of the account.
  record Receptionist() implements Destination {}

  /// The user of a seat.
  record User(UUID seatId) implements Destination {}

  /// A ring group of the account, by its extension.
  record RingGroup(String extension) implements Destination {}

  /// The account's conference server.
  record Conference() implements Destination {}

  /// The virtual fax of the user of a seat.
  record Fax(UUID seatId) implements Destination {}

  /// The seat whose phone or fax it is; null for all else.
  default @Nullable UUID seat() {
    return switch (this) {
      case User(var seatId) -> seatId;
      case Fax(var seatId) -> seatId;
      case Receptionist _, RingGroup _, Conference _ -> null;
    };
  }
}
