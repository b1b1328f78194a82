package com.ooma.office.support.application.punctuality.port;

import com.ooma.office.support.domain.punctuality.Check;
import java.time.Instant;
import java.util.UUID;

/// What our own people were warned of.
public interface ServiceAlerts {

  /// Does nothing if they were warned of it before.
  void raise(UUID alertId, UUID ticketId, Check.Alert alert, Instant now);
}
