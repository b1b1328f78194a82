package com.ooma.office.billing.adapter.out.print;

import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.transaction.Status;

/// Holds whoever prints, in all tests of the service, to doing so outside of transactions: the
/// database ends those that do nothing for ten seconds, and a busy machine's first page takes
/// longer.
@Decorator
@Priority(1)
class PrintsOutsideTransactions implements InvoicePrinter {

  private final InvoicePrinter printer;

  @Inject
  PrintsOutsideTransactions(@Delegate InvoicePrinter printer) {
    this.printer = printer;
  }

  @Override
  public Printed print(InvoiceDocument document) {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("printed inside of a transaction");
    }
    return printer.print(document);
  }
}
