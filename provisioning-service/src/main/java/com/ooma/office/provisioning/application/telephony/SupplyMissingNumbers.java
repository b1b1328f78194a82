package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.time.Clock;
import java.util.UUID;

/// Looks once more for the additional numbers that a company is short of, and for those that its
/// conference server and faxes have of their own.
@UseCase
public class SupplyMissingNumbers {

  public record Command(UUID accountId) {}

  private final Offices offices;
  private final AdditionalNumberSupply supply;
  private final IncludedNumberSupply included;
  private final Clock clock;

  public SupplyMissingNumbers(
      Offices offices, AdditionalNumberSupply supply, IncludedNumberSupply included, Clock clock) {
    this.offices = offices;
    this.supply = supply;
    this.included = included;
    this.clock = clock;
  }

  /// @return false if that was not due any more, or somebody else is at it
  public boolean handle(Command command) {
    var due = offices.findDueForUpdate(command.accountId(), clock.instant());
    due.ifPresent(office -> {
      supply.adjust(office);
      included.adjust(office);
      offices.save(office);
    });
    return due.isPresent();
  }
}
