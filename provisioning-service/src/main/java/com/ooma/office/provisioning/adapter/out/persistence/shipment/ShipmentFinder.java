package com.ooma.office.provisioning.adapter.out.persistence.shipment;

import com.ooma.office.kernel.persistence.SqlFinder;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Shipments by tracking number, order or id.
@Singleton
class ShipmentFinder extends SqlFinder {

  private static final String SQL =
      """
      SELECT 'SHIPMENT', cast(shipment_id AS text) AS id, account_id,
        coalesce(parcel_service || ' ' || tracking_number || ', ', '') || state || ', ' || arrives_on,
        '/v1/shipments/' || shipment_id
      FROM shipment
      WHERE shipment_id = :id OR order_id = :id OR upper(translate(tracking_number, ' -', '')) = :code
      ORDER BY shipment_id DESC LIMIT :limit
      """;

  ShipmentFinder(EntityManager entities) {
    super(entities, SQL);
  }
}
