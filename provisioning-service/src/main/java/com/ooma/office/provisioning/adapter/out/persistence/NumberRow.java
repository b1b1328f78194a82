package com.ooma.office.provisioning.adapter.out.persistence;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.FindNumbers.State;
import com.ooma.office.provisioning.domain.Destination;
import com.ooma.office.provisioning.domain.NumberState;
import com.ooma.office.provisioning.domain.NumberState.Origin;
import com.ooma.office.provisioning.domain.PoolNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A row of `telephone_number`. `seat_id` is empty for a number that reaches the receptionist.
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
  UUID accountId;

  @Column(name = "hold_id")
  UUID holdId;

  @Column(name = "free_from")
  Instant freeFrom;

  @Column(name = "seat_id")
  UUID seatId;

  void take(PoolNumber saved) {
    number = saved.number().e164();
    accountId = null;
    holdId = null;
    freeFrom = null;
    seatId = null;
    switch (saved.state()) {
      case NumberState.Available _ -> state = State.AVAILABLE;
      case NumberState.Held(var holder, var hold, var until) -> {
        state = State.HELD;
        accountId = holder;
        holdId = hold;
        freeFrom = until;
      }
      case NumberState.InUse(var owner, var destination, var origin) -> {
        state = origin == Origin.PORTED ? State.PORTED_IN : State.ASSIGNED;
        accountId = owner;
        seatId = destination instanceof Destination.User(var seat) ? seat : null;
      }
      case NumberState.Cooling(var until) -> {
        state = State.COOLING;
        freeFrom = until;
      }
    }
  }

  PoolNumber give() {
    return new PoolNumber(
        new PhoneNumber(number),
        switch (state) {
          case AVAILABLE -> new NumberState.Available();
          case HELD -> new NumberState.Held(accountId, holdId, freeFrom);
          case ASSIGNED -> new NumberState.InUse(accountId, destination(), Origin.POOL);
          case PORTED_IN -> new NumberState.InUse(accountId, destination(), Origin.PORTED);
          case COOLING -> new NumberState.Cooling(freeFrom);
        });
  }

  private Destination destination() {
    return seatId == null ? new Destination.Receptionist() : new Destination.User(seatId);
  }
}
