package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.credit.CompensatePort;
import com.ooma.office.kernel.contract.porting.PortDelayed;
import com.ooma.office.kernel.contract.porting.PortLost;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Hears from porting what companies are owed for ports that went wrong.
@ApplicationScoped
class PortingListener implements EventListener {

  private final CompensatePort compensatePort;

  PortingListener(CompensatePort compensatePort) {
    this.compensatePort = compensatePort;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(PortDelayed.class, this::portDelayed);
    events.on(PortLost.class, this::portLost);
  }

  private void portDelayed(PortDelayed event) {
    compensatePort.handle(
        new CompensatePort.Command(
            event.accountId(), event.portRequestId(), event.day(), event.numbers(), false));
  }

  private void portLost(PortLost event) {
    var day = LocalDate.ofInstant(event.lostAt(), BusinessCalendar.PARIS);
    compensatePort.handle(
        new CompensatePort.Command(
            event.accountId(), event.portRequestId(), day, event.numbers(), true));
  }
}
