package com.ooma.office.porting.application.carrier;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.carrier.port.CarrierRegistry;
import com.ooma.office.porting.application.carrier.port.Carriers;
import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.carrier.CarrierKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Questions about carriers. Of keys only the terms are to be shown.
@UseCase
public class ReadCarriers {

  /// A carrier with its keys.
  public record Known(Carrier carrier, List<CarrierKey> keys) {}

  private final CarrierRegistry registry;
  private final Carriers carriers;

  public ReadCarriers(CarrierRegistry registry, Carriers carriers) {
    this.registry = registry;
    this.carriers = carriers;
  }

  /// Those that numbers can come from, by the names that people know them by.
  public List<Carrier> donors() {
    return carriers.all();
  }

  public Optional<Known> find(String name) {
    return registry.find(name).map(this::withKeys);
  }

  /// By name.
  public List<Known> all() {
    return registry.all().stream().map(this::withKeys).toList();
  }

  /// The keys of all carriers that are good at `instant`, or will be.
  public List<CarrierKey> keysNotOverAt(Instant instant) {
    return registry.keysNotOverAt(instant);
  }

  private Known withKeys(Carrier carrier) {
    return new Known(carrier, registry.keysOf(carrier.name()));
  }
}
