package com.ooma.office.provisioning.application.autoprovision;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import com.ooma.office.provisioning.application.autoprovision.port.ServedFiles;

/// What phones' fetches leave behind is seen to apart from them: which phones came is written down,
/// and what changed of their files long ago is forgotten.
@UseCase
public class SettleFetches {

  private final PhoneVisits visits;
  private final ServedFiles served;

  public SettleFetches(PhoneVisits visits, ServedFiles served) {
    this.visits = visits;
    this.served = served;
  }

  public void handle() {
    visits.writeDown();
  }

  public void tidyUp() {
    served.tidyUp();
  }
}
