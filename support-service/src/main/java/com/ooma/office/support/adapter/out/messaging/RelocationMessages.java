package com.ooma.office.support.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.support.RelocationCancelled;
import com.ooma.office.kernel.contract.support.RelocationRequested;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.support.application.relocation.port.RelocationEvents;
import com.ooma.office.support.domain.relocation.Relocation;
import com.ooma.office.support.domain.relocation.RelocationEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services what happened to relocations.
@ApplicationScoped
class RelocationMessages implements RelocationEvents {

  private final Outbox outbox;

  RelocationMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Relocation relocation) {
    outbox.publish(relocation.id(), relocation.takeEvents(), RelocationMessages::contract);
  }

  private static IntegrationEvent contract(RelocationEvent event) {
    return switch (event) {
      case RelocationEvent.Requested(
              var accountId,
              var relocationId,
              var fromSiteId,
              var toSiteId,
              var movesOn) ->
          new RelocationRequested(accountId, relocationId, fromSiteId, toSiteId, movesOn);
      case RelocationEvent.Cancelled(var accountId, var relocationId, var at) ->
          new RelocationCancelled(accountId, relocationId, at);
    };
  }
}
