package com.ooma.office.billing.adapter.in.schedule;

import com.ooma.office.billing.application.document.FindUnprintedDocuments;
import com.ooma.office.billing.application.document.PrintDocument;
import com.ooma.office.billing.application.einvoicing.AdvanceEInvoice;
import com.ooma.office.billing.application.payment.CheckOverpayment;
import com.ooma.office.billing.application.payment.CollectPayment;
import com.ooma.office.billing.application.payment.GiveRefund;
import com.ooma.office.billing.application.prepaid.CollectTopUp;
import com.ooma.office.billing.application.rerating.RerateCalls;
import com.ooma.office.billing.application.usage.PurgeCalls;
import com.ooma.office.kernel.schedule.WorkRound;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Prints, collects and hands to the platform what the bill run made, behind it: each takes longer
/// than billing, and nobody waits.
@ApplicationScoped
class DueWork {

  private static final WorkRound DOCUMENTS =
      new WorkRound(Logger.getLogger(DueWork.class), "Document %s could not be printed");

  private final FindUnprintedDocuments unprinted;
  private final PrintDocument printDocument;
  private final CollectPayment collectPayment;
  private final CollectTopUp collectTopUp;
  private final CheckOverpayment checkOverpayment;
  private final GiveRefund giveRefund;
  private final RerateCalls rerateCalls;
  private final PurgeCalls purgeCalls;
  private final AdvanceEInvoice advanceEInvoice;

  DueWork(
      FindUnprintedDocuments unprinted,
      PrintDocument printDocument,
      CollectPayment collectPayment,
      CollectTopUp collectTopUp,
      CheckOverpayment checkOverpayment,
      GiveRefund giveRefund,
      RerateCalls rerateCalls,
      PurgeCalls purgeCalls,
      AdvanceEInvoice advanceEInvoice) {
    this.unprinted = unprinted;
    this.printDocument = printDocument;
    this.collectPayment = collectPayment;
    this.collectTopUp = collectTopUp;
    this.checkOverpayment = checkOverpayment;
    this.giveRefund = giveRefund;
    this.rerateCalls = rerateCalls;
    this.purgeCalls = purgeCalls;
    this.advanceEInvoice = advanceEInvoice;
  }

  @Scheduled(
      identity = "collect-payments",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void collectPayments() {
    WorkRound.workOff(() -> collectPayment.handle(new CollectPayment.Command()));
  }

  @Scheduled(
      identity = "collect-top-ups",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void collectTopUps() {
    WorkRound.workOff(() -> collectTopUp.handle(new CollectTopUp.Command()));
  }

  @Scheduled(
      identity = "give-refunds",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void giveRefunds() {
    WorkRound.workOff(() -> checkOverpayment.handle(new CheckOverpayment.Command()));
    WorkRound.workOff(() -> giveRefund.handle(new GiveRefund.Command()));
  }

  @Scheduled(
      identity = "advance-einvoices",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void advanceEInvoices() {
    WorkRound.workOff(() -> advanceEInvoice.handle(new AdvanceEInvoice.Command()));
  }

  @Scheduled(
      identity = "rerate-calls",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void rerateCalls() {
    WorkRound.workOff(() -> rerateCalls.handle(new RerateCalls.Command()));
  }

  @Scheduled(identity = "purge-calls", every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
  void purgeCalls() {
    WorkRound.workOff(() -> purgeCalls.handle(new PurgeCalls.Command()));
  }

  @Scheduled(
      identity = "print-documents",
      every = "{office.due-work.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void printDocuments() {
    DOCUMENTS.workOff(
        unprinted::unprinted, id -> printDocument.handle(new PrintDocument.Command(id)));
  }
}
