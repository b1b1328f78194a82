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
/// @param declined absent unless the platform did not take it
public record CashMovement(
    String name,
    Kind kind,
    Money amount,
    Instant at,
    @Nullable Integer deposit,
    @Nullable Instant reportedAt,
    @Nullable Declined declined) {

  /// The platform did not take the report, for good.
  ///
  /// @param deposit of which it was told
  /// @param reason as the platform says it
  public record Declined(int deposit, String reason, @Nullable String comment, Instant at) {}

  public enum Kind {
    /// A card paid.
    CHARGED,
    /// The card's bank took it back.
    CHARGED_BACK,
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
    return new CashMovement(name, kind, amount, at, number, now, null);
  }

  boolean isDeclinedOf(int number) {
    return declined != null && declined.deposit() == number;
  }

  CashMovement declined(@Nullable Declined why) {
    return new CashMovement(name, kind, amount, at, deposit, reportedAt, why);
  }
}
