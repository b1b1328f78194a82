package com.ooma.office.ordering.domain;

import org.jspecify.annotations.Nullable;

/// An address in France. `inseeCode` names the commune; emergency routing needs it for sites, while
/// billing addresses do without.
public record PostalAddress(
    String street, String postalCode, String city, @Nullable String inseeCode) {}
