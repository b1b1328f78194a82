package com.ooma.office.porting.adapter.out.persistence.request;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Who signed a mandate, which is kept as proof.
@Singleton
class MandatePersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'PORT_REQUEST', cast(port_request_id AS text) AS id, 'mandate signed by', mandate_signed_by, 'PORT_MANDATE'
      FROM port_request WHERE account_id = :account AND mandate_signed_by = :name
      """;

  MandatePersonalData(EntityManager entities) {
    super(entities, KEPT, List.of());
  }
}
