package com.ooma.office.billing.adapter.out.persistence.usage;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Whose calls those of an extension are: forgotten when the user leaves.
@Singleton
class UserPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'SEAT', cast(seat_id AS text) AS id, 'email', email, 'IN_USE' FROM extension_user
      WHERE account_id = :account AND lower(email) = :address
      """;

  UserPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of());
  }
}
