package com.ooma.office.provisioning.adapter.out.persistence.autoprovision;

import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Visits of phones in Postgres. Within an hour a further one is only looked up, unless the
/// firmware is another one.
@ApplicationScoped
class SqlPhoneVisits implements PhoneVisits {

  private static final String NOTE =
      """
      INSERT INTO phone_visit (phone_id, visited_at, firmware)
      SELECT ?1, ?2, ?3 WHERE NOT EXISTS (
        SELECT FROM phone_visit
        WHERE phone_id = ?1 AND visited_at >= CAST(?2 AS timestamptz) - interval '1 hour'
          AND firmware IS NOT DISTINCT FROM ?3)
      ON CONFLICT (phone_id) DO UPDATE
      SET visited_at = excluded.visited_at, firmware = excluded.firmware
      """;

  private static final String LAST =
      "SELECT visited_at, firmware FROM phone_visit WHERE phone_id = ?1";

  private final EntityManager entities;

  SqlPhoneVisits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void note(UUID phoneId, @Nullable String firmware, Instant now) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(NOTE)
        .setParameter(1, phoneId)
        .setParameter(2, now)
        .setParameter(3, firmware, String.class)
        .executeUpdate();
  }

  @Override
  public Optional<Visit> lastOfAnyAccount(UUID phoneId) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(LAST, Visit.class)
        .setParameter(1, phoneId)
        .getResultStream()
        .findFirst();
  }
}
