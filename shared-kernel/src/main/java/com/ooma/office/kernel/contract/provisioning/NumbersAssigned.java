package com.ooma.office.kernel.contract.provisioning;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.util.List;
import java.util.UUID;

/// An order got all its extensions, numbers and phones at once. `companyNumber` reaches the virtual
/// receptionist; it is the same for every order of an account.
@Version(1)
public record NumbersAssigned(
    UUID accountId, UUID orderId, PhoneNumber companyNumber, List<Seat> seats)
    implements IntegrationEvent {

  /// `extension` is four digits, `2XXX`; `phoneMac` is twelve lower-case hex digits.
  public record Seat(UUID seatId, String extension, PhoneNumber number, String phoneMac) {}
}
