package com.ooma.office.billing.domain.payment;

/// How far the payment of an invoice has come.
public enum PaymentState {
  /// To be collected, now or at the next try.
  DUE,
  PAID,
  /// The last try was refused too; the next one is made with another card.
  OVERDUE,
  /// Credit notes gave back all of it before it was paid.
  CREDITED,
  /// Of the time before payments were kept: collected elsewhere, and not tried here.
  ELSEWHERE
}
