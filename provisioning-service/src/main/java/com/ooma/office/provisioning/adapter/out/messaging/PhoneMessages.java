package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneRegistered;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.messaging.Outbox;
import com.ooma.office.provisioning.application.phone.port.PhoneEvents;
import com.ooma.office.provisioning.domain.phone.Phone;
import com.ooma.office.provisioning.domain.phone.PhoneEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services what happened to phones.
@ApplicationScoped
class PhoneMessages implements PhoneEvents {

  private final Outbox outbox;

  PhoneMessages(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void publish(Phone phone) {
    outbox.publish(phone.id(), phone.takeEvents(), PhoneMessages::contract);
  }

  private static IntegrationEvent contract(PhoneEvent event) {
    var mac = event.mac().digits();
    var seat = event.assignment();
    return switch (event) {
      case PhoneEvent.Shipped(_, _, var parcel, var dueOn) ->
          new PhoneShipped(
              seat.accountId(),
              seat.orderId(),
              seat.seatId(),
              mac,
              parcel.service(),
              parcel.trackingNumber(),
              dueOn);
      case PhoneEvent.Delivered(_, _, var at) ->
          new PhoneDelivered(seat.accountId(), seat.orderId(), seat.seatId(), mac, at);
      case PhoneEvent.Registered(_, _, var at) ->
          new PhoneRegistered(seat.accountId(), seat.orderId(), seat.seatId(), mac, at);
    };
  }
}
