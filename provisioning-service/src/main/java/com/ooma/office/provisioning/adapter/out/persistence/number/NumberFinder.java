package com.ooma.office.provisioning.adapter.out.persistence.number;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Who has a number.
@Singleton
class NumberFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'NUMBER', n.number, n.account_id, n.number || ', ' || n.state || coalesce(', ' || e.user_name, ''),
        '/v1/accounts/' || n.account_id || '/telephony/number-mappings'
      FROM telephone_number n LEFT JOIN extension e USING (seat_id)
      WHERE n.number = :number
      LIMIT :limit
      """;

  NumberFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
