package com.ooma.office.billing.application.usage;

import com.ooma.office.billing.application.usage.port.OldCalls;
import com.ooma.office.kernel.application.RetentionLog;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.BusinessCalendar;
import java.time.Clock;
import java.time.Period;

/// Forgets calls a year after they were paid, and those that cost nothing a year after they were
/// made (CPCE art. L34-2). Invoices stay.
@UseCase
public class PurgeCalls {

  public record Command() {}

  private static final Period KEPT = Period.ofYears(1);
  private static final int CHUNK = 1_000;

  private final OldCalls calls;
  private final RetentionLog retention;
  private final Clock clock;

  public PurgeCalls(OldCalls calls, RetentionLog retention, Clock clock) {
    this.calls = calls;
    this.retention = retention;
    this.clock = clock;
  }

  /// @return whether there may be more
  public boolean handle(Command command) {
    var yearAgo = clock.instant().atZone(BusinessCalendar.PARIS).minus(KEPT).toInstant();
    int forgotten = calls.forget(yearAgo, CHUNK);
    retention.note("CALLS", KEPT, forgotten);
    return forgotten == CHUNK;
  }
}
