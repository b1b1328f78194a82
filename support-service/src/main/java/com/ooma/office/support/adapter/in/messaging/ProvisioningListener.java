package com.ooma.office.support.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneRegistered;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.contract.provisioning.PortNotEffected;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.support.application.alarm.RaisePortAlarm;
import com.ooma.office.support.application.notice.WriteNotice;
import com.ooma.office.support.application.ticket.TellLinkedTickets;
import com.ooma.office.support.domain.alarm.PortTrouble;
import com.ooma.office.support.domain.alarm.PortTrouble.Cause;
import com.ooma.office.support.domain.alarm.PortTrouble.Misplaced;
import com.ooma.office.support.domain.notice.OrderFacts;
import com.ooma.office.support.domain.ticket.News;
import com.ooma.office.support.domain.ticket.ThingNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// Hears from provisioning of parcels, and of ported numbers that people have to look after.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final WriteNotice writeNotice;
  private final RaisePortAlarm raisePortAlarm;
  private final TellLinkedTickets tellLinkedTickets;
  private final Clock clock;

  ProvisioningListener(
      WriteNotice writeNotice,
      RaisePortAlarm raisePortAlarm,
      TellLinkedTickets tellLinkedTickets,
      Clock clock) {
    this.writeNotice = writeNotice;
    this.raisePortAlarm = raisePortAlarm;
    this.tellLinkedTickets = tellLinkedTickets;
    this.clock = clock;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(PhoneShipped.class, this::phoneShipped)
        .on(PhoneDelivered.class, this::phoneDelivered)
        .on(PhoneRegistered.class, this::phoneRegistered)
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
    tell(
        event.accountId(),
        ThingNews.parcelSent(
            event.orderId(),
            event.seatId(),
            event.phoneMac(),
            event.parcelService(),
            event.trackingNumber()));
  }

  private void phoneDelivered(PhoneDelivered event) {
    tell(event.accountId(), ThingNews.phoneDelivered(event.seatId(), event.phoneMac()));
  }

  private void phoneRegistered(PhoneRegistered event) {
    tell(event.accountId(), ThingNews.phoneRegistered(event.seatId(), event.phoneMac()));
  }

  private void tell(UUID accountId, News news) {
    tellLinkedTickets.handle(new TellLinkedTickets.Command(accountId, news));
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
