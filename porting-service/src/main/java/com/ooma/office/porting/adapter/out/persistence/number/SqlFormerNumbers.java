package com.ooma.office.porting.adapter.out.persistence.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.number.port.FormerNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/// Numbers that companies gave back, in Postgres. What a port brought is to be handed back once it
/// can't be taken elsewhere any more.
@ApplicationScoped
class SqlFormerNumbers implements FormerNumbers {

  private static final String ADD =
      """
      INSERT INTO former_number (number, account_id, portable_until, brought_by, hand_back_at)
      SELECT given_up, :account, portable, brought.by, CASE WHEN brought.by IS NOT NULL THEN portable END
      FROM cast(:number AS text) given_up CROSS JOIN cast(:until AS timestamptz) portable
      LEFT JOIN LATERAL (
        SELECT port_request_id AS by FROM port_number
        WHERE number = given_up AND state = 'PORTED' ORDER BY 1 DESC LIMIT 1) brought ON true
      ON CONFLICT (number) DO UPDATE
      SET account_id = excluded.account_id, portable_until = excluded.portable_until,
        brought_by = excluded.brought_by, hand_back_at = excluded.hand_back_at, hand_back_failures = 0
      """;

  private static final String ADD_THOSE_OF_LEAVERS =
      """
      INSERT INTO former_number AS known (number, account_id, portable_until, brought_by, hand_back_at)
      SELECT DISTINCT ON (n.number) n.number, r.account_id, cast(:until AS timestamptz),
        port_request_id, cast(:until AS timestamptz)
      FROM port_number n JOIN port_request r USING (port_request_id)
      WHERE n.number IN (:numbers) AND n.state = 'PORTED' AND r.company_left
      ORDER BY n.number, port_request_id DESC
      ON CONFLICT (number) DO UPDATE
      SET account_id = excluded.account_id, portable_until = excluded.portable_until,
        brought_by = excluded.brought_by, hand_back_at = excluded.hand_back_at, hand_back_failures = 0
      WHERE known.brought_by IS DISTINCT FROM excluded.brought_by
      """;

  private final EntityManager entities;

  SqlFormerNumbers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(PhoneNumber number, UUID accountId, Instant until) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD)
        .setParameter("number", number.e164())
        .setParameter("account", accountId)
        .setParameter("until", until)
        .executeUpdate();
  }

  @Override
  public void addThoseOfLeavers(Collection<PhoneNumber> numbers, Instant until) {
    entities
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD_THOSE_OF_LEAVERS)
        .setParameterList("numbers", numbers.stream().map(PhoneNumber::e164).toList())
        .setParameter("until", until)
        .executeUpdate();
  }
}
