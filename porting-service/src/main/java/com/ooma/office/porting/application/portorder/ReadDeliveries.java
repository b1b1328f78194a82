package com.ooma.office.porting.application.portorder;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.portorder.port.Deliveries;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Questions of ops about what carriers sent.
@UseCase
public class ReadDeliveries {

  private final Deliveries deliveries;

  public ReadDeliveries(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  public Optional<Delivery> findOfAnyAccount(String carrier, UUID deliveryId) {
    return deliveries.findOfAnyAccount(carrier, deliveryId);
  }

  /// Newest first.
  public List<Unverified> unverified(String carrier) {
    return deliveries.unverified(carrier);
  }

  /// Newest first.
  public Page<Delivery> list(String carrier, Page.Request page) {
    return deliveries.list(carrier, page);
  }
}
