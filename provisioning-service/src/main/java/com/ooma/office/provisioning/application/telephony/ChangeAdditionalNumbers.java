package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.time.Clock;
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
  private final Clock clock;

  public ChangeAdditionalNumbers(Offices offices, AdditionalNumberSupply supply, Clock clock) {
    this.offices = offices;
    this.supply = supply;
    this.clock = clock;
  }

  public void handle(Command command) {
    var office = offices.findOrOpenForUpdate(command.accountId());
    if (!command.dropped().isEmpty()) {
      supply.drop(office, command.dropped());
    }
    office.wantAdditional(command.count(), clock.instant());
    supply.adjust(office);
    offices.save(office);
  }
}
