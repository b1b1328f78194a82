package com.ooma.office.billing.domain.prepaid;

import com.ooma.office.billing.domain.rating.Tariff;
import com.ooma.office.kernel.domain.Money;
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
  private Money balance;

  private PrepaidAccount(Snapshot saved) {
    accountId = saved.accountId();
    balance = saved.balance();
    saved.reservations().forEach(each -> reservations.put(each.call(), each));
  }

  public static PrepaidAccount from(Snapshot saved) {
    return new PrepaidAccount(saved);
  }

  public void topUp(Money amount, String reference, Instant now) {
    enter(Entry.Kind.TOP_UP, amount, reference, now);
  }

  /// Reserves what a call may cost. Asked again for the same call it is the same reservation.
  ///
  /// @return none if not a second can be paid
  public Optional<Reservation> authorise(CallKey call, Tariff tariff, Instant now) {
    reservations.values().removeIf(each -> !each.holdsAt(now));
    var known = reservations.get(call);
    if (known != null) {
      return Optional.of(known);
    }
    var most = available(now).atMost(MOST_RESERVED);
    int seconds = tariff.secondsFor(most, LONGEST_CALL);
    if (seconds == 0) {
      return Optional.empty();
    }
    var expiresAt = now.plusSeconds(seconds).plus(RECORD_COMES_WITHIN);
    var made = new Reservation(call, tariff.price(seconds), seconds, expiresAt);
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

  /// The call is not made after all.
  public void release(CallKey call) {
    reservations.remove(call);
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

  /// Those made since it was loaded.
  public List<Entry> newEntries() {
    return List.copyOf(entries);
  }

  public Snapshot snapshot() {
    return new Snapshot(accountId, balance, List.copyOf(reservations.values()));
  }

  private void enter(Entry.Kind kind, Money amount, String reference, Instant now) {
    balance = balance.plus(amount);
    entries.add(new Entry(kind, amount, balance, now, reference));
  }

  /// The account as it is stored.
  public record Snapshot(UUID accountId, Money balance, List<Reservation> reservations) {}
}
