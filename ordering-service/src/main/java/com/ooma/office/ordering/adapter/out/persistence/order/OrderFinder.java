package com.ooma.office.ordering.adapter.out.persistence.order;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Orders by id or reference, or by the company number they brought.
@Singleton
class OrderFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'ORDER', cast(o.order_id AS text) AS id, o.account_id,
        a.legal_name || ', ' || cast(o.placed_at AT TIME ZONE 'Europe/Paris' AS date) || ', ' || o.state,
        '/v1/orders/' || o.order_id
      FROM customer_order o JOIN account a USING (account_id)
      WHERE o.order_id = :id OR o.company_number = :number
        OR upper(right(cast(o.order_id AS text), 12)) = :code
      ORDER BY o.order_id DESC LIMIT :limit
      """;

  OrderFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
