package com.ooma.office.kernel.domain;

import java.util.Locale;
import java.util.UUID;

/// An order as people name it to each other: the last twelve digits of its id, `9F3A-11B2-C0DE`.
/// Letters, the portal and whoever answers the phone use the same one.
public final class OrderReference {

  private OrderReference() {}

  public static String of(UUID orderId) {
    var digits = orderId.toString().substring(24).toUpperCase(Locale.ROOT);
    return String.join("-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8));
  }
}
