package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.AnnounceEnd;
import com.ooma.office.billing.application.ChangeOptions;
import com.ooma.office.billing.application.EndSubscription;
import com.ooma.office.kernel.contract.ordering.DepartureAnnounced;
import com.ooma.office.kernel.contract.ordering.DepartureRevoked;
import com.ooma.office.kernel.contract.ordering.OptionsChanged;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/// Hears from ordering which options an account has, when it is going to leave, and when it left.
@ApplicationScoped
class AccountListener implements EventListener {

  private final ChangeOptions changeOptions;
  private final AnnounceEnd announceEnd;
  private final EndSubscription endSubscription;

  AccountListener(
      ChangeOptions changeOptions, AnnounceEnd announceEnd, EndSubscription endSubscription) {
    this.changeOptions = changeOptions;
    this.announceEnd = announceEnd;
    this.endSubscription = endSubscription;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(OptionsChanged.class, this::optionsChanged);
    events.on(DepartureAnnounced.class, this::departureAnnounced);
    events.on(DepartureRevoked.class, this::departureRevoked);
    events.on(ServiceTerminated.class, this::serviceTerminated);
  }

  private void optionsChanged(OptionsChanged event) {
    changeOptions.handle(
        new ChangeOptions.Command(
            event.accountId(),
            event.internationalPlan(),
            event.additionalNumbers(),
            event.changedOn()));
  }

  private void departureAnnounced(DepartureAnnounced event) {
    announceEnd.handle(new AnnounceEnd.Command(event.accountId(), event.lastDay()));
  }

  private void departureRevoked(DepartureRevoked event) {
    announceEnd.handle(new AnnounceEnd.Command(event.accountId(), null));
  }

  private void serviceTerminated(ServiceTerminated event) {
    endSubscription.handle(new EndSubscription.Command(event.accountId(), event.lastDay()));
  }
}
