package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who has a seat: forgotten with it, as is all that is in the mailbox.
@Singleton
class UserPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'SEAT', cast(seat_id AS text) AS id, 'email', email, 'IN_USE' FROM seat_user
      WHERE account_id = :account AND lower(email) = :address
      UNION ALL
      SELECT 'EXTENSION', cast(seat_id AS text), 'name', user_name, 'IN_USE' FROM extension
      WHERE account_id = :account AND user_name = :name
      """;

  UserPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of());
  }
}
