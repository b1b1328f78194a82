package com.ooma.office.provisioning.application.telephony;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.telephony.port.Offices;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat has another user: its phone shows the name from its next fetch on.
@UseCase
public class RenameSeat {

  /// @param userName null for nobody in particular
  public record Command(UUID accountId, UUID seatId, @Nullable String userName) {}

  private final Offices offices;

  public RenameSeat(Offices offices) {
    this.offices = offices;
  }

  public void handle(Command command) {
    var office = offices.findOrOpenForUpdate(command.accountId());
    office.rename(command.seatId(), command.userName());
    offices.save(office);
  }
}
