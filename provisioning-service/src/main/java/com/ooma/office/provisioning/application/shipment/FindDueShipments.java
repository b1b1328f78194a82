package com.ooma.office.provisioning.application.shipment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The question which waiting orders are to be tried again.
public interface FindDueShipments {

  /// The oldest first.
  List<UUID> due(Instant now, int limit);
}
