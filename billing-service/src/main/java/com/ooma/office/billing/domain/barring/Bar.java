package com.ooma.office.billing.domain.barring;

import com.ooma.office.kernel.domain.AggregateRoot;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Calls of a company to one destination are not authorised, since they cost too much within an
/// hour, until our staff allow them again.
public final class Bar extends AggregateRoot<BarEvent> {

  private final UUID barId;
  private final UUID accountId;
  private final String destination;
  private final Money spent;
  private final Money limit;
  private final Instant barredAt;
  private @Nullable Lifting lifting;

  private Bar(Snapshot saved) {
    super(saved.lastSequence());
    barId = saved.barId();
    accountId = saved.accountId();
    destination = saved.destination();
    spent = saved.spent();
    limit = saved.limit();
    barredAt = saved.barredAt();
    lifting = saved.lifting();
  }

  public static Bar from(Snapshot saved) {
    return new Bar(saved);
  }

  static Bar of(UUID barId, HourlySpending spending, Instant now) {
    var bar =
        new Bar(
            new Snapshot(
                barId,
                spending.accountId(),
                spending.destination(),
                spending.spent(),
                spending.limit(),
                now,
                null,
                0));
    bar.record(
        new BarEvent.Barred(
            spending.accountId(),
            barId,
            spending.destination(),
            spending.spent(),
            spending.limit(),
            now));
    return bar;
  }

  /// What was allowed again stays so, by the first who said it.
  public void lift(String by, String reason, Instant now) {
    if (lifting == null) {
      lifting = new Lifting(now, by, reason);
      record(new BarEvent.Lifted(accountId, barId, destination, now));
    }
  }

  public Snapshot snapshot() {
    return new Snapshot(
        barId, accountId, destination, spent, limit, barredAt, lifting, lastSequence());
  }

  /// @param destination as the deck names it
  /// @param spent within the hour before
  /// @param lifting absent as long as it holds
  public record Snapshot(
      UUID barId,
      UUID accountId,
      String destination,
      Money spent,
      Money limit,
      Instant barredAt,
      @Nullable Lifting lifting,
      long lastSequence) {}

  /// @param by the subject of whoever allowed the calls again
  public record Lifting(Instant at, String by, String reason) {}
}
