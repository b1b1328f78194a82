package com.ooma.office.ordering.adapter.out.persistence.seat;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who has or had a seat; one that has no address beside it is found by the name.
@Singleton
class SeatPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'SEAT', cast(s.seat_id AS text) AS id, d.field, d.value,
        CASE WHEN s.state NOT IN ('REMOVED', 'CANCELLED') THEN 'IN_USE' END
      FROM seat s JOIN customer_order o USING (order_id)
        CROSS JOIN LATERAL (VALUES ('name', s.user_name), ('email', s.email)) d (field, value)
      WHERE o.account_id = :account AND (lower(s.email) = :address OR s.email IS NULL AND s.user_name = :name)
        AND d.value IS NOT NULL
      ORDER BY s.seat_id
      """;

  private static final String ERASE =
      """
      UPDATE seat s SET user_name = NULL, email = NULL, revision = s.revision + 1 FROM customer_order o
      WHERE o.order_id = s.order_id AND o.account_id = :account
        AND (lower(s.email) = :address OR s.email IS NULL AND s.user_name = :name)
      """;

  SeatPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of(new Eraser("SEAT", ERASE)));
  }
}
