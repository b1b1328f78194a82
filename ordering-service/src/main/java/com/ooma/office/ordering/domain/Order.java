package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.TaxedAmount;
import com.ooma.office.ordering.domain.Milestone.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
    OrderedSeats.check(seats, placement.wantedCompanyNumber());
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

  /// @param expectedRevision of the seat as the writer read it, or null if it doesn't mind
  public void renameSeat(
      UUID seatId,
      @Nullable String userName,
      @Nullable String email,
      @Nullable Long expectedRevision,
      Instant now,
      Actor by) {
    var seat = seat(seatId);
    if (expectedRevision != null && expectedRevision != seat.revision()) {
      throw Refused.stale("The seat is at revision " + seat.revision() + " by now.");
    }
    if (!seat.state().isLive()) {
      throw Refused.conflict("seat-gone", "The seat was removed or cancelled.");
    }
    var renamed = seat.renamed(userName, email);
    if (renamed.equals(seat)) {
      return;
    }
    change(seatId, _ -> renamed);
    record(
        new OrderEvent.SeatRenamed(
            placement.accountId(), id(), seatId, renamed.wanted().userName()));
    remember(What.RENAMED, now, by, seatId);
  }

  /// All of them or none.
  public void removeSeats(Collection<UUID> seatIds, Instant now, Actor by) {
    seatIds.stream().map(this::seat).forEach(Order::requireRemovable);
    for (var seatId : seatIds) {
      change(seatId, seat -> seat.reported(SeatState.REMOVED));
      remember(What.REMOVED, now, by, seatId);
    }
    record(
        new OrderEvent.SeatsRemoved(
            placement.accountId(),
            id(),
            List.copyOf(seatIds),
            LocalDate.ofInstant(now, BusinessCalendar.PARIS)));
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

  private Seat seat(UUID seatId) {
    return seats.stream()
        .filter(seat -> seat.seatId().equals(seatId))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("seat"));
  }

  private static void requireRemovable(Seat seat) {
    if (!seat.state().isDispatched()) {
      throw Refused.conflict(
          "seat-not-in-use",
          "Seat %s is %s; only one whose phone has left can be removed."
              .formatted(seat.seatId(), seat.state()));
    }
    if (seat.wanted().administrator()) {
      throw Refused.conflict("administrator-stays", "The administrator can't be removed.");
    }
  }

  private void change(UUID seatId, UnaryOperator<Seat> change) {
    seat(seatId);
    seats.replaceAll(seat -> seat.seatId().equals(seatId) ? change.apply(seat) : seat);
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
