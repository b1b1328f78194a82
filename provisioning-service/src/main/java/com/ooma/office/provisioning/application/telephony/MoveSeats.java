package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.util.UUID;

/// The users of one site sit at another from now on.
@UseCase
public class MoveSeats {

  public record Command(UUID accountId, UUID formerSiteId, UUID siteId) {}

  private final Offices offices;

  public MoveSeats(Offices offices) {
    this.offices = offices;
  }

  public void handle(Command command) {
    var office = offices.findOrOpenForUpdate(command.accountId());
    office.move(command.formerSiteId(), command.siteId());
    offices.save(office);
  }
}
