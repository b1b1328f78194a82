package com.ooma.office.ordering.adapter.out.persistence.seat;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Users by name, e-mail address or number, or by their phone and its parcel.
@Singleton
class SeatFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'SEAT', cast(s.seat_id AS text) AS id, o.account_id,
        coalesce(s.user_name, '?') || coalesce(', ' || s.extension, '') || coalesce(', ' || s.number, '')
          || ', ' || a.legal_name || ', ' || s.state,
        '/v1/accounts/' || o.account_id || '/seats/' || s.seat_id
      FROM seat s JOIN customer_order o USING (order_id) JOIN account a USING (account_id)
      WHERE s.seat_id = :id OR s.number = :number OR s.phone_mac = :mac
        OR upper(translate(s.tracking_number, ' -', '')) = :code
        OR search_words(coalesce(s.user_name, '') || ' ' || coalesce(s.email, ''))
          @@ to_tsquery('simple', :words)
      ORDER BY s.seat_id DESC LIMIT :limit
      """;

  SeatFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
