package com.ooma.office.billing.domain.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.APPROVED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.COMPLETED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.DEPOSITED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.DISPUTED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.INADMISSIBLE;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.ISSUED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.MADE_AVAILABLE;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.PARTIALLY_APPROVED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.RECEIVED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.REFUSED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.REJECTED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.SUSPENDED;
import static com.ooma.office.billing.domain.einvoicing.LifeCycleStatus.TAKEN_IN_CHARGE;
import static java.util.Map.entry;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a deposit stands by all that was told of it, in whatever order it was heard. What a
/// platform may leave out may be missing; what can't follow on what is so has no effect.
///
/// Money is told beside it: a document that was paid may still be refused.
final class LifeCycle {

  /// Which status may follow on which.
  private static final Map<LifeCycleStatus, Set<LifeCycleStatus>> NEXT =
      Map.ofEntries(
          entry(DEPOSITED, decidedOr(ISSUED, RECEIVED, MADE_AVAILABLE, TAKEN_IN_CHARGE, REJECTED)),
          entry(ISSUED, decidedOr(RECEIVED, MADE_AVAILABLE, TAKEN_IN_CHARGE, REJECTED)),
          entry(RECEIVED, decidedOr(MADE_AVAILABLE, TAKEN_IN_CHARGE, REJECTED)),
          entry(MADE_AVAILABLE, decidedOr(TAKEN_IN_CHARGE)),
          entry(TAKEN_IN_CHARGE, decidedOr()),
          entry(PARTIALLY_APPROVED, decidedOr()),
          entry(DISPUTED, decidedOr()),
          entry(SUSPENDED, decidedOr(COMPLETED)),
          entry(COMPLETED, decidedOr(TAKEN_IN_CHARGE)));

  private static final Set<LifeCycleStatus> FIRST = Set.of(DEPOSITED, REJECTED, INADMISSIBLE);

  /// What travels has come before the buyer says anything, whatever the platforms' clocks say.
  private static final Comparator<StatusEntry> ORDER =
      Comparator.comparing((StatusEntry told) -> !told.status().isOfTransport())
          .thenComparingInt(told -> told.status().isOfTransport() ? told.status().code() : 0)
          .thenComparing(StatusEntry::at)
          .thenComparingInt(told -> told.status().code());

  private LifeCycle() {}

  /// What the buyer decides, which may come at any time: the steps before it need not be told.
  private static Set<LifeCycleStatus> decidedOr(LifeCycleStatus... others) {
    var all = new HashSet<>(Set.of(others));
    all.addAll(Set.of(APPROVED, PARTIALLY_APPROVED, DISPUTED, SUSPENDED, REFUSED));
    return Set.copyOf(all);
  }

  /// Where it stands.
  ///
  /// @param told of one deposit
  /// @return none as long as nothing has an effect
  static Optional<StatusEntry> standing(List<StatusEntry> told) {
    StatusEntry standing = null;
    for (var next : told.stream().sorted(ORDER).toList()) {
      if (!next.status().isOfPayment() && follows(standing, next.status())) {
        standing = next;
      }
    }
    return Optional.ofNullable(standing);
  }

  private static boolean follows(@Nullable StatusEntry standing, LifeCycleStatus next) {
    var possible = standing == null ? FIRST : NEXT.getOrDefault(standing.status(), Set.of());
    return possible.contains(next);
  }
}
