package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who accepted the terms of an order on the phone, which is kept as proof.
@Singleton
class OrderPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'ORDER', cast(order_id AS text) AS id, 'terms accepted by', terms_accepted_by, 'TERMS_ACCEPTED'
      FROM customer_order WHERE account_id = :account AND terms_accepted_by = :name
      """;

  OrderPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of());
  }
}
