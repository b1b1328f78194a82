package com.ooma.office.provisioning.domain;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.NumberState.Available;
import com.ooma.office.provisioning.domain.NumberState.Cooling;
import com.ooma.office.provisioning.domain.NumberState.Held;
import com.ooma.office.provisioning.domain.NumberState.InUse;
import com.ooma.office.provisioning.domain.NumberState.Origin;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;

/// A telephone number of ours, and whose it is: at most one account's at any time.
public record PoolNumber(PhoneNumber number, NumberState state) {

  /// How long a number that was given back is left alone.
  public static final Period COOLING = Period.ofMonths(6);

  public static PoolNumber fresh(PhoneNumber number) {
    return new PoolNumber(number, new Available());
  }

  /// Whether `accountId` may have it at `now`: it is free, or held for that account.
  public boolean isFreeFor(UUID accountId, Instant now) {
    return switch (state) {
      case Available _ -> true;
      case Held(var holder, _, var until) -> holder.equals(accountId) || !now.isBefore(until);
      case InUse _ -> false;
      case Cooling(var until) -> !now.isBefore(until);
    };
  }

  public boolean isInUseBy(UUID accountId) {
    return state instanceof InUse(var owner, _, _) && owner.equals(accountId);
  }

  public PoolNumber heldIn(NumberHold hold, Instant now) {
    requireFreeFor(hold.accountId(), now);
    return with(new Held(hold.accountId(), hold.holdId(), hold.expiresAt()));
  }

  public PoolNumber assigned(UUID accountId, Destination destination, Instant now) {
    requireFreeFor(accountId, now);
    return with(new InUse(accountId, destination, Origin.POOL));
  }

  /// The number has been ported to us for `accountId`; what the pool had planned for it is void.
  ///
  /// @throws IllegalStateException if another account is using it: two owners, for people to solve
  public PoolNumber portedIn(UUID accountId, Destination destination) {
    if (state instanceof InUse(var owner, _, _) && !owner.equals(accountId)) {
      throw new IllegalStateException(number + " was ported in, but another account has it");
    }
    return with(new InUse(accountId, destination, Origin.PORTED));
  }

  /// Given back at `now`.
  public PoolNumber cooling(Instant now) {
    var until = now.atZone(BusinessCalendar.PARIS).plus(COOLING).toInstant();
    return with(new Cooling(until));
  }

  /// The seat that had it is no more. A number of the pool is given back; one that was ported in is
  /// the member's, and calls to it must arrive somewhere.
  public PoolNumber withoutSeat(Instant now) {
    return state instanceof InUse(var owner, _, var origin) && origin == Origin.PORTED
        ? with(new InUse(owner, new Destination.Receptionist(), origin))
        : cooling(now);
  }

  /// The account that had or held it is no more. A hold leaves no trace; a number that was in use
  /// is left alone, ported in or not, while the former owner may still port it away.
  public PoolNumber withoutOwner(Instant now) {
    return switch (state) {
      case Held _ -> fresh(number);
      case InUse _ -> cooling(now);
      case Available _, Cooling _ -> this;
    };
  }

  public boolean isPortedIn() {
    return state instanceof InUse(_, _, var origin) && origin == Origin.PORTED;
  }

  private void requireFreeFor(UUID accountId, Instant now) {
    if (!isFreeFor(accountId, now)) {
      throw Refused.conflict("numbers-taken", "Not to be had: " + number + ".");
    }
  }

  private PoolNumber with(NumberState next) {
    return new PoolNumber(number, next);
  }
}
