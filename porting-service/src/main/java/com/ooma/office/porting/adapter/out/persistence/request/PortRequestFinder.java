package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Port requests by id, or by a number that is brought or whose place it takes.
@Singleton
class PortRequestFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'PORT_REQUEST', cast(r.port_request_id AS text), r.account_id,
        r.main_number || ', ' || r.carrier || ', ' || r.holder_name || ', ' || r.state,
        '/v1/port-requests/' || r.port_request_id
      FROM port_request r
      WHERE r.port_request_id = :id OR r.holder_siren = :code OR r.holder_siret = :code
        OR search_words(r.holder_name) @@ to_tsquery('simple', :words)
        OR r.port_request_id IN (SELECT n.port_request_id FROM port_number n WHERE n.number = :number)
        OR r.port_request_id IN (SELECT n.port_request_id FROM port_number n WHERE n.replaces = :number)
      ORDER BY r.port_request_id DESC LIMIT :limit
      """;

  PortRequestFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
