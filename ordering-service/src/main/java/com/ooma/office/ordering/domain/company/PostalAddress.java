package com.ooma.office.ordering.domain.company;

import com.ooma.office.kernel.domain.place.InseeCode;
import org.jspecify.annotations.Nullable;

/// An address in France. `inseeCode` names the commune; emergency routing needs it for sites, while
/// billing addresses do without.
public record PostalAddress(
    String street, String postalCode, String city, @Nullable String inseeCode) {

  /// An address as somebody tells it now; addresses of before these rules are kept as they are.
  ///
  /// @param postalCode five digits
  /// @throws com.ooma.office.kernel.domain.Refused if no place in France has both codes
  public static PostalAddress of(
      String street, String postalCode, String city, @Nullable String inseeCode) {
    if (inseeCode != null) {
      InseeCode.require(inseeCode, postalCode);
    }
    return new PostalAddress(street, postalCode, city, inseeCode);
  }
}
