package com.ooma.office.kernel.contract.porting;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The losing carrier committed to a porting day (FOC, firm order commitment), or moved it.
@Version(1)
public record FocDateAssigned(
    UUID accountId, UUID portRequestId, LocalDate focDate, Slot slot, List<PhoneNumber> numbers)
    implements IntegrationEvent {

  /// The half of the day in which the line may be down for at most four hours.
  public enum Slot {
    MORNING,
    AFTERNOON
  }
}
