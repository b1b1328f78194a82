package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.subscription.ReceivePhone;
import com.ooma.office.billing.application.subscription.StartSeat;
import com.ooma.office.billing.application.usage.KnowUser;
import com.ooma.office.kernel.contract.provisioning.NumbersAssigned;
import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Hears from provisioning which seats are paid, from when, and who has which extension.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final StartSeat startSeat;
  private final ReceivePhone receivePhone;
  private final KnowUser knowUser;

  ProvisioningListener(StartSeat startSeat, ReceivePhone receivePhone, KnowUser knowUser) {
    this.knowUser = knowUser;
    this.startSeat = startSeat;
    this.receivePhone = receivePhone;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(NumbersAssigned.class, this::numbersAssigned);
    events.on(PhoneShipped.class, this::phoneShipped);
    events.on(PhoneDelivered.class, this::phoneDelivered);
  }

  private void numbersAssigned(NumbersAssigned event) {
    event
        .seats()
        .forEach(seat -> {
          var numbered = new KnowUser.Numbered(seat.seatId(), seat.extension());
          knowUser.handle(new KnowUser.Command(event.accountId(), numbered));
        });
  }

  private void phoneShipped(PhoneShipped event) {
    startSeat.handle(new StartSeat.Command(event.accountId(), event.seatId(), event.dueOn()));
  }

  private void phoneDelivered(PhoneDelivered event) {
    var day = LocalDate.ofInstant(event.deliveredAt(), BusinessCalendar.PARIS);
    receivePhone.handle(new ReceivePhone.Command(event.accountId(), event.seatId(), day));
  }
}
