package com.ooma.office.provisioning.adapter.out.persistence.autoprovision;

import com.ooma.office.provisioning.application.autoprovision.port.PhoneVisits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Visits of phones in Postgres, and those of the last seconds in memory. Within an hour a further
/// one is not written, unless the firmware is another one.
@ApplicationScoped
class SqlPhoneVisits implements PhoneVisits {

  /// More phones than come within seconds. Of what is beyond that nothing is known but that they
  /// came before.
  private static final int MOST = 50_000;

  private static final String WRITE =
      """
      INSERT INTO phone_visit AS former (phone_id, visited_at, firmware)
      SELECT phone_id, visit.visited_at, visit.firmware
      FROM unnest(?1, ?2, ?3) AS noted (id, at, said)
      CROSS JOIN LATERAL (
        SELECT CAST(id AS uuid) AS phone_id, CAST(at AS timestamptz) AS visited_at, said AS firmware
      ) AS visit
      WHERE EXISTS (SELECT FROM phone WHERE phone.phone_id = visit.phone_id)
      ORDER BY phone_id
      ON CONFLICT (phone_id) DO UPDATE
      SET visited_at = excluded.visited_at, firmware = excluded.firmware
      WHERE former.visited_at < excluded.visited_at - interval '1 hour'
        OR former.visited_at <= excluded.visited_at
          AND former.firmware IS DISTINCT FROM excluded.firmware
      """;

  private static final String LAST =
      "SELECT visited_at, firmware FROM phone_visit WHERE phone_id = ?1";

  private final EntityManager entities;
  private final Map<UUID, Visit> noted = new ConcurrentHashMap<>();

  SqlPhoneVisits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void note(UUID phoneId, @Nullable String firmware, Instant now) {
    if (noted.size() < MOST) {
      noted.put(phoneId, new Visit(now, firmware));
    }
  }

  @Override
  public void writeDown() {
    var visits = Map.copyOf(noted);
    if (visits.isEmpty()) {
      return;
    }
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(WRITE)
        .setParameter(1, texts(visits, visit -> visit.getKey().toString()))
        .setParameter(2, texts(visits, visit -> visit.getValue().at().toString()))
        .setParameter(3, texts(visits, visit -> visit.getValue().firmware()))
        .executeUpdate();
    visits.forEach(noted::remove);
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

  private static @Nullable String[] texts(
      Map<UUID, Visit> visits, Function<Map.Entry<UUID, Visit>, @Nullable String> column) {
    return visits.entrySet().stream().map(column).toArray(String[]::new);
  }
}
