package com.ooma.office.billing.domain.prepaid;

import com.ooma.office.billing.domain.rating.DialledNumber;
import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A company's balance. A call reserves what it may cost before it begins, so that calls made at
/// the same time can't take more than there is; what it did cost is taken when its record comes.
public final class PrepaidAccount {

  /// The most that one call holds back from the others.
  private static final Money MOST_RESERVED = Money.of("5.00");

  private static final int LONGEST_CALL = (int) Duration.ofHours(10).toSeconds();

  /// Call records come in batches, after the call.
  private static final Duration RECORD_COMES_WITHIN = Duration.ofMinutes(15);

  private final UUID accountId;
  private final Map<CallKey, Reservation> reservations = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final boolean lowWasTold;
  private Money balance;
  private boolean lowTold;

  private PrepaidAccount(Snapshot saved) {
    accountId = saved.accountId();
    balance = saved.balance();
    lowWasTold = saved.lowTold();
    lowTold = lowWasTold;
    saved.reservations().forEach(each -> reservations.put(each.call(), each));
  }

  public static PrepaidAccount from(Snapshot saved) {
    return new PrepaidAccount(saved);
  }

  public UUID accountId() {
    return accountId;
  }

  public Money balance() {
    return balance;
  }

  public void topUp(Money amount, String reference, Instant now) {
    enter(Entry.Kind.TOP_UP, amount, reference, now);
    lowTold = false;
  }

  /// Reserves what a call may cost. Asked again for the same call it is the same reservation.
  ///
  /// @throws Refused if it was reserved for a call to somebody else
  /// @return none if not a second can be paid, or no more of them than cost less than a cent
  public Optional<Reservation> authorise(
      CallKey call, DialledNumber to, Tariff tariff, Instant now) {
    reservations.values().removeIf(each -> !each.holdsAt(now));
    var known = reservations.get(call);
    if (known != null) {
      if (!known.isOfCallTo(to)) {
        throw Refused.conflict(
            "call-authorised-otherwise", "The call was authorised to another number.");
      }
      return Optional.of(known);
    }
    var most = available(now).atMost(MOST_RESERVED);
    int seconds = tariff.secondsFor(most, LONGEST_CALL);
    if (seconds == 0 || isForNothing(tariff, seconds)) {
      return Optional.empty();
    }
    var expiresAt = now.plusSeconds(seconds).plus(RECORD_COMES_WITHIN);
    var made = new Reservation(call, to, tariff.price(seconds), seconds, expiresAt);
    if (made.amount().compareTo(Money.ZERO) > 0) {
      reservations.put(call, made);
    }
    return Optional.of(made);
  }

  /// Takes what a call cost, and gives the rest of its reservation back. One that was not
  /// authorised, or cost more than there is without the others' reservations, takes nothing: a bill
  /// asks for it.
  ///
  /// @return whether it is paid
  public boolean settle(CallKey call, Money price, Instant now) {
    boolean authorised = reservations.remove(call) != null;
    if (!authorised || price.compareTo(available(now)) > 0) {
      return false;
    }
    if (!price.equals(Money.ZERO)) {
      enter(Entry.Kind.CALL, price.negated(), call.toString(), now);
    }
    return true;
  }

  /// Gives back what a call cost, and takes what it costs after all, if there is so much without
  /// what is reserved: else a bill asks for it.
  ///
  /// @return whether it is paid
  public boolean settleAgain(CallKey call, Money former, Money price, Instant now) {
    enter(Entry.Kind.CALL_REVERSED, former, call.toString(), now);
    if (price.compareTo(available(now)) > 0) {
      return false;
    }
    if (!price.equals(Money.ZERO)) {
      enter(Entry.Kind.CALL, price.negated(), call.toString(), now);
    }
    return true;
  }

  /// The call is not made after all.
  public void release(CallKey call) {
    reservations.remove(call);
  }

  /// Whether somebody is to be told that the balance is low.
  public boolean isToBeToldBelow(Money threshold) {
    return !lowTold && balance.compareTo(threshold) < 0;
  }

  /// Not again, until it is topped up.
  public void lowIsTold() {
    lowTold = true;
  }

  /// What nobody has reserved.
  public Money available(Instant now) {
    return balance.minus(reserved(now));
  }

  public Money reserved(Instant now) {
    return reservations.values().stream()
        .filter(each -> each.holdsAt(now))
        .map(Reservation::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  /// Whether a call that costs something would be paid with nothing, as so many seconds round to
  /// it.
  private static boolean isForNothing(Tariff tariff, int seconds) {
    return seconds < LONGEST_CALL && tariff.price(seconds).equals(Money.ZERO);
  }

  /// Whether more than its reservations changed since it was loaded.
  public boolean hasNews() {
    return !entries.isEmpty() || lowTold != lowWasTold;
  }

  /// Those made since it was loaded.
  public List<Entry> newEntries() {
    return List.copyOf(entries);
  }

  public Snapshot snapshot() {
    return new Snapshot(accountId, balance, List.copyOf(reservations.values()), lowTold);
  }

  private void enter(Entry.Kind kind, Money amount, String reference, Instant now) {
    balance = balance.plus(amount);
    entries.add(new Entry(kind, amount, balance, now, reference));
  }

  /// The account as it is stored.
  ///
  /// @param lowTold whether nobody has to be told that the balance is low: it was told since the
  ///   last top-up, or there was none yet
  public record Snapshot(
      UUID accountId, Money balance, List<Reservation> reservations, boolean lowTold) {

    /// Of a company that never paid in.
    public static Snapshot empty(UUID accountId) {
      return new Snapshot(accountId, Money.ZERO, List.of(), true);
    }
  }
}
