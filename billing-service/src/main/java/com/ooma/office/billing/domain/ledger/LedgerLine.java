package com.ooma.office.billing.domain.ledger;

import com.ooma.office.kernel.domain.Money;
import java.time.LocalDate;
import java.util.UUID;

/// A line of an entry in the books.
///
/// @param entry tells entries apart, in the order in which they were made
/// @param day on which it counts
/// @param piece the document or payment that proves it
/// @param amount debit, or credit if it is negative
/// @param company the customer's name
public record LedgerLine(
    long entry,
    Journal journal,
    LocalDate day,
    String piece,
    LocalDate pieceDay,
    String label,
    LedgerAccount account,
    Money amount,
    UUID accountId,
    String company) {}
