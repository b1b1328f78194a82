package com.ooma.office.provisioning.application.departure;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.phone.PhoneRecall;
import com.ooma.office.provisioning.application.settings.ForgetUsers;
import com.ooma.office.provisioning.application.shipment.UnsentShipments;
import com.ooma.office.provisioning.application.telephony.OfficeClosure;
import java.util.UUID;

/// A member company left. What ends with it, in this order: each step locks its rows, and the order
/// of locks is the same wherever several are needed.
@UseCase
public class TerminateService {

  public record Command(UUID accountId) {}

  private final UnsentShipments unsentShipments;
  private final PhoneRecall phoneRecall;
  private final ForgetUsers forgetUsers;
  private final OfficeClosure officeClosure;

  public TerminateService(
      UnsentShipments unsentShipments,
      PhoneRecall phoneRecall,
      ForgetUsers forgetUsers,
      OfficeClosure officeClosure) {
    this.unsentShipments = unsentShipments;
    this.phoneRecall = phoneRecall;
    this.forgetUsers = forgetUsers;
    this.officeClosure = officeClosure;
  }

  public void handle(Command command) {
    var accountId = command.accountId();
    unsentShipments.abandon(accountId);
    phoneRecall.recallAll(accountId);
    forgetUsers.forgetAll(accountId);
    officeClosure.close(accountId);
    unsentShipments.retry();
  }
}
