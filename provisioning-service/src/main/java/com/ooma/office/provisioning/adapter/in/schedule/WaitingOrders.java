package com.ooma.office.provisioning.adapter.in.schedule;

import com.ooma.office.provisioning.application.FulfilWaitingOrder;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Tries the waiting orders that are due, each in a transaction of its own.
@ApplicationScoped
class WaitingOrders {

  private final FulfilWaitingOrder fulfilWaitingOrder;

  WaitingOrders(FulfilWaitingOrder fulfilWaitingOrder) {
    this.fulfilWaitingOrder = fulfilWaitingOrder;
  }

  @Scheduled(
      every = "{office.provisioning.retry.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void retry() {
    boolean more = true;
    while (more) {
      more = fulfilWaitingOrder.handle();
    }
  }
}
