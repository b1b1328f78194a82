package com.ooma.office.billing.domain.einvoicing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What came in for a document and what left it, and what of that the platform was told.
final class Takings {

  /// What came in is told before it leaves.
  private static final Comparator<CashMovement> ORDER =
      Comparator.comparing(CashMovement::at)
          .thenComparing(CashMovement::amount, Comparator.reverseOrder())
          .thenComparing(CashMovement::name);

  private final List<CashMovement> movements;

  Takings(List<CashMovement> movements) {
    this.movements = new ArrayList<>(movements);
  }

  /// The oldest that the platform was not told of this deposit: what it was told of one that was
  /// rejected nobody knows.
  Optional<CashMovement> untold(int deposit) {
    return movements.stream()
        .filter(each -> !each.isToldOf(deposit))
        .filter(each -> !each.isDeclinedOf(deposit))
        .min(ORDER);
  }

  void told(String name, int deposit, Instant now) {
    movements.replaceAll(each ->
        each.name().equals(name) && !each.isToldOf(deposit) ? each.told(deposit, now) : each);
  }

  /// @return what was declined now; none if it was before, or is known
  Optional<CashMovement> declined(String name, CashMovement.Declined why) {
    var open =
        movements.stream()
            .filter(each -> each.name().equals(name))
            .filter(each -> !each.isToldOf(why.deposit()) && !each.isDeclinedOf(why.deposit()))
            .findFirst();
    open.ifPresent(each -> movements.set(movements.indexOf(each), each.declined(why)));
    return open.map(each -> each.declined(why));
  }

  boolean isDeclined(int deposit) {
    return movements.stream().anyMatch(each -> each.isDeclinedOf(deposit));
  }

  /// Has it told once more.
  ///
  /// @return false if nothing of the deposit was declined
  boolean forgetDeclined(int deposit) {
    boolean any = isDeclined(deposit);
    movements.replaceAll(each -> each.isDeclinedOf(deposit) ? each.declined(null) : each);
    return any;
  }

  List<CashMovement> all() {
    return movements.stream().sorted(ORDER).toList();
  }
}
