package com.ooma.office.porting.application.carrier;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.CarrierRegistry;
import com.ooma.office.porting.domain.carrier.Carrier;

/// Ops agreed with a carrier on how to exchange port orders.
@UseCase
public class RegisterCarrier {

  public record Command(Carrier carrier) {}

  private final CarrierRegistry registry;

  public RegisterCarrier(CarrierRegistry registry) {
    this.registry = registry;
  }

  public void handle(Command command) {
    if (!registry.add(command.carrier())) {
      throw Refused.conflict("carrier-exists", "There is a carrier of this name.");
    }
  }
}
