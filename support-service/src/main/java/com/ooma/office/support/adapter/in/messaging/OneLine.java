package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.OrderPlaced;

/// An address as letters print it.
final class OneLine {

  private OneLine() {}

  static String of(OrderPlaced.Address address) {
    return "%s, %s %s".formatted(address.street(), address.postalCode(), address.city());
  }
}
