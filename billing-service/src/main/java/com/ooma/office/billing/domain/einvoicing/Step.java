package com.ooma.office.billing.domain.einvoicing;

/// What is to be asked of the platform next about a document.
public sealed interface Step {

  DepositKey key();

  /// Hand it in.
  ///
  /// @param asked whether that was tried before, and nobody knows what became of it
  record Deposit(DepositKey key, boolean asked) implements Step {}

  /// Say that the money is here.
  record ReportCollection(DepositKey key) implements Step {}

  /// Ask how it stands: what the platform told may have been lost.
  record Look(DepositKey key) implements Step {}
}
