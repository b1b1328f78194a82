package com.ooma.office.porting.application.portorder.port;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.porting.application.portorder.Delivery;
import com.ooma.office.porting.application.portorder.Unverified;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What carriers sent lately, whatever came of it.
public interface Deliveries {

  void add(Delivery delivery);

  Optional<Delivery> findOfAnyAccount(String carrier, UUID deliveryId);

  /// Forgets all but the newest `kept` of the carrier.
  void add(Unverified unverified, int kept);

  /// Newest first.
  List<Unverified> unverified(String carrier);

  /// Newest first.
  Page<Delivery> list(String carrier, Page.Request page);

  /// Forgets at most `limit` of those that came before `before`.
  ///
  /// @return how many were forgotten
  int forget(Instant before, int limit);
}
