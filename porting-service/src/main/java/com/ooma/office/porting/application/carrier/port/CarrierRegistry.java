package com.ooma.office.porting.application.carrier.port;

import com.ooma.office.porting.domain.carrier.Carrier;
import com.ooma.office.porting.domain.carrier.CarrierKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The carriers that our people registered, and their keys.
public interface CarrierRegistry {

  Optional<Carrier> find(String name);

  /// By name.
  List<Carrier> all();

  /// @return false if there is one of this name
  boolean add(Carrier carrier);

  /// @return false if somebody else changed it since it had `carrier`'s revision
  boolean change(Carrier carrier);

  /// The keys of a carrier, the newest first.
  List<CarrierKey> keysOf(String carrier);

  /// The keys of all carriers that are good at `instant`, or will be.
  List<CarrierKey> keysNotOverAt(Instant instant);

  /// @return false if there is one of this id
  boolean addKey(CarrierKey key);

  /// Ends a key at `until`, unless it ends before.
  ///
  /// @return false if the carrier has no such key
  boolean endKey(String carrier, UUID keyId, Instant until);
}
