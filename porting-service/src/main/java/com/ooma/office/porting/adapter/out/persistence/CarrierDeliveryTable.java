package com.ooma.office.porting.adapter.out.persistence;

import com.ooma.office.porting.application.port.CarrierDeliveries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// The statement on the table `carrier_delivery`.
@ApplicationScoped
class CarrierDeliveryTable implements CarrierDeliveries {

  private static final String REMEMBER =
      "INSERT INTO carrier_delivery (carrier, message_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

  private final EntityManager entities;

  CarrierDeliveryTable(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean remember(String carrier, String messageId) {
    return entities
            .createNativeQuery(REMEMBER)
            .setParameter(1, carrier)
            .setParameter(2, messageId)
            .executeUpdate()
        == 1;
  }
}
