package com.ooma.office.porting.application.carrier.port;

import com.ooma.office.porting.domain.carrier.Carrier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The carriers that numbers come from.
public interface Carriers {

  /// The carrier of this name, if we exchange port orders with it.
  Optional<Carrier> find(String name);

  /// All of them, by the names that people know them by.
  List<Carrier> all();

  /// How long before the hour of a port the carrier still takes its order back. One that is not
  /// known any more is treated as carriers usually are.
  default Duration cutOff(String name) {
    return find(name).map(Carrier::cutOff).orElse(Carrier.USUAL_CUT_OFF);
  }
}
