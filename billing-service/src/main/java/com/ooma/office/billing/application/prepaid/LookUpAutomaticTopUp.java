package com.ooma.office.billing.application.prepaid;

import com.ooma.office.billing.application.prepaid.port.AutomaticTopUps;
import com.ooma.office.kernel.application.UseCase;
import java.util.Optional;
import java.util.UUID;

/// Whether a company has its balance topped up by itself.
@UseCase
public class LookUpAutomaticTopUp {

  public record Command(UUID accountId) {}

  private final AutomaticTopUps automatic;

  public LookUpAutomaticTopUp(AutomaticTopUps automatic) {
    this.automatic = automatic;
  }

  public Optional<AutomaticTopUpView> handle(Command command) {
    return automatic.find(command.accountId()).map(AutomaticTopUpView::of);
  }
}
