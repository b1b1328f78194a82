package com.ooma.office.provisioning.application.shipment;

import com.ooma.office.provisioning.application.phone.port.Phones;
import com.ooma.office.provisioning.application.shipment.port.Shipments;
import com.ooma.office.provisioning.domain.shipment.Shipment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;

/// The shipments of a company that have not left. Their rows decide between a departure and a
/// dispatch, so that nothing leaves for nobody.
@ApplicationScoped
public class UnsentShipments {

  private final Shipments shipments;
  private final Phones phones;
  private final Clock clock;

  public UnsentShipments(Shipments shipments, Phones phones, Clock clock) {
    this.shipments = shipments;
    this.phones = phones;
    this.clock = clock;
  }

  /// Their phones stay on the shelf.
  public void abandon(UUID accountId) {
    abandon(accountId, _ -> true);
  }

  /// Nobody is left at these seats who needs another phone for a broken one.
  public void abandonExchanges(UUID accountId, Collection<UUID> seatIds) {
    abandon(accountId, shipment -> shipment.isExchangeFor(seatIds));
  }

  private void abandon(UUID accountId, Predicate<Shipment> which) {
    for (var shipment : shipments.findUnsentForUpdate(accountId)) {
      if (which.test(shipment)) {
        abandon(accountId, shipment);
      }
    }
  }

  private void abandon(UUID accountId, Shipment shipment) {
    var packed = phones.findForUpdateInShipment(accountId, shipment.ordered().shipmentId());
    shipment.abandon(packed);
    phones.save(packed);
    shipments.save(shipment);
  }

  /// Other companies' orders may wait for what has become free.
  public void retry() {
    shipments.retryAll(clock.instant());
  }
}
