package com.ooma.office.billing.adapter.out.persistence.barring;

import com.ooma.office.billing.application.barring.port.Spending;
import com.ooma.office.billing.application.barring.port.SpendingLimits;
import com.ooma.office.billing.domain.barring.HourlySpending;
import com.ooma.office.billing.domain.barring.SpendingLimit;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.TimedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// What calls cost, and may cost, in Postgres.
@ApplicationScoped
class SqlSpending implements Spending, SpendingLimits {

  /// Ids of calls begin with their start, so that the index of an account's calls finds the last
  /// ones.
  private static final String SINCE =
      """
      SELECT account_id, destination,
        (SELECT cast(coalesce(sum(ttc_cents), 0) AS bigint) FROM call
          WHERE call.account_id = target.account_id AND call.destination = target.destination AND kind = 'CHARGED'
            AND id >= :first
            AND started_at + make_interval(secs => seconds) > greatest(cast(:since AS timestamptz), (SELECT max(lifted_at)
              FROM call_bar WHERE call_bar.account_id = target.account_id
                AND call_bar.destination = target.destination))) AS spent_cents,
        coalesce((SELECT hourly_cents FROM spending_limit WHERE spending_limit.account_id = target.account_id), :usual)
          AS limit_cents
      FROM unnest(:accountIds, :destinations) AS target (account_id, destination)
      """;

  private static final String IS_KNOWN =
      "SELECT EXISTS (SELECT FROM subscription WHERE account_id = :accountId)";

  private static final String FIND =
      "SELECT hourly_cents FROM spending_limit WHERE account_id = :accountId";

  private static final String SAVE =
      """
      INSERT INTO spending_limit (account_id, hourly_cents, decided_by) VALUES (:accountId, :hourly, :by)
      ON CONFLICT (account_id) DO UPDATE SET hourly_cents = excluded.hourly_cents, decided_by = excluded.decided_by
      """;

  private static final Duration LONGEST_CALL = Duration.ofDays(2);

  private final EntityManager entities;

  SqlSpending(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<HourlySpending> since(
      Instant since, Collection<Target> targets, SpendingLimit usual) {
    var all = List.copyOf(targets);
    return session()
        .createNativeQuery(SINCE, SpendingRow.class)
        .setParameter("since", since)
        .setParameter("first", TimedId.firstOf(since.minus(LONGEST_CALL)))
        .setParameter("usual", usual.hourly().cents())
        .setParameter("accountIds", all.stream().map(Target::accountId).toArray(UUID[]::new))
        .setParameter("destinations", all.stream().map(Target::destination).toArray(String[]::new))
        .getResultStream()
        .map(SpendingRow::toDomain)
        .toList();
  }

  @Override
  public boolean isKnown(UUID accountId) {
    return session()
        .createNativeQuery(IS_KNOWN, Boolean.class)
        .setParameter("accountId", accountId)
        .getSingleResult();
  }

  @Override
  public Optional<SpendingLimit> find(UUID accountId) {
    return session()
        .createNativeQuery(FIND, Long.class)
        .setParameter("accountId", accountId)
        .getResultStream()
        .findFirst()
        .map(cents -> new SpendingLimit(new Money(cents)));
  }

  @Override
  public void save(UUID accountId, SpendingLimit limit, String by) {
    session()
        .createNativeMutationQuery(SAVE)
        .setParameter("accountId", accountId)
        .setParameter("hourly", limit.hourly().cents())
        .setParameter("by", by)
        .executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }

  record SpendingRow(UUID accountId, String destination, long spentCents, long limitCents) {

    HourlySpending toDomain() {
      return new HourlySpending(
          accountId, destination, new Money(spentCents), new Money(limitCents));
    }
  }
}
