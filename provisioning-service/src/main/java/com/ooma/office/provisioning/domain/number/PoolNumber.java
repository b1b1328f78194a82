package com.ooma.office.provisioning.domain.number;

import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.domain.number.NumberState.Available;
import com.ooma.office.provisioning.domain.number.NumberState.Cooling;
import com.ooma.office.provisioning.domain.number.NumberState.Held;
import com.ooma.office.provisioning.domain.number.NumberState.InUse;
import com.ooma.office.provisioning.domain.number.NumberState.Origin;
import com.ooma.office.provisioning.domain.number.NumberState.PortedOut;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A telephone number of ours, and whose it is: at most one account's at any time.
public record PoolNumber(PhoneNumber number, NumberState state) {

  /// How long a number that was used and given back is left alone.
  public static final Period COOLING = Period.ofMonths(6);

  public static PoolNumber fresh(PhoneNumber number) {
    return new PoolNumber(number, new Available());
  }

  /// Whether `accountId` may have it at `now`: it is free, kept for that account, or was its own.
  public boolean isFreeFor(UUID accountId, Instant now) {
    return switch (state) {
      case Available _ -> true;
      case Held(var holder, _, var until) -> holder.equals(accountId) || !now.isBefore(until);
      case InUse _ -> false;
      case Cooling(var until, var former) -> accountId.equals(former) || !now.isBefore(until);
      case PortedOut _ -> false;
    };
  }

  /// Whether it left when another carrier took it over from `accountId` at a moment. It did not if
  /// it is in use with us since a later one, or by somebody else: it came back before we heard.
  public boolean leftWith(UUID accountId, Instant moment) {
    return switch (state) {
      case InUse(var owner, _, _, var since) ->
          owner.equals(accountId) && (since == null || !since.isAfter(moment));
      case Available _, Held _, Cooling _ -> true;
      case PortedOut _ -> false;
    };
  }

  public boolean isInUseBy(UUID accountId) {
    return state instanceof InUse(var owner, _, _, _) && owner.equals(accountId);
  }

  public boolean isInUse() {
    return state instanceof InUse;
  }

  /// Whether it is kept for an account that gave it back, and of which nobody has a voucher.
  public boolean wasGivenBackUnused() {
    return state instanceof Held(_, var hold, _) && hold == null;
  }

  public PoolNumber heldIn(NumberHold hold, Grace grace, Instant now) {
    requireFreeFor(hold.accountId(), now);
    return with(new Held(hold.accountId(), hold.holdId(), grace.after(hold.expiresAt())));
  }

  /// An order that chose it waits for something else: it is kept for that order, as long as this is
  /// said again and again. Little is changed by saying it often.
  public PoolNumber keptFor(UUID accountId, UUID shipmentId, Grace grace, Instant now) {
    requireFreeFor(accountId, now);
    return state instanceof Held(_, var hold, var until)
            && hold != null
            && until.isAfter(grace.halfAfter(now))
        ? this
        : with(new Held(accountId, shipmentId, grace.after(now)));
  }

  public PoolNumber assigned(UUID accountId, Destination destination, Instant now) {
    requireFreeFor(accountId, now);
    return with(new InUse(accountId, destination, Origin.POOL, now));
  }

  /// The number has been ported to us for `accountId`; what the pool had planned for it is void.
  ///
  /// @throws IllegalStateException if it is in use: two owners, for people to solve
  public PoolNumber portedIn(UUID accountId, Destination destination, Instant now) {
    if (isInUse()) {
      throw new IllegalStateException(number + " was ported in, but is in use");
    }
    return with(new InUse(accountId, destination, Origin.PORTED, now));
  }

  /// Goes on as the account's, but reaches the receptionist if it reached one of these seats.
  public PoolNumber withoutSeats(Collection<UUID> seatIds) {
    return state instanceof InUse(_, var destination, _, _)
            && destination.seat() != null
            && seatIds.contains(destination.seat())
        ? reaching(new Destination.Receptionist())
        : this;
  }

  /// Goes on as the account's, but reaches another.
  public PoolNumber reaching(Destination destination) {
    return state instanceof InUse(var owner, _, var origin, var since)
        ? with(new InUse(owner, destination, origin, since))
        : this;
  }

  /// Given back at `now`. One that the pool gave on the same day was hardly used.
  public PoolNumber givenBack(Grace grace, Instant now) {
    return state instanceof InUse(_, _, var origin, var since)
            && origin == Origin.POOL
            && isSameDay(since, now)
        ? givenBackUnused(grace, now)
        : cooling(now);
  }

  /// Given back at `now` by an account that never used it: nobody calls it, and the account may
  /// want it again.
  public PoolNumber givenBackUnused(Grace grace, Instant now) {
    return state instanceof InUse(var owner, _, _, _)
        ? with(new Held(owner, null, grace.afterDayOf(now)))
        : this;
  }

  /// The account that had or held it is no more. A hold leaves no trace; a number that was in use
  /// is left alone, ported in or not, while the former owner may still port it away.
  public PoolNumber withoutOwner(Instant now) {
    return switch (state) {
      case Held _ -> fresh(number);
      case InUse _ -> cooling(now);
      case Available _, Cooling _, PortedOut _ -> this;
    };
  }

  /// Another carrier has it, whatever was planned for it.
  public PoolNumber portedOut(Instant moment) {
    return with(new PortedOut(moment));
  }

  public boolean isPortedIn() {
    return state instanceof InUse(_, _, var origin, _) && origin == Origin.PORTED;
  }

  /// Given back at `now` after somebody could be called under it.
  public PoolNumber cooling(Instant now) {
    var until = now.atZone(BusinessCalendar.PARIS).plus(COOLING).toInstant();
    return with(new Cooling(until, state instanceof InUse(var owner, _, _, _) ? owner : null));
  }

  private static boolean isSameDay(@Nullable Instant since, Instant now) {
    return since != null
        && LocalDate.ofInstant(since, BusinessCalendar.PARIS)
            .equals(LocalDate.ofInstant(now, BusinessCalendar.PARIS));
  }

  private void requireFreeFor(UUID accountId, Instant now) {
    if (!isFreeFor(accountId, now)) {
      throw Refused.conflict("numbers-taken", "Not to be had: " + number + ".").about(number);
    }
  }

  private PoolNumber with(NumberState next) {
    return new PoolNumber(number, next);
  }
}
