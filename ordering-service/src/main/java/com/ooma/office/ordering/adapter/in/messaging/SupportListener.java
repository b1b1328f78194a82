package com.ooma.office.ordering.adapter.in.messaging;

import com.ooma.office.kernel.contract.support.RelocationCancelled;
import com.ooma.office.kernel.contract.support.RelocationRequested;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.ordering.application.occupancy.CancelRelocation;
import com.ooma.office.ordering.application.occupancy.Relocate;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from support that the users of a site are to move, or stay after all.
@ApplicationScoped
class SupportListener implements EventListener {

  private final Relocate relocate;
  private final CancelRelocation cancelRelocation;

  SupportListener(Relocate relocate, CancelRelocation cancelRelocation) {
    this.relocate = relocate;
    this.cancelRelocation = cancelRelocation;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(RelocationRequested.class, this::relocationRequested)
        .on(
            RelocationCancelled.class,
            event ->
                cancelRelocation.handle(
                    new CancelRelocation.Command(event.accountId(), event.relocationId())));
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
