package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.time.Clock;

/// Looks once more for the additional numbers that a company is short of.
@UseCase
public class SupplyMissingNumbers {

  private final Offices offices;
  private final AdditionalNumberSupply supply;
  private final Clock clock;

  public SupplyMissingNumbers(Offices offices, AdditionalNumberSupply supply, Clock clock) {
    this.offices = offices;
    this.supply = supply;
    this.clock = clock;
  }

  /// @return whether one was due
  public boolean handle() {
    var due = offices.findDueForUpdateOfAnyAccount(clock.instant());
    due.ifPresent(office -> {
      supply.adjust(office);
      offices.save(office);
    });
    return due.isPresent();
  }
}
