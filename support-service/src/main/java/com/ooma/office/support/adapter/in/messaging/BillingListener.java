package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.billing.AccountReinstated;
import com.ooma.office.kernel.contract.billing.AccountSuspended;
import com.ooma.office.kernel.contract.billing.CallsAllowedAgain;
import com.ooma.office.kernel.contract.billing.CallsBarred;
import com.ooma.office.kernel.contract.billing.CreditNoteFinalized;
import com.ooma.office.kernel.contract.billing.EInvoiceStopped;
import com.ooma.office.kernel.contract.billing.GoodwillGranted;
import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.contract.billing.PaymentFailed;
import com.ooma.office.kernel.contract.billing.PaymentReceived;
import com.ooma.office.kernel.contract.billing.PersonalDataAnswered;
import com.ooma.office.kernel.contract.billing.PrepaidBalanceLow;
import com.ooma.office.kernel.contract.billing.RefundGiven;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaiseAlarm;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.alarm.CostlyCalls;
import com.ooma.office.support.domain.alarm.StoppedEInvoice;
import com.ooma.office.support.domain.notice.CreditFacts;
import com.ooma.office.support.domain.notice.NoticeFacts;
import com.ooma.office.support.domain.notice.PaymentFacts;
import com.ooma.office.support.domain.privacy.Keeper;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// Hears from billing what a company pays or does not pay, and what it gets back.
@ApplicationScoped
class BillingListener implements EventListener {

  private final WriteNotice writeNotice;
  private final TellLinkedTickets tellLinkedTickets;
  private final RaiseAlarm raiseAlarm;
  private final Cases cases;
  private final Answered answered;

  BillingListener(
      WriteNotice writeNotice,
      TellLinkedTickets tellLinkedTickets,
      RaiseAlarm raiseAlarm,
      Cases cases,
      Answered answered) {
    this.writeNotice = writeNotice;
    this.tellLinkedTickets = tellLinkedTickets;
    this.raiseAlarm = raiseAlarm;
    this.cases = cases;
    this.answered = answered;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(InvoiceFinalized.class, this::invoiceFinalized)
        .on(CreditNoteFinalized.class, this::creditNoteFinalized)
        .on(PaymentFailed.class, this::paymentFailed)
        .on(PaymentReceived.class, this::paymentReceived)
        .on(AccountSuspended.class, this::accountSuspended)
        .on(AccountReinstated.class, this::accountReinstated)
        .on(PrepaidBalanceLow.class, this::prepaidBalanceLow)
        .on(CallsBarred.class, this::callsBarred)
        .on(CallsAllowedAgain.class, this::callsAllowedAgain)
        .on(RefundGiven.class, this::refundGiven)
        .on(GoodwillGranted.class, this::goodwillGranted)
        .on(EInvoiceStopped.class, this::einvoiceStopped)
        .on(
            PersonalDataAnswered.class,
            each -> answered.by(Keeper.BILLING, each.accountId(), each.requestId(), each.answer()));
  }

  private void invoiceFinalized(InvoiceFinalized event) {
    var facts =
        new NoticeFacts.InvoiceReady(
            event.invoiceId(),
            event.number(),
            event.issuedOn(),
            event.periodStart(),
            event.periodEnd(),
            event.totalTtc(),
            event.totalHt(),
            event.totalVat());
    write(event.accountId(), facts);
    cases.hear(event);
  }

  private void creditNoteFinalized(CreditNoteFinalized event) {
    var facts =
        new NoticeFacts.CreditNoteReady(
            event.creditNoteId(),
            event.number(),
            event.issuedOn(),
            event.invoiceNumbers(),
            event.totalTtc(),
            event.totalHt(),
            event.totalVat());
    write(event.accountId(), facts);
    cases.hear(event);
  }

  private void paymentFailed(PaymentFailed event) {
    var facts =
        new PaymentFacts.PaymentRefused(
            event.invoiceId(),
            event.invoiceNumber(),
            event.amount(),
            event.tryNumber(),
            event.reason(),
            event.nextTryOn());
    write(event.accountId(), facts);
    var day = LocalDate.ofInstant(event.failedAt(), BusinessCalendar.PARIS);
    tell(event.accountId(), ThingNews.paymentRefused(event.invoiceId(), day));
  }

  private void paymentReceived(PaymentReceived event) {
    tell(event.accountId(), ThingNews.paymentReceived(event.invoiceId()));
  }

  private void accountSuspended(AccountSuspended event) {
    write(
        event.accountId(),
        new PaymentFacts.ServiceSuspended(event.accountId(), event.overdue(), event.suspendedAt()));
  }

  private void accountReinstated(AccountReinstated event) {
    write(
        event.accountId(),
        new PaymentFacts.ServiceReinstated(event.accountId(), event.reinstatedAt()));
  }

  private void prepaidBalanceLow(PrepaidBalanceLow event) {
    write(
        event.accountId(),
        new CreditFacts.BalanceLow(
            event.accountId(), event.balance(), event.threshold(), event.noticedAt()));
  }

  private void callsBarred(CallsBarred event) {
    write(
        event.accountId(),
        new CreditFacts.DestinationBarred(
            event.barId(), event.destination(), event.spent(), event.limit(), event.barredAt()));
    var trouble = new CostlyCalls(event.barId(), event.destination(), event.spent(), event.limit());
    raiseAlarm.handle(new RaiseAlarm.Command(event.accountId(), trouble));
  }

  private void callsAllowedAgain(CallsAllowedAgain event) {
    write(
        event.accountId(), new CreditFacts.DestinationAllowed(event.barId(), event.destination()));
    tell(event.accountId(), ThingNews.callsAllowed(event.barId(), event.destination()));
  }

  private void refundGiven(RefundGiven event) {
    write(
        event.accountId(),
        new CreditFacts.MoneyGivenBack(
            event.refundId(), event.invoiceId(), event.amount(), event.toCard()));
  }

  private void goodwillGranted(GoodwillGranted event) {
    write(
        event.accountId(),
        new CreditFacts.GoodwillGiven(
            event.creditId(), event.amount(), event.reason(), event.grantedOn()));
  }

  private void einvoiceStopped(EInvoiceStopped event) {
    var trouble =
        new StoppedEInvoice(
            event.documentId(),
            event.number(),
            event.deposit(),
            event.code(),
            event.reason(),
            event.comment(),
            StoppedEInvoice.Remedy.named(event.remedy()));
    raiseAlarm.handle(new RaiseAlarm.Command(event.accountId(), trouble));
  }

  private void tell(UUID accountId, News news) {
    tellLinkedTickets.handle(new TellLinkedTickets.Command(accountId, news));
  }

  private void write(UUID accountId, NoticeFacts facts) {
    writeNotice.handle(new WriteNotice.Command(accountId, facts));
  }
}
