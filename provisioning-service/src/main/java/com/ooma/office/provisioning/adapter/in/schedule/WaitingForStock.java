package com.ooma.office.provisioning.adapter.in.schedule;

import com.ooma.office.provisioning.application.shipment.FulfilWaitingOrder;
import com.ooma.office.provisioning.application.telephony.SupplyMissingNumbers;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/// Tries the waiting orders that are due, each in a transaction of its own, and what additional
/// numbers are missing after them: users come first.
@ApplicationScoped
class WaitingForStock {

  private final FulfilWaitingOrder fulfilWaitingOrder;
  private final SupplyMissingNumbers supplyMissingNumbers;

  WaitingForStock(
      FulfilWaitingOrder fulfilWaitingOrder, SupplyMissingNumbers supplyMissingNumbers) {
    this.fulfilWaitingOrder = fulfilWaitingOrder;
    this.supplyMissingNumbers = supplyMissingNumbers;
  }

  @Scheduled(
      every = "{office.provisioning.retry.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void retry() {
    untilNoneIsDue(fulfilWaitingOrder::handle);
    untilNoneIsDue(supplyMissingNumbers::handle);
  }

  private static void untilNoneIsDue(BooleanSupplier next) {
    boolean more = true;
    while (more) {
      more = next.getAsBoolean();
    }
  }
}
