package com.ooma.office.kernel.domain.place;

import com.ooma.office.kernel.domain.Refused;
import java.util.regex.Pattern;

/// What INSEE calls a commune by, such as `75109` or `2A004`. Emergency calls are routed by it, so
/// each door that takes one asks here.
public final class InseeCode {

  private static final Pattern FORM = Pattern.compile("([0-9]{2}|2[AB])(?!000)[0-9]{3}");

  private InseeCode() {}

  /// @param postalCode five digits
  /// @throws Refused if no place in France has both codes
  public static void require(String inseeCode, String postalCode) {
    if (!FORM.matcher(inseeCode).matches() || !Departements.canAgree(postalCode, inseeCode)) {
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
  }
}
