package com.ooma.office.support.adapter.out.persistence.company;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who reads for a company and who has its seats: forgotten when somebody else does.
@Singleton
class CompanyPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'CONTACT', cast(c.account_id AS text) AS id, d.field, d.value, 'IN_USE'
      FROM contact c CROSS JOIN LATERAL (VALUES
        ('administrator', c.name, c.email), ('primary member', c.primary_name, c.primary_email)) d (field, value, email)
      WHERE c.account_id = :account AND lower(d.email) = :address
      UNION ALL
      SELECT 'SEAT', cast(seat_id AS text), 'name', name, 'IN_USE' FROM seat_user
      WHERE account_id = :account AND lower(email) = :address
      """;

  CompanyPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of());
  }
}
