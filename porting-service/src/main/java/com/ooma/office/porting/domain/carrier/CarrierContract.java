package com.ooma.office.porting.domain.carrier;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Siren;

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
  public record Holder(String name, Siren siren) {}

  /// Where the carrier's line ends.
  public record ServiceAddress(String street, String postalCode, String city) {}

  /// Without the account number.
  @Override
  public String toString() {
    return carrier + " " + lineType + " " + mainNumber;
  }
}
