package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.contract.provisioning.PortNotEffected;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaisePortAlarm;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.domain.alarm.PortTrouble;
import com.ooma.office.support.domain.alarm.PortTrouble.Cause;
import com.ooma.office.support.domain.alarm.PortTrouble.Misplaced;
import com.ooma.office.support.domain.notice.OrderFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/// Hears from provisioning of parcels, and of ported numbers that people have to look after.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final WriteNotice writeNotice;
  private final RaisePortAlarm raisePortAlarm;
  private final Clock clock;

  ProvisioningListener(WriteNotice writeNotice, RaisePortAlarm raisePortAlarm, Clock clock) {
    this.writeNotice = writeNotice;
    this.raisePortAlarm = raisePortAlarm;
    this.clock = clock;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(PhoneShipped.class, this::phoneShipped)
        .on(PortNotEffected.class, this::portNotEffected);
  }

  /// The event doesn't say when the parcel left; heard of later, it is not announced for a day that
  /// is over either.
  private void phoneShipped(PhoneShipped event) {
    var facts =
        new OrderFacts.ParcelSent(
            event.orderId(),
            event.parcelService(),
            event.trackingNumber(),
            event.dueOn(),
            LocalDate.ofInstant(clock.instant(), BusinessCalendar.PARIS));
    writeNotice.handle(new WriteNotice.Command(event.accountId(), facts));
  }

  private void portNotEffected(PortNotEffected event) {
    var misplaced =
        event.numbers().stream()
            .map(each ->
                new Misplaced(
                    each.number(),
                    each.replaces(),
                    switch (each.reason()) {
                      case NUMBER_IN_USE -> Cause.NUMBER_IN_USE;
                      case REPLACES_UNKNOWN -> Cause.REPLACES_UNKNOWN;
                    }))
            .toList();
    raisePortAlarm.handle(
        new RaisePortAlarm.Command(
            event.accountId(), new PortTrouble(event.portRequestId(), misplaced)));
  }
}
