package com.ooma.office.provisioning.adapter.in.schedule;

import com.ooma.office.kernel.schedule.WorkRound;
import com.ooma.office.provisioning.application.autoprovision.SettleFetches;
import com.ooma.office.provisioning.application.departure.PurgeLeaver;
import com.ooma.office.provisioning.application.emergency.RemindOfEmergencyAddress;
import com.ooma.office.provisioning.application.mailbox.PurgeMailboxes;
import com.ooma.office.provisioning.application.mailbox.TakeUpFax;
import com.ooma.office.provisioning.application.mailbox.TransmitFax;
import com.ooma.office.provisioning.application.media.SettleContent;
import com.ooma.office.provisioning.application.number.TellNumberUse;
import com.ooma.office.provisioning.application.number.TidyUpNumbers;
import com.ooma.office.provisioning.application.phone.MissPhone;
import com.ooma.office.provisioning.application.shipment.FindDueShipments;
import com.ooma.office.provisioning.application.shipment.FulfilWaitingOrder;
import com.ooma.office.provisioning.application.stock.WatchStock;
import com.ooma.office.provisioning.application.telephony.FindShortOffices;
import com.ooma.office.provisioning.application.telephony.SupplyMissingNumbers;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;

/// Tries what waits for numbers and phones, sends faxes, tells whose numbers are, moves contents to
/// where they are kept, and tidies up behind holds and cooling that are over, messages that are
/// old, and users who left.
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
  private final PurgeLeaver purgeLeaver;
  private final PurgeMailboxes purgeMailboxes;
  private final RemindOfEmergencyAddress remindOfEmergencyAddress;
  private final WatchStock watchStock;
  private final MissPhone missPhone;
  private final TakeUpFax faxes;
  private final TransmitFax transmitFax;
  private final SettleContent settleContent;
  private final SettleFetches settleFetches;
  private final Clock clock;

  DueWork(
      FindDueShipments shipments,
      FindShortOffices offices,
      FulfilWaitingOrder fulfilWaitingOrder,
      SupplyMissingNumbers supplyMissingNumbers,
      TidyUpNumbers tidyUpNumbers,
      TellNumberUse tellNumberUse,
      PurgeLeaver purgeLeaver,
      PurgeMailboxes purgeMailboxes,
      RemindOfEmergencyAddress remindOfEmergencyAddress,
      WatchStock watchStock,
      MissPhone missPhone,
      TakeUpFax faxes,
      TransmitFax transmitFax,
      SettleContent settleContent,
      SettleFetches settleFetches,
      Clock clock) {
    this.shipments = shipments;
    this.offices = offices;
    this.fulfilWaitingOrder = fulfilWaitingOrder;
    this.supplyMissingNumbers = supplyMissingNumbers;
    this.tidyUpNumbers = tidyUpNumbers;
    this.tellNumberUse = tellNumberUse;
    this.purgeLeaver = purgeLeaver;
    this.purgeMailboxes = purgeMailboxes;
    this.remindOfEmergencyAddress = remindOfEmergencyAddress;
    this.watchStock = watchStock;
    this.missPhone = missPhone;
    this.faxes = faxes;
    this.transmitFax = transmitFax;
    this.settleContent = settleContent;
    this.settleFetches = settleFetches;
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
    WorkRound.workOff(tellNumberUse::handle);
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void purge() {
    WORK.workOff(
        purgeLeaver::due, leaverId -> purgeLeaver.handle(new PurgeLeaver.Command(leaverId)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void fax() {
    WORK.workOff(faxes::due, faxId -> transmitFax.handle(new TransmitFax.Command(faxId)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void settle() {
    WORK.workOff(
        settleContent::due,
        contentId -> settleContent.handle(new SettleContent.Command(contentId)));
  }

  @Scheduled(every = "{office.due-work.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void writeVisitsDown() {
    settleFetches.handle();
  }

  /// Nobody looks any more.
  void stop(@Observes ShutdownEvent shutdown) {
    settleFetches.handle();
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void remind() {
    WORK.workOff(missPhone::due, phoneId -> missPhone.handle(new MissPhone.Command(phoneId)));
    WORK.workOff(
        remindOfEmergencyAddress::due,
        addressId ->
            remindOfEmergencyAddress.handle(new RemindOfEmergencyAddress.Command(addressId)));
  }

  @Scheduled(every = "{office.tidy-up.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void tidyUp() {
    tidyUpNumbers.handle();
    settleFetches.tidyUp();
    watchStock.handle();
    WorkRound.workOff(purgeMailboxes::handle);
  }
}
