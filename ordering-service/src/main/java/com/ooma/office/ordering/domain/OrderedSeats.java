package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the seats of one order must be together.
final class OrderedSeats {

  private OrderedSeats() {}

  /// @param company a number chosen for the receptionist, if any
  static void check(List<Seat> seats, @Nullable PhoneNumber company) {
    requireOneAdministrator(seats);
    requireDistinctNumbers(company, seats);
  }

  private static void requireOneAdministrator(List<Seat> seats) {
    var administrators =
        seats.stream().map(Seat::wanted).filter(SeatRequest::administrator).toList();
    if (administrators.size() != 1 || !administrators.getFirst().canAdminister()) {
      throw Refused.invalid(
          "administrator-needed",
          "Exactly one user is the administrator, with a name and an e-mail.");
    }
  }

  private static void requireDistinctNumbers(@Nullable PhoneNumber company, List<Seat> seats) {
    var ofSeats = seats.stream().map(seat -> seat.wanted().number()).filter(Objects::nonNull);
    var chosen = Stream.concat(Stream.ofNullable(company), ofSeats).toList();
    if (chosen.stream().distinct().count() < chosen.size()) {
      throw Refused.invalid(
          "number-twice", "A number is one user's, or the company's, and nobody else's.");
    }
  }
}
