package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.kernel.domain.DomainEvent;

/// What happens to an electronic invoice and concerns others.
public sealed interface EInvoiceEvent extends DomainEvent {

  /// It does not go on by itself.
  ///
  /// @param standing where it stands
  record Stopped(EInvoice.Document document, StatusEntry standing, Remedy remedy)
      implements EInvoiceEvent {}

  /// The platform does not take the report of money that came in or left.
  record MoneyDeclined(EInvoice.Document document, CashMovement movement)
      implements EInvoiceEvent {}
}
