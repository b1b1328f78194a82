package com.ooma.office.porting.application.carrier;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.porting.application.carrier.port.CarrierRegistry;
import java.time.Instant;
import java.util.UUID;

/// Ops end a key: nothing that is signed with it is heard any more.
@UseCase
public class EndCarrierKey {

  public record Command(String carrier, UUID keyId, Instant until) {}

  private final CarrierRegistry registry;

  public EndCarrierKey(CarrierRegistry registry) {
    this.registry = registry;
  }

  public void handle(Command command) {
    if (!registry.endKey(command.carrier(), command.keyId(), command.until())) {
      throw Refused.notFound("key");
    }
  }
}
