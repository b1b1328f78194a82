package com.ooma.office.billing.domain.einvoicing;

/// What is to be asked of the platform next about a document.
public sealed interface Step {

  DepositKey key();

  /// Hand it in.
  ///
  /// @param asked whether that was tried before, and nobody knows what became of it
  record Deposit(DepositKey key, boolean asked) implements Step {}

  /// Say that the buyer has what was missing.
  record Complete(DepositKey key, Completion completion) implements Step {}

  /// Say that money came in, or left.
  record ReportMoney(DepositKey key, CashMovement movement) implements Step {}

  /// Ask how it stands: what the platform told may have been lost.
  record Look(DepositKey key) implements Step {}
}
