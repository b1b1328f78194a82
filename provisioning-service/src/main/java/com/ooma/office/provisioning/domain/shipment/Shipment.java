package com.ooma.office.provisioning.domain.shipment;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.phone.Parcel;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneState;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order's phones on their way to its site. It first waits, if it must, until numbers and phones
/// for all of its seats can be had at once.
public final class Shipment extends AggregateRoot<ShipmentEvent> {

  /// How long after an attempt that failed the next one is made, unless stock comes in before.
  /// Soon, as it may have failed only because others held numbers at that moment, or stock came in
  /// while it was made.
  public static final Duration RETRY = Duration.ofSeconds(5);

  /// Working days that a parcel takes.
  private static final int DAYS_ON_THE_WAY = 2;

  private Ordered ordered;
  private ShipmentState state;
  private @Nullable String reason;
  private @Nullable Instant retryAt;
  private @Nullable Parcel parcel;
  private @Nullable Instant dispatchedAt;
  private @Nullable Instant deliveredAt;

  private Shipment(Snapshot saved) {
    super(saved.lastSequence());
    this.ordered = saved.ordered();
    this.state = saved.state();
    this.reason = saved.reason();
    this.retryAt = saved.retryAt();
    this.parcel = saved.parcel();
    this.dispatchedAt = saved.dispatchedAt();
    this.deliveredAt = saved.deliveredAt();
  }

  public static Shipment of(Ordered ordered, Instant now) {
    return new Shipment(
        new Snapshot(ordered, ShipmentState.WAITING, "New.", now, null, null, null, 0));
  }

  /// One phone for a seat whose own is broken: nothing else is needed, so it is ready at once. It
  /// is of no order: it has its own id where others have their order's.
  public static Shipment ofExchange(
      UUID shipmentId, UUID accountId, Site site, WantedSeat seat, LocalDate shipsOn) {
    var ordered =
        new Ordered(
            shipmentId,
            accountId,
            shipmentId,
            site,
            List.of(seat),
            null,
            shipsOn,
            BusinessCalendar.businessDaysAfter(shipsOn, DAYS_ON_THE_WAY));
    return new Shipment(
        new Snapshot(ordered, ShipmentState.READY, null, null, null, null, null, 0));
  }

  public static Shipment from(Snapshot saved) {
    return new Shipment(saved);
  }

  /// Not everything can be had yet.
  public void postpone(Shortage shortage, Instant now) {
    require(ShipmentState.WAITING, "postponed");
    reason = shortage.reason();
    retryAt = now.plus(RETRY);
  }

  /// Every seat got what it needs.
  public void fulfil(PhoneNumber companyNumber, List<ShipmentEvent.Line> lines) {
    require(ShipmentState.WAITING, "fulfilled");
    if (lines.size() != ordered.seats().size()) {
      throw new IllegalArgumentException("an order is fulfilled wholly or not at all");
    }
    state = ShipmentState.READY;
    reason = null;
    retryAt = null;
    record(
        new ShipmentEvent.Fulfilled(
            ordered.accountId(), ordered.orderId(), companyNumber, List.copyOf(lines)));
  }

  /// The warehouse handed all of its `phones` to the parcel service.
  public void dispatch(Parcel handedOver, List<Phone> phones, Instant now) {
    require(ShipmentState.READY, "dispatched");
    var unready = phones.stream().filter(phone -> phone.state() != PhoneState.CONFIGURED).toList();
    if (!unready.isEmpty()) {
      var list = String.join(", ", unready.stream().map(phone -> phone.mac().digits()).toList());
      throw Refused.conflict("phones-not-configured", "Configure these phones first: " + list + ".")
          .about(list);
    }
    state = ShipmentState.DISPATCHED;
    parcel = handedOver;
    dispatchedAt = now;
    phones.forEach(phone -> phone.ship(handedOver, ordered.arrivesOn()));
  }

  public void deliver(List<Phone> phones, Instant now) {
    require(ShipmentState.DISPATCHED, "delivered");
    state = ShipmentState.DELIVERED;
    deliveredAt = now;
    phones.forEach(phone -> phone.deliver(now));
  }

