package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.provisioning.EmergencyAddressConfirmed;
import com.ooma.office.kernel.contract.provisioning.EmergencyAddressUnconfirmed;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.provisioning.application.emergency.port.EmergencyEvents;
import com.ooma.office.provisioning.domain.emergency.EmergencyAddress;
import com.ooma.office.provisioning.domain.emergency.EmergencyEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Tells the other services what became of emergency addresses.
@ApplicationScoped
class EmergencyMessages implements EmergencyEvents {

  private final Outbox outbox;

  EmergencyMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(EmergencyAddress address) {
    outbox.publish(
        address.snapshot().addressId(), address.takeEvents(), EmergencyMessages::contract);
  }

  private static IntegrationEvent contract(EmergencyEvent event) {
    return switch (event) {
      case EmergencyEvent.Confirmed(var accountId, var site, var at) ->
          new EmergencyAddressConfirmed(
              accountId,
              site.siteId(),
              site.name(),
              Objects.requireNonNull(site.address().inseeCode()),
              at);
      case EmergencyEvent.Unconfirmed(var accountId, var site, var since) ->
          new EmergencyAddressUnconfirmed(accountId, site.siteId(), site.name(), since);
    };
  }
}
