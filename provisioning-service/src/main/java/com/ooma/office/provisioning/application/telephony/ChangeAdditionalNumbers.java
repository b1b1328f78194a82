package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.util.List;
import java.util.UUID;

/// A member company pays for more or fewer additional numbers than before.
@UseCase
public class ChangeAdditionalNumbers {

  /// @param count all that are to be of the pool, not how many more
  /// @param dropped those that ports had brought, and that the company gives up
  public record Command(UUID accountId, int count, List<PhoneNumber> dropped) {}

  private final Offices offices;
  private final AdditionalNumberSupply supply;

  public ChangeAdditionalNumbers(Offices offices, AdditionalNumberSupply supply) {
    this.offices = offices;
    this.supply = supply;
  }

  public void handle(Command command) {
    var office = offices.findOrOpenForUpdate(command.accountId());
    if (!command.dropped().isEmpty()) {
      supply.drop(office, command.dropped());
    }
    office.wantAdditional(command.count());
    supply.adjust(office);
    offices.save(office);
  }
}