  /// The member doesn't want the phones any more: what was not dispatched is given up, and what was
  /// goes on. What is given up already stays so.
  ///
  /// @return whether it was given up just now
  public boolean cancel(List<Phone> phones, Instant now) {
    return switch (state) {
      case WAITING, READY -> {
        giveUp(phones);
        record(new ShipmentEvent.Cancelled(ordered.accountId(), ordered.orderId(), now));
        yield true;
      }
      case DISPATCHED, DELIVERED -> {
        record(
            new ShipmentEvent.CancellationRefused(
                ordered.accountId(),
                ordered.orderId(),
                Objects.requireNonNull(dispatchedAt, "dispatched at no time")));
        yield false;
      }
      case CANCELLED -> false;
    };
  }

  /// The member company left before its phones did.
  public void abandon(List<Phone> phones) {
    require(!state.isSettled(), "given up");
    giveUp(phones);
  }

  /// A user got another name before the phones left.
  public void rename(UUID seatId, @Nullable String userName) {
    ordered = ordered.renamed(seatId, userName);
  }

  /// Its users moved before the phones left.
  public void redirect(Site site) {
    require(!state.isSettled(), "redirected");
    ordered = ordered.to(site);
  }

  private void giveUp(List<Phone> phones) {
    state = ShipmentState.CANCELLED;
    ordered = ordered.forNobody();
    reason = null;
    retryAt = null;
    phones.forEach(Phone::release);
  }

  /// Whether it has another phone for one of these seats, and nothing else.
  public boolean isExchangeFor(Collection<UUID> seatIds) {
    return ordered.shipmentId().equals(ordered.orderId())
        && ordered.seats().stream().allMatch(seat -> seatIds.contains(seat.seatId()));
  }

  public Ordered ordered() {
    return ordered;
  }

  public ShipmentState state() {
    return state;
  }

  public Snapshot snapshot() {
    return new Snapshot(
        ordered, state, reason, retryAt, parcel, dispatchedAt, deliveredAt, lastSequence());
  }

  private void require(ShipmentState needed, String verb) {
    require(state == needed, verb);
  }

  private void require(boolean possible, String verb) {
    if (!possible) {
      throw Refused.conflict(
          "shipment-state", "The shipment is %s and can't be %s.".formatted(state, verb));
    }
  }

  /// What ordering asked for.
  ///
  /// @param companyNumber chosen for the receptionist, for a company that has no number yet
  /// @param shipsOn the promised day in Paris
  /// @param arrivesOn the promised day in Paris
  public record Ordered(
      UUID shipmentId,
      UUID accountId,
      UUID orderId,
      Site site,
      List<WantedSeat> seats,
      @Nullable PhoneNumber companyNumber,
      LocalDate shipsOn,
      LocalDate arrivesOn) {

    /// Whoever the phones were for: nobody gets them.
    private Ordered forNobody() {
      var unnamed =
          seats.stream().map(seat -> new WantedSeat(seat.seatId(), null, seat.number())).toList();
      return new Ordered(
          shipmentId, accountId, orderId, site, unnamed, companyNumber, shipsOn, arrivesOn);
    }

    private Ordered renamed(UUID seatId, @Nullable String userName) {
      var renamed =
          seats.stream()
              .map(seat ->
                  seat.seatId().equals(seatId)
                      ? new WantedSeat(seatId, userName, seat.number())
                      : seat)
              .toList();
      return new Ordered(
          shipmentId, accountId, orderId, site, renamed, companyNumber, shipsOn, arrivesOn);
    }

    /// The same order with a number for the receptionist.
    public Ordered choosing(PhoneNumber company) {
      return new Ordered(shipmentId, accountId, orderId, site, seats, company, shipsOn, arrivesOn);
    }

    private Ordered to(Site other) {
      return new Ordered(
          shipmentId, accountId, orderId, other, seats, companyNumber, shipsOn, arrivesOn);
    }
  }

  /// The shipment as it is stored.
  public record Snapshot(
      Ordered ordered,
      ShipmentState state,
      @Nullable String reason,
      @Nullable Instant retryAt,
      @Nullable Parcel parcel,
      @Nullable Instant dispatchedAt,
      @Nullable Instant deliveredAt,
      long lastSequence) {}
}
