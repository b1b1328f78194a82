package com.ooma.office.provisioning.adapter.in.schedule;

import com.ooma.office.kernel.schedule.WorkRound;
import com.ooma.office.provisioning.application.number.TellNumberUse;
import com.ooma.office.provisioning.application.number.TidyUpNumbers;
import com.ooma.office.provisioning.application.shipment.FindDueShipments;
import com.ooma.office.provisioning.application.shipment.FulfilWaitingOrder;
import com.ooma.office.provisioning.application.telephony.FindShortOffices;
import com.ooma.office.provisioning.application.telephony.SupplyMissingNumbers;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Tries what waits for numbers and phones, tells whose numbers are, and tidies up behind holds and
/// cooling that are over.
@ApplicationScoped
class DueWork {

  private static final WorkRound WORK =
      new WorkRound(Logger.getLogger(DueWork.class), "What waits of %s could not be tried");

  private final FindDueShipments shipments;
  private final FindShortOffices offices;
  private final FulfilWaitingOrder fulfilWaitingOrder;
  private final SupplyMissingNumbers supplyMissingNumbers;
  private final TidyUpNumbers tidyUpNumbers;
  private final TellNumberUse tellNumberUse;
  private final Clock clock;

  DueWork(
      FindDueShipments shipments,
      FindShortOffices offices,
      FulfilWaitingOrder fulfilWaitingOrder,
      SupplyMissingNumbers supplyMissingNumbers,
      TidyUpNumbers tidyUpNumbers,
      TellNumberUse tellNumberUse,
      Clock clock) {
    this.shipments = shipments;
    this.offices = offices;
    this.fulfilWaitingOrder = fulfilWaitingOrder;
    this.supplyMissingNumbers = supplyMissingNumbers;
    this.tidyUpNumbers = tidyUpNumbers;
    this.tellNumberUse = tellNumberUse;
    this.clock = clock;
  }

  /// Users come first, additional numbers after them.
  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void retry() {
    WORK.workOff(
        limit -> shipments.due(clock.instant(), limit),
        shipmentId -> fulfilWaitingOrder.handle(new FulfilWaitingOrder.Command(shipmentId)));
    WORK.workOff(
        limit -> offices.due(clock.instant(), limit),
        accountId -> supplyMissingNumbers.handle(new SupplyMissingNumbers.Command(accountId)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void tell() {
    boolean more = true;
    while (more) {
      more = tellNumberUse.handle();
    }
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void tidyUp() {
    tidyUpNumbers.handle();
  }
}
