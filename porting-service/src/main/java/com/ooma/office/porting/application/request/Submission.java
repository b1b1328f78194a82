package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.request.PortType;
import java.util.List;

/// What a company hands in to have its numbers brought: what its bill and its RIO letters say, and
/// the mandate.
///
/// @param signedBy who gave the mandate by accepting it
public record Submission(
    CarrierContract contract,
    PortType portType,
    List<Wanted> numbers,
    boolean keepTemporary,
    String signedBy,
    boolean mandateAccepted) {

  /// A number with its RIO as typed, and the temporary number it is to replace.
  public record Wanted(PhoneNumber number, String rio, PhoneNumber replaces) {

    /// Without the RIO.
    @Override
    public String toString() {
      return number + " for " + replaces;
    }
  }
}
