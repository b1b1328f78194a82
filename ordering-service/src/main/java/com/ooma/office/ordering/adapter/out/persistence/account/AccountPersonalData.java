package com.ooma.office.ordering.adapter.out.persistence.account;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who speaks for a company, until it has left.
@Singleton
class AccountPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'ACCOUNT', cast(a.account_id AS text) AS id, d.field, d.value, CASE WHEN a.ended_at IS NULL THEN 'IN_USE' END
      FROM account a CROSS JOIN LATERAL (VALUES
        ('administrator', a.administrator_name, a.administrator_email),
        ('primary member', a.primary_member ->> 'name', a.primary_member ->> 'email')) d (field, value, email)
      WHERE a.account_id = :account AND lower(d.email) = :address
      """;

  private static final String PRIMARY =
      """
      UPDATE account SET primary_member = NULL, revision = revision + 1
      WHERE account_id = :account AND lower(primary_member ->> 'email') = :address AND ended_at IS NOT NULL
      """;

  private static final String ADMINISTRATOR =
      """
      UPDATE account SET administrator_name = NULL, administrator_email = NULL, administrator_seat_id = NULL,
        revision = revision + 1
      WHERE account_id = :account AND lower(administrator_email) = :address AND ended_at IS NOT NULL
      """;

  AccountPersonalData(EntityManager entities) {
    super(
        entities,
        KEPT,
        List.of(new Eraser("PRIMARY_MEMBER", PRIMARY), new Eraser("ADMINISTRATOR", ADMINISTRATOR)));
  }
}
