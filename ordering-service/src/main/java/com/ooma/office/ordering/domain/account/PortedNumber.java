package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// A number that was ported in and rings at the company now, as provisioning says.
///
/// @param replaced the number whose place it took; null if it has a place of its own
/// @param replacedStays whether that one goes on, as an additional number
public record PortedNumber(
    PhoneNumber number, @Nullable PhoneNumber replaced, boolean replacedStays, Role role) {

  /// What it is to the company.
  public enum Role {
    COMPANY,
    SEAT,
    ADDITIONAL
  }
}
