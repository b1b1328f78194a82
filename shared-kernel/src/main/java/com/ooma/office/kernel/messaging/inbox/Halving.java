package com.ooma.office.kernel.messaging.inbox;

import com.ooma.office.kernel.messaging.wire.Arrival;
import com.ooma.office.kernel.persistence.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Offers arrivals in one transaction, and in halves if that fails, until the one at fault is
/// alone: so none fails because of another.
final class Halving {

  private static final Logger LOG = Logger.getLogger(Halving.class);

  private final Consumer<List<Arrival>> effect;
  private final Settlement settlement;

  /// What becomes of an arrival that can't have its effect.
  @FunctionalInterface
  interface Settlement {

    /// @return false if it must be tried again
    boolean settle(Arrival arrival, RuntimeException fault);
  }

  /// @param effect of some arrivals, in a transaction of their own
  Halving(Consumer<List<Arrival>> effect, Settlement settlement) {
    this.effect = effect;
    this.settlement = settlement;
  }

  /// @return those that must be tried again, and the later ones of their accounts
  /// @throws RuntimeException the database is away
  List<Arrival> accept(List<Arrival> arrivals) {
    var again = new ArrayList<Arrival>();
    accept(arrivals, again, new HashSet<>());
    return again;
  }

  private void accept(List<Arrival> offered, List<Arrival> again, Set<UUID> stuck) {
    var arrivals = new ArrayList<Arrival>(offered.size());
    for (var arrival : offered) {
      (stuck.contains(arrival.event().accountId()) ? again : arrivals).add(arrival);
    }
    if (arrivals.isEmpty()) {
      return;
    }
    try {
      effect.accept(arrivals);
    } catch (RuntimeException fault) {
      if (Faults.isAway(fault)) {
        throw fault;
      }
      if (arrivals.size() > 1) {
        LOG.debugf("A batch is halved: %s", fault.getMessage());
        int half = arrivals.size() / 2;
        accept(arrivals.subList(0, half), again, stuck);
        accept(arrivals.subList(half, arrivals.size()), again, stuck);
      } else if (!settlement.settle(arrivals.getFirst(), fault)) {
        again.add(arrivals.getFirst());
        stuck.add(arrivals.getFirst().event().accountId());
      }
    }
  }
}
