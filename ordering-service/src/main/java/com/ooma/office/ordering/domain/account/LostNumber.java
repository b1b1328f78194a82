package com.ooma.office.ordering.domain.account;

import com.ooma.office.kernel.domain.PhoneNumber;
import org.jspecify.annotations.Nullable;

/// A number that another carrier took over, as provisioning says.
///
/// @param replacement of our pool, which took its place; null if none did
/// @param role what it was to the company
public record LostNumber(
    PhoneNumber number, @Nullable PhoneNumber replacement, PortedNumber.Role role) {}
