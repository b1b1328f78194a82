package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.ReadRevision;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.promise.Jeopardy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One user's telephone: who, which line, and how far its phone has come.
///
/// @param revision counts the saves
public record Seat(
    UUID seatId,
    SeatRequest wanted,
    SeatState state,
    @Nullable Line line,
    @Nullable Parcel parcel,
    long revision) {

  public static Seat of(UUID seatId, SeatRequest wanted) {
    return new Seat(seatId, wanted, SeatState.PLACED, null, null, 0);
  }

  Seat with(Line assigned) {
    return new Seat(seatId, wanted, state, assigned, parcel, revision);
  }

  /// A phone that it has no more is not exchanged.
  Seat with(Exchange exchange) {
    if (line == null || !line.phoneMac().equals(exchange.formerMac())) {
      return this;
    }
    var exchanged = new Line(line.extension(), line.number(), exchange.phoneMac());
    return new Seat(seatId, wanted, state, exchanged, exchange.parcel(), revision);
  }

  Seat withNumbersReplaced(Map<PhoneNumber, PhoneNumber> replacements) {
    if (line == null || !replacements.containsKey(line.number())) {
      return this;
    }
    return with(new Line(line.extension(), replacements.get(line.number()), line.phoneMac()));
  }

  Seat shippedIn(Parcel dispatched) {
    return new Seat(seatId, wanted, state.next(SeatState.SHIPPED), line, dispatched, revision);
  }

  Seat reported(SeatState reported) {
    return new Seat(seatId, wanted, state.next(reported), line, parcel, revision);
  }

  /// What it was given goes back, and may be somebody else's later.
  Seat cancelled() {
    return new Seat(seatId, wanted, state.next(SeatState.CANCELLED), null, parcel, revision);
  }

  /// @param userName null to leave it
  /// @param email null to leave it
  Seat renamed(@Nullable String userName, @Nullable String email) {
    var renamed =
        new SeatRequest(
            userName == null ? wanted.userName() : userName,
            email == null ? wanted.email() : email,
            wanted.number(),
            wanted.administrator());
    return new Seat(seatId, renamed, state, line, parcel, revision);
  }

  void requireRevision(@Nullable Long expected) {
    new ReadRevision("seat", revision).require(expected);
  }

  /// The administrator who is named among `seats`, or null.
  public static @Nullable Administrator administratorAmong(List<Seat> seats) {
    var named = seats.stream().filter(seat -> seat.wanted().administrator()).toList();
    if (named.size() > 1) {
      throw Administrator.needed("One user is the administrator, and no more.");
    }
    return named.stream().map(Seat::toAdministrator).findFirst().orElse(null);
  }

  /// Its user as administrator, who has the telephone or is getting it.
  ///
  /// @throws Refused without a name, or an address that mail can be sent to
  public Administrator toAdministrator() {
    requireLive();
    return Administrator.of(seatId, wanted.userName(), wanted.email());
  }

  /// Whether it is what `late` is about.
  boolean isBehind(Jeopardy late) {
    return state.isLive()
        && switch (late) {
          case NOT_PREPARED -> line == null;
          case NOT_SHIPPED -> state.compareTo(SeatState.SHIPPED) < 0;
          case NOT_DELIVERED -> state.compareTo(SeatState.DELIVERED) < 0;
        };
  }

  void requireLive() {
    if (!state.isLive()) {
      throw Refused.conflict("seat-gone", "The seat was removed or cancelled.");
    }
  }

  void requireRemovable() {
    if (!state.isDispatched()) {
      throw Refused.conflict(
          "seat-not-in-use",
          "Seat %s is %s; only one whose phone has left can be removed.".formatted(seatId, state));
    }
  }

  /// What provisioning gave the seat.
  public record Line(String extension, PhoneNumber number, String phoneMac) {}

  /// Another phone is on its way instead of the one with `formerMac`, which broke.
  public record Exchange(String formerMac, String phoneMac, Parcel parcel) {}

  /// What the phone travels in.
  public record Parcel(String service, String trackingNumber) {}
}
