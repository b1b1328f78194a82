package com.ooma.office.kernel.contract.ordering;

/// What an order's lines are for, as services name it to each other. A code is never renamed and
/// never taken away; a new one is added together with the services that sell and bill it.
public enum ProductCode {
  /// One user.
  SEAT,
  /// Cheaper calls abroad, for the whole account.
  INTERNATIONAL_PLAN,
  /// One more local number.
  ADDITIONAL_NUMBER
}
