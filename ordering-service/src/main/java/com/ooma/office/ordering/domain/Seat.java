package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One user's telephone: who, which line, and how far its phone has come.
public record Seat(
    UUID seatId,
    SeatRequest wanted,
    SeatState state,
    @Nullable Line line,
    @Nullable Parcel parcel) {

  public static Seat of(UUID seatId, SeatRequest wanted) {
    return new Seat(seatId, wanted, SeatState.PLACED, null, null);
  }

  Seat with(Line assigned) {
    return new Seat(seatId, wanted, state, assigned, parcel);
  }

  Seat withNumbersReplaced(Map<PhoneNumber, PhoneNumber> replacements) {
    if (line == null || !replacements.containsKey(line.number())) {
      return this;
    }
    return with(new Line(line.extension(), replacements.get(line.number()), line.phoneMac()));
  }

  Seat shippedIn(Parcel dispatched) {
    return new Seat(seatId, wanted, state.next(SeatState.SHIPPED), line, dispatched);
  }

  Seat reported(SeatState reported) {
    return new Seat(seatId, wanted, state.next(reported), line, parcel);
  }

  /// What provisioning gave the seat.
  public record Line(String extension, PhoneNumber number, String phoneMac) {}

  /// What the phone travels in.
  public record Parcel(String service, String trackingNumber) {}
}
