package com.ooma.office.support.application.punctuality;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.punctuality.Promise;
import com.ooma.office.support.domain.sla.ServiceClock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what our own people were warned of.
public interface FindServiceAlerts {

  /// Newest first, of all accounts.
  Page<ServiceAlert> list(Page.Request page);

  /// @param since when the member began to wait
  /// @param level `WARNING` after four fifths of the time, `BREACHED` after all of it
  record ServiceAlert(
      UUID alertId,
      UUID ticketId,
      UUID accountId,
      String subject,
      @Nullable String assignee,
      Promise.Kind promise,
      ServiceClock.Reading level,
      Instant since,
      Instant raisedAt) {}
}
