package com.ooma.office.ordering.domain.order;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.ordering.domain.account.Administrator;
import com.ooma.office.ordering.domain.company.CompanyProfile;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.order.Milestone.What;
import com.ooma.office.ordering.domain.promise.PromiseWatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Seats bought together, and how far each has come.
public final class Order extends AggregateRoot<OrderEvent> {

  private final Placement placement;
  private final OrderedSeats seats;
  private final History history = new History();
  private Site site;
  private @Nullable PhoneNumber companyNumber;
  private boolean cancelling;
  private @Nullable Instant nextLook;

  private Order(Snapshot saved) {
    super(saved.lastSequence());
    this.placement = saved.placement();
    this.seats = OrderedSeats.of(saved.seats());
    this.site = saved.site();
    this.companyNumber = saved.companyNumber();
    this.cancelling = saved.cancelling();
    this.nextLook = saved.nextLook();
  }

  public static Order from(Snapshot saved) {
    return new Order(saved);
  }

  /// @param cardToken the payment provider's; passed on to billing and not kept
  /// @param by a member, or care for one
  public static Order place(
      Placement placement,
      Site site,
      List<Seat> seats,
      PromiseWatch watch,
      CompanyProfile company,
      Administrator administrator,
      CardToken cardToken,
      Actor by) {
    OrderedSeats.check(seats, placement.wantedCompanyNumber());
    var nextLook = watch.firstLook(placement.promise());
    var order = new Order(new Snapshot(placement, site, seats, null, false, nextLook, 0));
    order.record(new OrderEvent.Placed(order.snapshot(), company, administrator, cardToken));
    order.history.add(What.PLACED, placement.placedAt(), by);
    return order;
  }

  public void numbersAssigned(PhoneNumber company, Map<UUID, Seat.Line> lines, Instant now) {
    companyNumber = company;
    boolean changed = false;
    for (var line : lines.entrySet()) {
      changed |= seats.change(line.getKey(), seat -> seat.with(line.getValue()));
    }
    if (changed) {
      history.add(What.NUMBERS_ASSIGNED, now, Actor.PROVISIONING);
    }
  }

  public void phoneShipped(UUID seatId, Seat.Parcel parcel, Instant now) {
    report(seatId, seat -> seat.shippedIn(parcel), What.SHIPPED, now);
  }

  public void phoneDelivered(UUID seatId, Instant now) {
    report(seatId, seat -> seat.reported(SeatState.DELIVERED), What.DELIVERED, now);
  }

  public void phoneRegistered(UUID seatId, Instant now) {
    report(seatId, seat -> seat.reported(SeatState.ACTIVE), What.ACTIVE, now);
  }

  public void phoneExchanged(UUID seatId, Seat.Exchange exchange, Instant now) {
    report(seatId, seat -> seat.with(exchange), What.SHIPPED, now);
  }

  /// Numbers were ported in: each takes the place of the one it is mapped from.
  public void numbersReplaced(Map<PhoneNumber, PhoneNumber> replacements) {
    if (companyNumber != null) {
      companyNumber = replacements.getOrDefault(companyNumber, companyNumber);
    }
    seats.changeAll(seat -> seat.withNumbersReplaced(replacements));
  }

  /// Asks the warehouse to keep the phones. Until it answers, nobody knows whether they left.
  /// Asking again changes nothing.
  public void requestCancellation(Instant now, Actor by) {
    var state = state();
    if (state == OrderState.CANCELLING || state == OrderState.CANCELLED) {
      return;
    }
    seats.requireAllInWarehouse();
    cancelling = true;
    record(new OrderEvent.CancellationRequested(placement.accountId(), id(), now));
    history.add(What.CANCELLATION_REQUESTED, now, by);
  }

  /// The warehouse kept the phones: tells which seats ended by this. Heard twice, none.
  public List<UUID> cancelled(Instant now) {
    if (!cancelling) {
      return List.of();
    }
    cancelling = false;
    seats.changeAll(Seat::cancelled);
    var seatIds = seats.idsWhere(_ -> true);
    record(new OrderEvent.Cancelled(placement.accountId(), id(), seatIds, now));
    history.add(What.CANCELLED, now, Actor.PROVISIONING);
    return seatIds;
  }

