package com.ooma.office.ordering.domain;

import com.ooma.office.kernel.domain.DomainEvent;

/// What happens to an order and concerns others.
public sealed interface OrderEvent extends DomainEvent {

  /// @param company as it was on that day
  /// @param cardToken the payment provider's; billing keeps it
  record Placed(Order.Snapshot order, CompanyProfile company, String cardToken)
      implements OrderEvent {}
}
