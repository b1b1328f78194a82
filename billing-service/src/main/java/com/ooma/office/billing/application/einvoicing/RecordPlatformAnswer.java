package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.application.einvoicing.port.InvoicePlatform;
import com.ooma.office.billing.domain.einvoicing.EInvoice;
import com.ooma.office.billing.domain.einvoicing.Step;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Instant;

/// Keeps what the platform answered.
@UseCase
public class RecordPlatformAnswer {

  /// @param step what it was asked
  public record Command(Step step, InvoicePlatform.Answer answer) {}

  private final EInvoices invoices;
  private final Clock clock;

  public RecordPlatformAnswer(EInvoices invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  public void handle(Command command) {
    var invoice =
        invoices
            .findForUpdateOfAnyAccount(command.step().key().documentId())
            .orElseThrow(() -> Refused.notFound("electronic invoice"));
    int deposit = command.step().key().deposit();
    var now = clock.instant();
    switch (command.answer()) {
      case InvoicePlatform.Taken(var flow) -> invoice.deposited(deposit, flow, now);
      case InvoicePlatform.NotTaken(var reason, var comment) ->
          invoice.inadmissible(deposit, reason, comment, now);
      case InvoicePlatform.Noted _ -> noted(invoice, command.step(), now);
      case InvoicePlatform.Declined declined -> declined(invoice, command.step(), declined, now);
      case InvoicePlatform.Stands(var told) -> {
        invoice.looked(deposit, now);
        told.forEach(status -> invoice.heard(status, null, now));
      }
      case InvoicePlatform.Unknown _ -> invoice.unanswered(deposit, now);
    }
    invoices.save(invoice);
  }

  private static void declined(
      EInvoice invoice, Step step, InvoicePlatform.Declined why, Instant now) {
    int deposit = step.key().deposit();
    switch (step) {
      case Step.Complete _ -> invoice.completionDeclined(deposit, now);
      case Step.ReportMoney(_, var movement) ->
          invoice.declined(deposit, movement.name(), why.reason(), why.comment(), now);
      case Step.Deposit _, Step.Look _ -> throw new IllegalStateException("nothing to be declined");
    }
  }

  private static void noted(EInvoice invoice, Step step, Instant now) {
    int deposit = step.key().deposit();
    switch (step) {
      case Step.Complete _ -> invoice.completed(deposit, now);
      case Step.ReportMoney(_, var movement) -> invoice.reported(deposit, movement.name(), now);
      case Step.Deposit _, Step.Look _ -> throw new IllegalStateException("nothing to be noted");
    }
  }
}
