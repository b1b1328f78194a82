package com.ooma.office.billing.domain.invoice;

import java.time.LocalDate;
import java.util.UUID;

/// A wrong invoice, of a document that stands in for it: the credit note that gives back all that
/// was left of it, or the invoice that asks for it again.
public record Replaced(UUID invoiceId, InvoiceNumber number, LocalDate issuedOn) {}
