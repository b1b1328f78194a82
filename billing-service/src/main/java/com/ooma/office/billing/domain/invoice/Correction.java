package com.ooma.office.billing.domain.invoice;

import java.time.LocalDate;
import java.util.UUID;

/// The invoice that a credit note corrects, named as the law wants it: by number and date.
public record Correction(UUID invoiceId, InvoiceNumber number, LocalDate issuedOn) {}
