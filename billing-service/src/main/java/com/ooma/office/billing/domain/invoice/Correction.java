package com.ooma.office.billing.domain.invoice;

import java.time.LocalDate;
import java.util.UUID;

/// An invoice that a credit note corrects, named as the law wants it, by number and date, and how
/// much of it is given back.
public record Correction(
    UUID invoiceId, InvoiceNumber number, LocalDate issuedOn, Totals givenBack) {}
