package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.calendar.PortingArea;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was agreed at submission.
///
/// @param submission 1; counts on when a rejected request is corrected and handed in again
/// @param splitFrom the request of which these numbers were a part, until the others were ported
/// @param remainingMain the main number of what stays with the carrier, if it gets another one
public record PortTerms(
    UUID portRequestId,
    UUID accountId,
    int submission,
    @Nullable UUID splitFrom,
    CarrierContract contract,
    PortType portType,
    @Nullable PhoneNumber remainingMain,
    boolean keepTemporary,
    Mandate mandate) {

  /// @throws com.ooma.office.kernel.domain.Refused if `numbers` can't be asked for in these terms
  public void check(List<RequestedNumber> numbers) {
    PortedNumbers.check(numbers);
    portType.check(
        numbers.stream().map(RequestedNumber::number).toList(),
        contract.mainNumber(),
        remainingMain);
  }

  /// Where the lines of these numbers are.
  PortingArea area(List<PhoneNumber> numbers) {
    return PortingArea.of(contract.serviceAddress().postalCode(), numbers);
  }

  /// What holds for the part of the numbers that goes on by itself.
  PortTerms splitOff(UUID partId) {
    return new PortTerms(
        partId,
        accountId,
        submission,
        portRequestId,
        contract,
        portType,
        remainingMain,
        keepTemporary,
        mandate);
  }

  PortTerms submittedAgain(PortTerms former) {
    return new PortTerms(
        former.portRequestId,
        former.accountId,
        former.submission + 1,
        former.splitFrom,
        contract,
        portType,
        remainingMain,
        keepTemporary,
        mandate);
  }
}
