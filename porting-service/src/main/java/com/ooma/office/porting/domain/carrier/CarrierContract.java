package com.ooma.office.porting.domain.carrier;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Siren;
import org.jspecify.annotations.Nullable;

/// The member's contract with the present carrier, as its bill shows it.
///
/// @param carrier our name of the carrier
/// @param accountNumber the carrier's of the member; kept sealed, never printed
/// @param mainNumber the head of the line (NDI)
public record CarrierContract(
    String carrier,
    String accountNumber,
    LineType lineType,
    PhoneNumber mainNumber,
    Holder holder,
    ServiceAddress serviceAddress) {

  /// Who the carrier's bill is made out to.
  ///
  /// @param siret of the establishment, if the bill names it
  public record Holder(String name, Siren siren, @Nullable Siret siret) {

    public Holder {
      if (siret != null && !siret.isOf(siren)) {
        throw Refused.invalid(
                "siret-of-another-company", "The SIRET begins with the company's SIREN.")
            .at("/holder/siret");
      }
    }

    /// @param siret as on the bill, or null if it names none
    public static Holder of(String name, String siren, @Nullable String siret) {
      return new Holder(name, new Siren(siren), siret == null ? null : new Siret(siret));
    }
  }

  /// Where the carrier's line ends.
  public record ServiceAddress(String street, String postalCode, String city) {}

  /// Without the account number.
  @Override
  public String toString() {
    return carrier + " " + lineType + " " + mainNumber;
  }
}