  /// The phones had left: the order goes on.
  public void cancellationRefused(Instant now) {
    if (cancelling) {
      cancelling = false;
      history.add(What.CANCELLATION_REFUSED, now, Actor.PROVISIONING);
    }
  }

  /// @param expectedRevision of the seat as the writer read it, or null if it read nothing
  public void renameSeat(
      UUID seatId,
      @Nullable String userName,
      @Nullable String email,
      @Nullable Long expectedRevision,
      Instant now,
      Actor by) {
    var seat = seats.get(seatId);
    var renamed = seat.renamed(userName, email);
    if (renamed.equals(seat)) {
      return;
    }
    seat.requireRevision(expectedRevision);
    seat.requireLive();
    seats.change(seatId, _ -> renamed);
    var user = renamed.wanted();
    record(
        new OrderEvent.SeatRenamed(
            placement.accountId(), id(), seatId, user.userName(), user.email()));
    history.add(What.RENAMED, now, by, seatId, null);
  }

  /// Looks whether the promise is on its way to be kept, and moves on to the next deadline: each is
  /// looked at once.
  public void watch(PromiseWatch watch, Instant now) {
    if (nextLook == null) {
      return;
    }
    for (var cause : watch.passed(placement.promise(), nextLook, now)) {
      var behind = seats.idsWhere(seat -> seat.isBehind(cause));
      if (!cancelling && !behind.isEmpty()) {
        record(
            new OrderEvent.PromiseInJeopardy(
                placement.accountId(), id(), cause, placement.promise(), behind, now));
        history.add(What.of(cause), now, Actor.ORDERING);
      }
    }
    nextLook = watch.nextLook(placement.promise(), now);
  }

  /// Its users are at another site, or their site's address was corrected.
  public void moveTo(Site other, Instant now, Actor by) {
    site = other;
    history.add(What.MOVED, now, by, null, other.name());
  }

  /// The account left: no seat stays.
  ///
  /// @return those that were live
  public List<UUID> end(Instant now) {
    var live = seats.idsWhere(seat -> seat.state().isLive());
    cancelling = false;
    seats.changeAll(seat -> seat.reported(SeatState.REMOVED));
    history.add(What.ENDED, now, Actor.ORDERING);
    return live;
  }

  /// Those of `wanted` that are its own: all of them or none. Tells which.
  ///
  /// @param reason for the company's own records
  public List<UUID> removeSeats(Set<UUID> wanted, @Nullable String reason, Instant now, Actor by) {
    var seatIds = seats.idsWhere(seat -> wanted.contains(seat.seatId()));
    seatIds.stream().map(seats::get).forEach(Seat::requireRemovable);
    for (var seatId : seatIds) {
      seats.change(seatId, seat -> seat.reported(SeatState.REMOVED));
      history.add(What.REMOVED, now, by, seatId, reason);
    }
    var today = LocalDate.ofInstant(now, BusinessCalendar.PARIS);
    record(new OrderEvent.SeatsRemoved(placement.accountId(), id(), seatIds, today));
    return seatIds;
  }

  public Seat seat(UUID seatId) {
    return seats.get(seatId);
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
        : OrderState.of(seats.all().stream().map(Seat::state).toList());
  }

  public Snapshot snapshot() {
    return new Snapshot(
        placement, site, seats.all(), companyNumber, cancelling, nextLook, lastSequence());
  }

  /// What happened since loading; called once, by the repository.
  public List<Milestone> takeMilestones() {
    return history.take();
  }

  /// What is heard again is not remembered again.
  private void report(UUID seatId, UnaryOperator<Seat> change, What what, Instant now) {
    if (seats.change(seatId, change)) {
      history.add(what, now, Actor.PROVISIONING, seatId, null);
    }
  }

  /// The order as it is stored.
  ///
  /// @param site where its users are
  /// @param cancelling whether the warehouse was asked to keep the phones, and has not answered
  /// @param nextLook when the promise is looked at next; absent once the last deadline passed
  public record Snapshot(
      Placement placement,
      Site site,
      List<Seat> seats,
      @Nullable PhoneNumber companyNumber,
      boolean cancelling,
      @Nullable Instant nextLook,
      long lastSequence) {}
}
