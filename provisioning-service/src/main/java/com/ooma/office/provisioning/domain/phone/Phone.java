package com.ooma.office.provisioning.domain.phone;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One T23G, from the shelf to the desk of its user and back.
public final class Phone extends AggregateRoot<PhoneEvent> {

  private final UUID phoneId;
  private final PhoneUnit unit;
  private PhoneState state;
  private @Nullable Assignment assignment;
  private @Nullable Access access;
  private @Nullable Instant returningSince;
  private boolean overdue;
  private @Nullable Mac replaces;

  private Phone(Snapshot saved) {
    super(saved.lastSequence());
    this.phoneId = saved.phoneId();
    this.unit = saved.unit();
    this.state = saved.state();
    this.assignment = saved.assignment();
    this.access = saved.access();
    this.returningSince = saved.returningSince();
    this.overdue = saved.overdue();
    this.replaces = saved.replaces();
  }

  public static Phone stocked(UUID phoneId, PhoneUnit unit) {
    return new Phone(
        new Snapshot(phoneId, unit, PhoneState.IN_STOCK, null, null, null, false, null, 0));
  }

  public static Phone from(Snapshot saved) {
    return new Phone(saved);
  }

  /// Sets the phone aside for a seat.
  public void reserve(Assignment wanted) {
    require(state == PhoneState.IN_STOCK, "reserved");
    assignment = wanted;
    state = PhoneState.RESERVED;
  }

  /// Sets the phone aside for the seat of a broken one, which stays as it is until this one works.
  public void reserveInsteadOf(Phone broken, UUID shipmentId) {
    broken.requireOnDesk();
    var seat = broken.assignment();
    reserve(new Assignment(seat.accountId(), seat.orderId(), shipmentId, seat.seatId()));
    replaces = broken.mac();
  }

  /// @throws Refused unless somebody has it who could use another one instead
  public void requireOnDesk() {
    require(state == PhoneState.DELIVERED || state == PhoneState.REGISTERED, "exchanged");
  }

  /// Gives the phone a new address for its configuration, and takes the last one away.
  public void configure(Access fresh) {
    require(state == PhoneState.RESERVED || state == PhoneState.CONFIGURED, "configured");
    access = fresh;
    state = PhoneState.CONFIGURED;
  }

  /// The same for a phone that has left: its address got known to somebody, or the phone lost it.
  public void relink(Access fresh) {
    require(state.isOnItsWay(), "given another address");
    access = fresh;
  }

  /// Back on the shelf, and what opened its configuration opens nothing any more.
  public void release() {
    require(state == PhoneState.RESERVED || state == PhoneState.CONFIGURED, "released");
    assignment = null;
    access = null;
    replaces = null;
    state = PhoneState.IN_STOCK;
  }

  public void ship(Parcel parcel, LocalDate dueOn) {
    require(state == PhoneState.CONFIGURED, "shipped");
    state = PhoneState.SHIPPED;
    record(
        replaces == null
            ? new PhoneEvent.Shipped(mac(), assignment(), parcel, dueOn)
            : new PhoneEvent.ReplacementShipped(mac(), assignment(), replaces, parcel, dueOn));
  }

  /// Its user is no more, or has another phone. What has not left stays on the shelf; what has is
  /// expected back, and its address opens nothing from now on. No configuration tells a phone that
  /// is still plugged in so: its SIP account ends with the extension, so that it can't sign in with
  /// what it has.
  public void recall(Instant now) {
    switch (state) {
      case RESERVED, CONFIGURED -> release();
      case SHIPPED, DELIVERED, REGISTERED -> {
        access = null;
        returningSince = now;
        state = PhoneState.RETURNING;
      }
      case IN_STOCK, RETURNING, BROKEN -> {}
    }
  }

  /// The parcel came back and the phone was tested. If it is sound and wiped it is on the shelf
  /// again, and its next user's SIP account and address will be new ones, as all are.
  public void takeBack(Checks checks, Instant now) {
    require(state == PhoneState.RETURNING, "taken back");
    record(new PhoneEvent.Returned(mac(), assignment(), checks.isSound(), now));
    assignment = null;
    returningSince = null;
    replaces = null;
    overdue = false;
    state = checks.isSound() ? PhoneState.IN_STOCK : PhoneState.BROKEN;
  }

