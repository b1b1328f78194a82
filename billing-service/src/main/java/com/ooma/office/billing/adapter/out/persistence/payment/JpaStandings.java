package com.ooma.office.billing.adapter.out.persistence.payment;

import com.ooma.office.billing.application.payment.port.PaymentEvents;
import com.ooma.office.billing.application.payment.port.Standings;
import com.ooma.office.billing.domain.payment.Standing;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/// Standings in Postgres.
@ApplicationScoped
class JpaStandings implements Standings, PanacheRepositoryBase<StandingRow, UUID> {

  private static final String OPEN =
      "INSERT INTO standing (account_id) VALUES (:accountId) ON CONFLICT DO NOTHING";

  private final PaymentEvents events;

  JpaStandings(PaymentEvents events) {
    this.events = events;
  }

  @Override
  public Standing openForUpdate(UUID accountId) {
    getEntityManager().createNativeQuery(OPEN).setParameter("accountId", accountId).executeUpdate();
    return findById(accountId, LockModeType.PESSIMISTIC_WRITE).toDomain();
  }

  @Override
  public void save(Standing standing) {
    findById(standing.snapshot().accountId()).update(standing);
    events.publish(standing);
  }
}
