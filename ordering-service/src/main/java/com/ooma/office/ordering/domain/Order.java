package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Seats bought together, and how far each has come.
public final class Order extends AggregateRoot<OrderEvent> {

  /// The general terms now in force.
  public static final String TERMS = "2017-04-01";

  private final Placement placement;
  private final List<Seat> seats;
  private @Nullable PhoneNumber companyNumber;

  private Order(Snapshot saved) {
    super(saved.lastSequence());
    this.placement = saved.placement();
    this.seats = new ArrayList<>(saved.seats());
    this.companyNumber = saved.companyNumber();
  }

  public static Order from(Snapshot saved) {
    return new Order(saved);
  }

  /// @param cardToken the payment provider's; passed on to billing and not kept
  public static Order place(
      Placement placement, List<Seat> seats, CompanyProfile company, String cardToken) {
    requireOneAdministrator(seats);
    requireDistinctNumbers(seats);
    if (!placement.termsVersion().equals(TERMS)) {
      throw Refused.invalid("terms-outdated", "The terms in force are of " + TERMS + ".");
    }
    var order = new Order(new Snapshot(placement, seats, null, 0));
    order.record(new OrderEvent.Placed(order.snapshot(), company, cardToken));
    return order;
  }

  public void numbersAssigned(PhoneNumber company, UUID seatId, Seat.Line line) {
    companyNumber = company;
    change(seatId, seat -> seat.with(line));
  }

  public void phoneShipped(UUID seatId, Seat.Parcel parcel) {
    change(seatId, seat -> seat.shippedIn(parcel));
  }

  public void phoneReported(UUID seatId, SeatState state) {
    change(seatId, seat -> seat.reported(state));
  }

  /// Numbers were ported in: each takes the place of the one it is mapped from.
  public void numbersReplaced(Map<PhoneNumber, PhoneNumber> replacements) {
    if (companyNumber != null) {
      companyNumber = replacements.getOrDefault(companyNumber, companyNumber);
    }
    seats.replaceAll(seat -> seat.withNumbersReplaced(replacements));
  }

  public UUID id() {
    return placement.orderId();
  }

  /// The state of the seat that is furthest behind.
  public SeatState state() {
    return seats.stream().map(Seat::state).min(Comparator.naturalOrder()).orElseThrow();
  }

  public Snapshot snapshot() {
    return new Snapshot(placement, List.copyOf(seats), companyNumber, lastSequence());
  }

  private void change(UUID seatId, UnaryOperator<Seat> change) {
    if (seats.stream().noneMatch(seat -> seat.seatId().equals(seatId))) {
      throw Refused.notFound("seat");
    }
    seats.replaceAll(seat -> seat.seatId().equals(seatId) ? change.apply(seat) : seat);
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

  private static void requireDistinctNumbers(List<Seat> seats) {
    var chosen =
        seats.stream().map(seat -> seat.wanted().number()).filter(Objects::nonNull).toList();
    if (chosen.stream().distinct().count() < chosen.size()) {
      throw Refused.invalid("number-twice", "Two users can't have the same number.");
    }
  }

  /// What was agreed when the order was placed.
  public record Placement(
      UUID orderId,
      UUID accountId,
      Instant placedAt,
      Site site,
      boolean internationalPlan,
      TaxedAmount monthly,
      DeliveryPromise promise,
      String termsVersion) {}

  /// The order as it is stored.
  public record Snapshot(
      Placement placement,
      List<Seat> seats,
      @Nullable PhoneNumber companyNumber,
      long lastSequence) {}
}
