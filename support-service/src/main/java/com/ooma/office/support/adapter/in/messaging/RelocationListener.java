package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.RelocationRefused;
import com.ooma.office.kernel.contract.ordering.ServiceAddressChanged;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.CompleteRelocation;
import com.ooma.office.support.application.DeclineRelocation;
import com.ooma.office.support.application.WriteNotice;
import com.ooma.office.support.domain.RelocationOutcome;
import com.ooma.office.support.domain.ServiceFacts;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears what becomes of relocations, and where users are now without one.
@ApplicationScoped
class RelocationListener implements EventListener {

  private final CompleteRelocation completeRelocation;
  private final DeclineRelocation declineRelocation;
  private final WriteNotice writeNotice;

  RelocationListener(
      CompleteRelocation completeRelocation,
      DeclineRelocation declineRelocation,
      WriteNotice writeNotice) {
    this.completeRelocation = completeRelocation;
    this.declineRelocation = declineRelocation;
    this.writeNotice = writeNotice;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(ServiceAddressChanged.class, this::serviceAddressChanged)
        .on(RelocationRefused.class, this::relocationRefused);
  }

  private void serviceAddressChanged(ServiceAddressChanged event) {
    var site = event.site();
    if (event.relocationId() != null) {
      completeRelocation.handle(
          new CompleteRelocation.Command(
              event.accountId(),
              event.relocationId(),
              new RelocationOutcome.Moved(site.name(), event.changedOn())));
    }
    writeNotice.handle(
        new WriteNotice.Command(
            event.accountId(),
            new ServiceFacts.AddressChanged(
                site.siteId(),
                event.formerSiteId(),
                site.name(),
                OneLine.of(site.address()),
                event.changedOn(),
                0)));
  }

  private void relocationRefused(RelocationRefused event) {
    declineRelocation.handle(
        new DeclineRelocation.Command(
            event.accountId(),
            event.relocationId(),
            new RelocationOutcome.Declined(event.code(), event.detail())));
  }
}
