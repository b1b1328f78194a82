package com.ooma.office.provisioning.adapter.out.messaging;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneRegistered;
import com.ooma.office.kernel.contract.provisioning.PhoneReturnOverdue;
import com.ooma.office.kernel.contract.provisioning.PhoneReturned;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.contract.provisioning.ReplacementShipped;
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
      case PhoneEvent.Shipped e ->
          new PhoneShipped(
              seat.accountId(),
              seat.orderId(),
              seat.seatId(),
              mac,
              e.parcel().service(),
              e.parcel().trackingNumber(),
              e.dueOn());
      case PhoneEvent.ReplacementShipped e ->
          new ReplacementShipped(
              seat.accountId(),
              seat.orderId(),
              seat.seatId(),
              e.former().digits(),
              mac,
              e.parcel().service(),
              e.parcel().trackingNumber(),
              e.dueOn());
      case PhoneEvent.Delivered e ->
          new PhoneDelivered(seat.accountId(), seat.orderId(), seat.seatId(), mac, e.at());
      case PhoneEvent.Returned e ->
          new PhoneReturned(
              seat.accountId(), seat.orderId(), seat.seatId(), mac, e.sound(), e.at());
      case PhoneEvent.Overdue e ->
          new PhoneReturnOverdue(
              seat.accountId(), seat.orderId(), seat.seatId(), mac, e.since(), e.at());
      case PhoneEvent.Registered e ->
          new PhoneRegistered(seat.accountId(), seat.orderId(), seat.seatId(), mac, e.at());
    };
  }
}
