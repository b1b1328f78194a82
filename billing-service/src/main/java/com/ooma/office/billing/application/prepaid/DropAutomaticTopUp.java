package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.kernel.application.UseCase;
import java.util.UUID;

/// A company pays in by hand again. What is on its way comes.
@UseCase
public class DropAutomaticTopUp {

  public record Command(UUID accountId) {}

  private final AutomaticTopUps automatic;

  public DropAutomaticTopUp(AutomaticTopUps automatic) {
    this.automatic = automatic;
  }

  public void handle(Command command) {
    automatic.remove(command.accountId());
  }
}
