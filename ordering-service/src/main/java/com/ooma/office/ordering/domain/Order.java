package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.domain.Milestone.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Seats bought together, and how far each has come.
public final class Order extends AggregateRoot<OrderEvent> {

  private final Placement placement;
  private final List<Seat> seats;
  private final List<Milestone> milestones = new ArrayList<>();
  private @Nullable PhoneNumber companyNumber;
  private boolean cancelling;

  private Order(Snapshot saved) {
    super(saved.lastSequence());
    this.placement = saved.placement();
    this.seats = new ArrayList<>(saved.seats());
    this.companyNumber = saved.companyNumber();
    this.cancelling = saved.cancelling();
  }

  public static Order from(Snapshot saved) {
    return new Order(saved);
  }

  /// @param cardToken the payment provider's; passed on to billing and not kept
  public static Order place(
      Placement placement, List<Seat> seats, CompanyProfile company, String cardToken) {
    requireOneAdministrator(seats);
    requireDistinctNumbers(placement.wantedCompanyNumber(), seats);
    var order = new Order(new Snapshot(placement, seats, null, false, 0));
    order.record(new OrderEvent.Placed(order.snapshot(), company, cardToken));
    order.remember(
        What.PLACED, placement.placedAt(), Actor.member(placement.terms().acceptedBy()), null);
    return order;
  }

  public void numbersAssigned(PhoneNumber company, Map<UUID, Seat.Line> lines, Instant now) {
    companyNumber = company;
    lines.forEach((seatId, line) -> change(seatId, seat -> seat.with(line)));
    remember(What.NUMBERS_ASSIGNED, now, Actor.PROVISIONING, null);
  }

  public void phoneShipped(UUID seatId, Seat.Parcel parcel, Instant now) {
    change(seatId, seat -> seat.shippedIn(parcel));
    remember(What.SHIPPED, now, Actor.PROVISIONING, seatId);
  }

  public void phoneDelivered(UUID seatId, Instant now) {
    change(seatId, seat -> seat.reported(SeatState.DELIVERED));
    remember(What.DELIVERED, now, Actor.PROVISIONING, seatId);
  }

  public void phoneRegistered(UUID seatId, Instant now) {
    change(seatId, seat -> seat.reported(SeatState.ACTIVE));
    remember(What.ACTIVE, now, Actor.PROVISIONING, seatId);
  }

  /// Numbers were ported in: each takes the place of the one it is mapped from.
  public void numbersReplaced(Map<PhoneNumber, PhoneNumber> replacements) {
    if (companyNumber != null) {
      companyNumber = replacements.getOrDefault(companyNumber, companyNumber);
    }
    seats.replaceAll(seat -> seat.withNumbersReplaced(replacements));
  }

  /// Asks the warehouse to keep the phones. Until it answers, nobody knows whether they left.
  /// Asking again changes nothing.
  public void requestCancellation(Instant now, Actor by) {
    var state = state();
    if (state == OrderState.CANCELLING || state == OrderState.CANCELLED) {
      return;
    }
    if (seats.stream().anyMatch(seat -> seat.state() != SeatState.PLACED)) {
      throw Refused.conflict(
          "already-dispatched",
          "A phone of the order has left the warehouse: remove its user instead, and return it.");
    }
    cancelling = true;
    record(new OrderEvent.CancellationRequested(placement.accountId(), id(), now));
    remember(What.CANCELLATION_REQUESTED, now, by, null);
  }

  /// The warehouse kept the phones. Heard twice, it changes nothing.
  ///
  /// @return whether the order ended by this
  public boolean cancelled(Instant now) {
    if (!cancelling) {
      return false;
    }
    cancelling = false;
    seats.replaceAll(Seat::cancelled);
    var seatIds = seats.stream().map(Seat::seatId).toList();
    record(new OrderEvent.Cancelled(placement.accountId(), id(), seatIds, now));
    remember(What.CANCELLED, now, Actor.PROVISIONING, null);
    return true;
  }

  /// The phones had left: the order goes on.
  public void cancellationRefused(Instant now) {
    if (cancelling) {
      cancelling = false;
      remember(What.CANCELLATION_REFUSED, now, Actor.PROVISIONING, null);
    }
  }

  public UUID id() {
    return placement.orderId();
  }

  public Placement placement() {
    return placement;
  }

  public OrderState state() {
    return cancelling
        ? OrderState.CANCELLING
        : OrderState.of(seats.stream().map(Seat::state).toList());
  }

  public Snapshot snapshot() {
    return new Snapshot(placement, List.copyOf(seats), companyNumber, cancelling, lastSequence());
  }

  /// Hands over what happened since loading, for the history; called once, by the repository.
  public List<Milestone> takeMilestones() {
    var taken = List.copyOf(milestones);
    milestones.clear();
    return taken;
  }

  private void remember(What what, Instant at, Actor by, @Nullable UUID seatId) {
    milestones.add(new Milestone(what, at, by, seatId));
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

  private static void requireDistinctNumbers(@Nullable PhoneNumber company, List<Seat> seats) {
    var ofSeats = seats.stream().map(seat -> seat.wanted().number()).filter(Objects::nonNull);
    var chosen = Stream.concat(Stream.ofNullable(company), ofSeats).toList();
    if (chosen.stream().distinct().count() < chosen.size()) {
      throw Refused.invalid(
          "number-twice", "A number is one user's, or the company's, and nobody else's.");
    }
  }

  /// What was agreed when the order was placed.
  ///
  /// @param wantedCompanyNumber a number chosen for the receptionist, for an account without one
  public record Placement(
      UUID orderId,
      UUID accountId,
      Instant placedAt,
      Site site,
      Choice choice,
      List<PriceLine> lines,
      DeliveryPromise promise,
      Terms.Acceptance terms,
      @Nullable PhoneNumber wantedCompanyNumber) {

    public TaxedAmount monthly() {
      return PriceLine.total(lines);
    }
  }

  /// The order as it is stored.
  ///
  /// @param cancelling whether the warehouse was asked to keep the phones, and has not answered
  public record Snapshot(
      Placement placement,
      List<Seat> seats,
      @Nullable PhoneNumber companyNumber,
      boolean cancelling,
      long lastSequence) {}
}
