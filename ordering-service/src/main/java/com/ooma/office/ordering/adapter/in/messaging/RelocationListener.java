package com.ooma.office.ordering.adapter.in.messaging;

import com.ooma.office.kernel.contract.support.RelocationRequested;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.ordering.application.Relocate;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from support that the users of a site are to move.
@ApplicationScoped
class RelocationListener implements EventListener {

  private final Relocate relocate;

  RelocationListener(Relocate relocate) {
    this.relocate = relocate;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(RelocationRequested.class, this::relocationRequested);
  }

  private void relocationRequested(RelocationRequested event) {
    relocate.handle(
        new Relocate.Command(
            event.accountId(),
            event.relocationId(),
            event.fromSiteId(),
            event.toSiteId(),
            event.movesOn()));
  }
}
