package com.ooma.office.billing.adapter.in.messaging;

import com.ooma.office.billing.application.equipment.MissPhone;
import com.ooma.office.billing.application.equipment.TakePhoneBack;
import com.ooma.office.billing.application.subscription.ReceivePhone;
import com.ooma.office.billing.application.subscription.StartSeat;
import com.ooma.office.billing.application.usage.KnowUser;
import com.ooma.office.kernel.contract.provisioning.NumbersAssigned;
import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneReturnOverdue;
import com.ooma.office.kernel.contract.provisioning.PhoneReturned;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Hears from provisioning which seats are paid, from when, who has which extension, and which
/// phones don't come back.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final StartSeat startSeat;
  private final ReceivePhone receivePhone;
  private final KnowUser knowUser;
  private final MissPhone missPhone;
  private final TakePhoneBack takePhoneBack;

  ProvisioningListener(
      StartSeat startSeat,
      ReceivePhone receivePhone,
      KnowUser knowUser,
      MissPhone missPhone,
      TakePhoneBack takePhoneBack) {
    this.startSeat = startSeat;
    this.receivePhone = receivePhone;
    this.knowUser = knowUser;
    this.missPhone = missPhone;
    this.takePhoneBack = takePhoneBack;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(NumbersAssigned.class, this::numbersAssigned);
    events.on(PhoneShipped.class, this::phoneShipped);
    events.on(PhoneDelivered.class, this::phoneDelivered);
    events.on(PhoneReturnOverdue.class, this::phoneReturnOverdue);
    events.on(PhoneReturned.class, this::phoneReturned);
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

  private void phoneReturnOverdue(PhoneReturnOverdue event) {
    missPhone.handle(
        new MissPhone.Command(
            event.accountId(),
            event.orderId(),
            event.seatId(),
            event.phoneMac(),
            event.expectedSince(),
            event.noticedAt()));
  }

  private void phoneReturned(PhoneReturned event) {
    takePhoneBack.handle(
        new TakePhoneBack.Command(
            event.accountId(),
            event.seatId(),
            event.phoneMac(),
            event.returnedAt(),
            event.sound()));
  }
}
