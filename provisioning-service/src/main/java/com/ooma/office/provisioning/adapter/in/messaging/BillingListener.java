package com.ooma.office.provisioning.adapter.in.messaging;

import com.ooma.office.kernel.contract.billing.AccountReinstated;
import com.ooma.office.kernel.contract.billing.AccountSuspended;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.provisioning.application.routing.RecordStanding;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from billing which companies may call nobody but emergency services for a while.
@ApplicationScoped
class BillingListener implements EventListener {

  private final RecordStanding recordStanding;

  BillingListener(RecordStanding recordStanding) {
    this.recordStanding = recordStanding;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(AccountSuspended.class, this::accountSuspended)
        .on(AccountReinstated.class, this::accountReinstated);
  }

  private void accountSuspended(AccountSuspended event) {
    recordStanding.handle(new RecordStanding.Command(event.accountId(), true, event.suspendedAt()));
  }

  private void accountReinstated(AccountReinstated event) {
    recordStanding.handle(
        new RecordStanding.Command(event.accountId(), false, event.reinstatedAt()));
  }
}
