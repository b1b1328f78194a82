package com.ooma.office.billing.application.einvoicing;

import com.ooma.office.billing.application.einvoicing.port.EInvoices;
import com.ooma.office.billing.application.einvoicing.port.InvoicePlatform;
import com.ooma.office.billing.domain.einvoicing.DepositKey;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps what the platform answered.
@UseCase
public class RecordPlatformAnswer {

  /// @param collectedAt of what it was told to be paid; absent of all else
  public record Command(
      DepositKey key, InvoicePlatform.Answer answer, @Nullable Instant collectedAt) {}

  private final EInvoices invoices;
  private final Clock clock;

  public RecordPlatformAnswer(EInvoices invoices, Clock clock) {
    this.invoices = invoices;
    this.clock = clock;
  }

  public void handle(Command command) {
    var invoice =
        invoices
            .findForUpdateOfAnyAccount(command.key().documentId())
            .orElseThrow(() -> Refused.notFound("electronic invoice"));
    int deposit = command.key().deposit();
    var now = clock.instant();
    switch (command.answer()) {
      case InvoicePlatform.Taken(var flow) -> invoice.deposited(deposit, flow, now);
      case InvoicePlatform.NotTaken(var reason, var comment) ->
          invoice.inadmissible(deposit, reason, comment, now);
      case InvoicePlatform.Noted _ ->
          invoice.reported(deposit, Objects.requireNonNull(command.collectedAt()), now);
      case InvoicePlatform.Stands(var told) -> {
        invoice.looked(deposit, now);
        told.forEach(status -> invoice.heard(status, null, now));
      }
      case InvoicePlatform.Unknown _ -> invoice.unanswered(deposit, now);
    }
    invoices.save(invoice);
  }
}
