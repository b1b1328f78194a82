package com.ooma.office.provisioning.domain.emergency;

import org.jspecify.annotations.Nullable;

/// An address in France. `inseeCode` names the commune, which decides where an emergency call goes.
public record PostalAddress(
    String street, String postalCode, String city, @Nullable String inseeCode) {

  PostalAddress in(String commune) {
    return new PostalAddress(street, postalCode, city, commune);
  }
}
