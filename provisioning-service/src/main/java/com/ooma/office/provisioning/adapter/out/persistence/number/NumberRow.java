package com.ooma.office.provisioning.adapter.out.persistence.number;

import static java.util.Objects.requireNonNull;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.number.FindNumbers.State;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `telephone_number`. A number in use that has neither `reaches` nor `seat_id` reaches
/// the receptionist.
@Entity
@Table(name = "telephone_number")
class NumberRow {

  @Id String number;

  @Version long revision;

  @Column(insertable = false, updatable = false)
  String area;

  @Enumerated(EnumType.STRING)
  State state;

  @Column(name = "account_id")
  @Nullable UUID accountId;

  @Column(name = "hold_id")
  @Nullable UUID holdId;

  @Column(name = "free_from")
  @Nullable Instant freeFrom;

  @Column(name = "seat_id")
  @Nullable UUID seatId;

  @Nullable String reaches;

  @Column(name = "group_extension")
  @Nullable String groupExtension;

  @Column(name = "in_use_since")
  @Nullable Instant inUseSince;

  @Column(name = "former_account_id")
  @Nullable UUID formerAccountId;

  @Column(name = "ported_out_at")
  @Nullable Instant portedOutAt;

  /// What a number reaches that is neither the receptionist nor a user's phone.
  enum Reach {
    RING_GROUP,
    CONFERENCE,
    FAX
  }

  void update(PoolNumber saved) {
    number = saved.number().e164();
    switch (saved.state()) {
      case NumberState.Available _ ->
          update(State.AVAILABLE, null, null, null, null, null, null, null);
      case NumberState.Held(var holder, var hold, var until) ->
          update(State.HELD, holder, hold, until, null, null, null, null);
      case NumberState.InUse(var owner, var destination, var origin, var since) ->
          update(
              origin == Origin.PORTED ? State.PORTED_IN : State.ASSIGNED,
              owner,
              null,
              null,
              destination,
              since,
              null,
              null);
      case NumberState.Cooling(var until, var former) ->
          update(State.COOLING, null, null, until, null, null, former, null);
      case NumberState.PortedOut(var left) ->
          update(State.PORTED_OUT, null, null, null, null, null, null, left);
    }
  }

  /// Each column once: one that is emptied first counts as changed, whatever comes after.
  private void update(
      State taken,
      @Nullable UUID owner,
      @Nullable UUID hold,
      @Nullable Instant until,
      @Nullable Destination destination,
      @Nullable Instant since,
      @Nullable UUID former,
      @Nullable Instant left) {
    state = taken;
    accountId = owner;
    holdId = hold;
    freeFrom = until;
    seatId = destination == null ? null : destination.seat();
    var reach = reachOf(destination);
    reaches = reach == null ? null : reach.name();
    groupExtension = destination instanceof Destination.RingGroup(var group) ? group : null;
    inUseSince = since;
    formerAccountId = former;
    portedOutAt = left;
  }

  private static @Nullable Reach reachOf(@Nullable Destination destination) {
    return switch (destination) {
      case Destination.RingGroup _ -> Reach.RING_GROUP;
      case Destination.Conference _ -> Reach.CONFERENCE;
      case Destination.Fax _ -> Reach.FAX;
      case Destination.Receptionist _, Destination.User _ -> null;
      case null -> null;
    };
  }

  /// The table checks that what a state needs is there.
  PoolNumber toNumber() {
    return new PoolNumber(
        new PhoneNumber(number),
        switch (state) {
          case AVAILABLE -> new NumberState.Available();
          case HELD ->
              new NumberState.Held(requireNonNull(accountId), holdId, requireNonNull(freeFrom));
          case ASSIGNED -> inUse(Origin.POOL);
          case PORTED_IN -> inUse(Origin.PORTED);
          case COOLING -> new NumberState.Cooling(requireNonNull(freeFrom), formerAccountId);
          case PORTED_OUT -> new NumberState.PortedOut(requireNonNull(portedOutAt));
        });
  }

  private NumberState inUse(Origin origin) {
    return new NumberState.InUse(requireNonNull(accountId), destination(), origin, inUseSince);
  }

  private Destination destination() {
    return switch (reaches == null ? null : Reach.valueOf(reaches)) {
      case RING_GROUP -> new Destination.RingGroup(requireNonNull(groupExtension));
      case CONFERENCE -> new Destination.Conference();
      case FAX -> new Destination.Fax(requireNonNull(seatId));
      case null -> seatId == null ? new Destination.Receptionist() : new Destination.User(seatId);
    };
  }
}
