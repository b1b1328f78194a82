package com.ooma.office.porting.application.carrier;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.CarrierRegistry;
import com.ooma.office.porting.domain.carrier.Carrier;

/// Ops change what was agreed with a carrier. Orders that wait go to the new address.
@UseCase
public class ChangeCarrier {

  /// @param carrier with the revision that ops read
  public record Command(Carrier carrier) {}

  private final CarrierRegistry registry;

  public ChangeCarrier(CarrierRegistry registry) {
    this.registry = registry;
  }

  public void handle(Command command) {
    if (registry.find(command.carrier().name()).isEmpty()) {
      throw Refused.notFound("carrier");
    }
    if (!registry.change(command.carrier())) {
      throw Refused.stale("The carrier was changed since it was read.");
    }
  }
}
