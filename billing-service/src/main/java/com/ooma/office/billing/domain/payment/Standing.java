package com.ooma.office.billing.domain.payment;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether an account pays. One whose last try was refused too is suspended until nothing is
/// overdue: then it calls nobody but emergency services, and is still called.
public final class Standing extends AggregateRoot<StandingEvent> {

  private final UUID accountId;
  private @Nullable Instant suspendedSince;

  private Standing(Snapshot saved) {
    super(saved.lastSequence());
    accountId = saved.accountId();
    suspendedSince = saved.suspendedSince();
  }

  public static Standing from(Snapshot saved) {
    return new Standing(saved);
  }

  /// @param overdue all that is, of all invoices
  public void owes(Money overdue, Instant now) {
    boolean owes = overdue.compareTo(Money.ZERO) > 0;
    if (owes && suspendedSince == null) {
      suspendedSince = now;
      record(new StandingEvent.Suspended(accountId, overdue, now));
    } else if (!owes && suspendedSince != null) {
      suspendedSince = null;
      record(new StandingEvent.Reinstated(accountId, now));
    }
  }

  public Snapshot snapshot() {
    return new Snapshot(accountId, suspendedSince, lastSequence());
  }

  /// @param suspendedSince absent of an account in good standing
  public record Snapshot(UUID accountId, @Nullable Instant suspendedSince, long lastSequence) {}
}
