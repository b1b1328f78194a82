package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.OldCalls;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Clock;

/// Forgets calls a year after they were paid, and those that cost nothing a year after they were
/// made (CPCE art. L34-2). Invoices stay.
@UseCase
public class PurgeCalls {

  public record Command() {}

  private static final int CHUNK = 1_000;

  private final OldCalls calls;
  private final Clock clock;

  public PurgeCalls(OldCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle(Command command) {
    var yearAgo = clock.instant().atZone(BusinessCalendar.PARIS).minusYears(1).toInstant();
    return calls.forget(yearAgo, CHUNK) == CHUNK;
  }
}
