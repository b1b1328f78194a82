package com.ooma.office.porting.application.carrier;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.CarrierRegistry;
import com.ooma.office.porting.domain.carrier.CarrierKey;

/// Ops give a carrier a further key, so that it can be changed without a gap.
@UseCase
public class AddCarrierKey {

  public record Command(CarrierKey key) {}

  private final CarrierRegistry registry;

  public AddCarrierKey(CarrierRegistry registry) {
    this.registry = registry;
  }

  public void handle(Command command) {
    var key = command.key();
    if (registry.find(key.carrier()).isEmpty()) {
      throw Refused.notFound("carrier");
    }
    if (key.until() != null && !key.until().isAfter(key.from())) {
      throw Refused.invalid("key-times", "A key ends after it begins.").at("/until");
    }
    if (!registry.addKey(key)) {
      throw Refused.conflict("key-exists", "There is a key of this id; it is not shown again.");
    }
  }
}
