package com.ooma.office.ordering.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.NumbersAssigned;
import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneRegistered;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.ordering.application.TrackSeats;
import com.ooma.office.ordering.domain.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/// Hears from provisioning how far the seats have come.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final TrackSeats trackSeats;

  ProvisioningListener(TrackSeats trackSeats) {
    this.trackSeats = trackSeats;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(NumbersAssigned.class, this::numbersAssigned)
        .on(PhoneShipped.class, this::phoneShipped)
        .on(PhoneDelivered.class, this::phoneDelivered)
        .on(PhoneRegistered.class, this::phoneRegistered);
  }

  private void numbersAssigned(NumbersAssigned event) {
    var lines =
        event.seats().stream()
            .collect(
                Collectors.toMap(
                    NumbersAssigned.Seat::seatId,
                    seat -> new Seat.Line(seat.extension(), seat.number(), seat.phoneMac())));
    trackSeats.handle(
        new TrackSeats.Command(
            event.accountId(),
            event.orderId(),
            new TrackSeats.NumbersAssigned(event.companyNumber(), lines)));
  }

  private void phoneShipped(PhoneShipped event) {
    var parcel = new Seat.Parcel(event.parcelService(), event.trackingNumber());
    trackSeats.handle(
        new TrackSeats.Command(
            event.accountId(),
            event.orderId(),
            new TrackSeats.PhoneShipped(event.seatId(), parcel)));
  }

  private void phoneDelivered(PhoneDelivered event) {
    trackSeats.handle(
        new TrackSeats.Command(
            event.accountId(), event.orderId(), new TrackSeats.PhoneDelivered(event.seatId())));
  }

  private void phoneRegistered(PhoneRegistered event) {
    trackSeats.handle(
        new TrackSeats.Command(
            event.accountId(), event.orderId(), new TrackSeats.PhoneRegistered(event.seatId())));
  }
}
