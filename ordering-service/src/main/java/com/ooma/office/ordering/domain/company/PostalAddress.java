package com.ooma.office.ordering.domain.company;

import com.ooma.office.kernel.domain.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address in France. `inseeCode` names the commune; emergency routing needs it for sites, while
/// billing addresses do without.
public record PostalAddress(
    String street, String postalCode, String city, @Nullable String inseeCode) {

  private static final Pattern INSEE_CODE = Pattern.compile("([0-9]{2}|2[AB])(?!000)[0-9]{3}");

  /// An address as somebody tells it now; addresses of before these rules are kept as they are.
  ///
  /// @param postalCode five digits
  /// @throws Refused if no place in France has both codes
  public static PostalAddress of(
      String street, String postalCode, String city, @Nullable String inseeCode) {
    if (inseeCode != null
        && (!INSEE_CODE.matcher(inseeCode).matches()
            || !Departements.canAgree(postalCode, inseeCode))) {
      throw Refused.invalid(
              "insee-code-mismatch",
              "No commune with the INSEE code "
                  + inseeCode
                  + " is served under "
                  + postalCode
                  + ".")
          .at("/inseeCode")
          .about(inseeCode, postalCode);
    }
    return new PostalAddress(street, postalCode, city, inseeCode);
  }
}