  /// It has been expected back for too long, which is told once.
  public void miss(Instant now) {
    if (state == PhoneState.RETURNING && !overdue && returningSince != null) {
      overdue = true;
      record(new PhoneEvent.Overdue(mac(), assignment(), returningSince, now));
    }
  }

  /// The parcel was handed over. Changes nothing if the phone itself has shown so before, or if its
  /// user left meanwhile.
  public void deliver(Instant now) {
    if (state == PhoneState.RETURNING) {
      return;
    }
    require(state.isOnItsWay(), "delivered");
    if (state == PhoneState.SHIPPED) {
      state = PhoneState.DELIVERED;
      if (replaces == null) {
        record(new PhoneEvent.Delivered(mac(), assignment(), now));
      }
    }
  }

  /// The phone fetched its configuration: it must have arrived, scanned or not. That is told of one
  /// that takes another's place, too, since the other one may never have worked.
  public void register(Instant now) {
    deliver(now);
    if (state == PhoneState.DELIVERED) {
      state = PhoneState.REGISTERED;
      record(new PhoneEvent.Registered(mac(), assignment(), now));
    }
  }

  /// Whether it has been expected back since then, and it was not told that this is too long.
  public boolean isExpectedSince(Instant moment) {
    return state == PhoneState.RETURNING
        && !overdue
        && returningSince != null
        && !returningSince.isAfter(moment);
  }

  /// Whether it is meant for the seat of another one, which was broken.
  public boolean isReplacement() {
    return replaces != null;
  }

  /// Whether it is its seat's until another one works, or the one for which that was sent. One that
  /// is on its way in the place of another goes on.
  public boolean makesWayFor(Phone working) {
    return !phoneId.equals(working.phoneId)
        && (replaces == null || state == PhoneState.REGISTERED || mac().equals(working.replaces));
  }

  /// Whether it is to take the place of that phone, and has not yet.
  public boolean isOnItsWayInsteadOf(Mac broken) {
    return broken.equals(replaces)
        && state != PhoneState.REGISTERED
        && state != PhoneState.RETURNING;
  }

  public UUID id() {
    return phoneId;
  }

  public Mac mac() {
    return unit.mac();
  }

  public PhoneState state() {
    return state;
  }

  /// @throws IllegalStateException while it is on the shelf
  public Assignment assignment() {
    if (assignment == null) {
      throw new IllegalStateException(mac() + " is meant for nobody");
    }
    return assignment;
  }

  /// @throws IllegalStateException before it is configured
  public Access access() {
    if (access == null) {
      throw new IllegalStateException(mac() + " is not configured");
    }
    return access;
  }

  public Snapshot snapshot() {
    return new Snapshot(
        phoneId,
        unit,
        state,
        assignment,
        access,
        returningSince,
        overdue,
        replaces,
        lastSequence());
  }

  private void require(boolean possible, String verb) {
    if (!possible) {
      throw Refused.conflict(
          "phone-state", "Phone %s is %s and can't be %s.".formatted(mac(), state, verb));
    }
  }

  /// Whom the phone is for.
  public record Assignment(UUID accountId, UUID orderId, UUID shipmentId, UUID seatId) {}

  /// What opens the phone's configuration, and the phone's own web page.
  public record Access(String tokenHash, String adminPassword) {

    /// Without the secrets.
    @Override
    public String toString() {
      return "Access";
    }
  }

  /// The phone as it is stored.
  ///
  /// @param overdue whether it was told that it has been expected back for too long
  /// @param replaces the broken phone in whose place it is; null if it is the first of its seat
  public record Snapshot(
      UUID phoneId,
      PhoneUnit unit,
      PhoneState state,
      @Nullable Assignment assignment,
      @Nullable Access access,
      @Nullable Instant returningSince,
      boolean overdue,
      @Nullable Mac replaces,
      long lastSequence) {}
}
