package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The seats of one order, and what they must be together.
final class OrderedSeats {

  private final List<Seat> seats;

  private OrderedSeats(List<Seat> seats) {
    this.seats = new ArrayList<>(seats);
  }

  static OrderedSeats of(List<Seat> seats) {
    return new OrderedSeats(seats);
  }

  /// @param company a number chosen for the receptionist, if any
  static void check(List<Seat> seats, @Nullable PhoneNumber company) {
    requireDistinctNumbers(company, seats);
  }

  List<Seat> all() {
    return List.copyOf(seats);
  }

  List<UUID> idsWhere(Predicate<Seat> condition) {
    return seats.stream().filter(condition).map(Seat::seatId).toList();
  }

  Seat get(UUID seatId) {
    return seats.stream()
        .filter(seat -> seat.seatId().equals(seatId))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("seat"));
  }

  /// @return whether it differs now
  boolean change(UUID seatId, UnaryOperator<Seat> change) {
    var seat = get(seatId);
    var changed = change.apply(seat);
    seats.set(seats.indexOf(seat), changed);
    return !changed.equals(seat);
  }

  void requireAllInWarehouse() {
    if (seats.stream().anyMatch(seat -> seat.state() != SeatState.PLACED)) {
      throw Refused.conflict(
          "already-dispatched",
          "A phone of the order has left the warehouse: remove its user instead, and return it.");
    }
  }

  void changeAll(UnaryOperator<Seat> change) {
    seats.replaceAll(change);
  }

  private static void requireDistinctNumbers(@Nullable PhoneNumber company, List<Seat> seats) {
    var ofSeats = seats.stream().map(seat -> seat.wanted().number()).filter(Objects::nonNull);
    var chosen = Stream.concat(Stream.ofNullable(company), ofSeats).toList();
    if (chosen.stream().distinct().count() < chosen.size()) {
      throw Refused.invalid(
              "number-twice", "A number is one user's, or the company's, and nobody else's.")
          .at("/seats");
    }
  }
}
