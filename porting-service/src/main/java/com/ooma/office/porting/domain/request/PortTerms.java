package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.carrier.CarrierContract;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was agreed at submission.
///
/// @param submission 1; counts on when a rejected request is corrected and handed in again
/// @param remainingMain the main number of what stays with the carrier, if it gets another one
public record PortTerms(
    UUID portRequestId,
    UUID accountId,
    int submission,
    CarrierContract contract,
    PortType portType,
    @Nullable PhoneNumber remainingMain,
    boolean keepTemporary,
    Mandate mandate) {

  /// @throws com.ooma.office.kernel.domain.Refused if `numbers` can't be asked for in these terms
  void check(List<RequestedNumber> numbers) {
    NumberList.check(numbers);
    portType.check(
        numbers.stream().map(RequestedNumber::number).toList(),
        contract.mainNumber(),
        remainingMain);
  }

  PortTerms submittedAgain(PortTerms former) {
    return new PortTerms(
        former.portRequestId,
        former.accountId,
        former.submission + 1,
        contract,
        portType,
        remainingMain,
        keepTemporary,
        mandate);
  }
}
