package com.ooma.office.provisioning.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.port.Offices;
import java.util.UUID;

/// A member company pays for more or fewer additional numbers than before.
@UseCase
public class ChangeAdditionalNumbers {

  /// @param count all of them, not how many more
  public record Command(UUID accountId, int count) {}

  private final Offices offices;
  private final AdditionalNumberSupply supply;

  public ChangeAdditionalNumbers(Offices offices, AdditionalNumberSupply supply) {
    this.offices = offices;
    this.supply = supply;
  }

  public void handle(Command command) {
    var office = offices.findOrOpenAlone(command.accountId());
    office.wantAdditional(command.count());
    offices.save(office);
    supply.adjust(office);
  }
}
