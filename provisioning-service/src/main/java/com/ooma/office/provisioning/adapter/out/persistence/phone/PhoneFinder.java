package com.ooma.office.provisioning.adapter.out.persistence.phone;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Phones by MAC, serial or id.
@Singleton
class PhoneFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'PHONE', cast(p.phone_id AS text) AS id, p.account_id,
        p.mac || ', ' || p.state || coalesce(', ' || e.user_name, ''),
        '/v1/accounts/' || p.account_id || '/telephony/extensions'
      FROM phone p LEFT JOIN extension e USING (seat_id)
      WHERE p.phone_id = :id OR p.mac = :mac OR upper(translate(p.serial, ' -', '')) = :code
      ORDER BY p.phone_id DESC LIMIT :limit
      """;

  PhoneFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
