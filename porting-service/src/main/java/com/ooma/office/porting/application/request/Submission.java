package com.ooma.office.porting.application.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import com.ooma.office.porting.domain.request.Mandate;
import com.ooma.office.porting.domain.request.PortRequest;
import com.ooma.office.porting.domain.request.PortType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a company hands in to have its numbers brought: what its bill and its RIO letters say, and
/// the mandate.
///
/// @param remainingMain the main number of what stays with the carrier, if it gets another one
/// @param signedBy who gave the mandate by accepting it
public record Submission(
    CarrierContract contract,
    PortType portType,
    @Nullable PhoneNumber remainingMain,
    List<Wanted> numbers,
    boolean keepTemporary,
    String signedBy,
    boolean mandateAccepted) {

  /// The terms of a first submission.
  PortRequest.Terms terms(UUID portRequestId, UUID accountId, Instant signedAt) {
    return new PortRequest.Terms(
        portRequestId,
        accountId,
        1,
        contract,
        portType,
        remainingMain,
        keepTemporary,
        new Mandate(signedBy, signedAt));
  }

  /// A number with its RIO as typed, and the temporary number it is to replace.
  public record Wanted(PhoneNumber number, String rio, PhoneNumber replaces) {

    /// Without the RIO.
    @Override
    public String toString() {
      return number + " for " + replaces;
    }
  }
}
