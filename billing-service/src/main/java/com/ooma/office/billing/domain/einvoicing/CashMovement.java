package com.ooma.office.billing.domain.einvoicing;

import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Money that came in for a document, or left it again. VAT on services is due as they are paid, so
/// the tax office is told of each by a status 212 (*encaissée*), what left as a negative amount (XP
/// Z12-012, P1.15 and P1.17). What is told twice counts twice there: the name is told along.
///
/// @param name tells it from others of the document
/// @param amount with tax; negative of what left
/// @param deposit of which the platform was told; absent before it was
/// @param reportedAt when the platform knew; absent before
public record CashMovement(
    String name,
    Kind kind,
    Money amount,
    Instant at,
    @Nullable Integer deposit,
    @Nullable Instant reportedAt) {

  public enum Kind {
    /// A card paid.
    CHARGED,
    /// A card has it back.
    REFUNDED,
    /// Money that was kept of another document paid.
    BALANCE_IN,
    /// What was kept of it paid another document.
    BALANCE_OUT
  }

  boolean isToldOf(int number) {
    return deposit != null && deposit == number;
  }

  CashMovement told(int number, Instant now) {
    return new CashMovement(name, kind, amount, at, number, now);
  }
}
