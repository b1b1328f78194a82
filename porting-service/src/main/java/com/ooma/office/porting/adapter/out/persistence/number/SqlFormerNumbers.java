package com.ooma.office.porting.adapter.out.persistence.number;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.number.port.FormerNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/// Numbers that companies gave back, in Postgres.
@ApplicationScoped
class SqlFormerNumbers implements FormerNumbers {

  private static final String ADD =
      """
      INSERT INTO former_number (number, account_id, portable_until)
      VALUES (:number, :account, :until)
      ON CONFLICT (number) DO UPDATE
      SET account_id = excluded.account_id, portable_until = excluded.portable_until
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
}
