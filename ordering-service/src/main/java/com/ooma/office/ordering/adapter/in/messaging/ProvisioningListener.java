package com.ooma.office.ordering.adapter.in.messaging;

import com.ooma.office.kernel.contract.provisioning.CancellationRefused;
import com.ooma.office.kernel.contract.provisioning.NumbersAssigned;
import com.ooma.office.kernel.contract.provisioning.NumbersLeft;
import com.ooma.office.kernel.contract.provisioning.PhoneDelivered;
import com.ooma.office.kernel.contract.provisioning.PhoneRegistered;
import com.ooma.office.kernel.contract.provisioning.PhoneShipped;
import com.ooma.office.kernel.contract.provisioning.PortEffected;
import com.ooma.office.kernel.contract.provisioning.ReplacementShipped;
import com.ooma.office.kernel.contract.provisioning.ShipmentCancelled;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.ordering.application.order.LoseNumbers;
import com.ooma.office.ordering.application.order.SettleCancellation;
import com.ooma.office.ordering.application.order.TakePortedNumbers;
import com.ooma.office.ordering.application.order.TrackSeats;
import com.ooma.office.ordering.domain.account.LostNumber;
import com.ooma.office.ordering.domain.account.PortedNumber;
import com.ooma.office.ordering.domain.order.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;

/// Hears from provisioning how far the seats have come, which numbers they have, and whether an
/// order could still be cancelled.
@ApplicationScoped
class ProvisioningListener implements EventListener {

  private final TrackSeats trackSeats;
  private final TakePortedNumbers takePortedNumbers;
  private final LoseNumbers loseNumbers;
  private final SettleCancellation settleCancellation;

  ProvisioningListener(
      TrackSeats trackSeats,
      TakePortedNumbers takePortedNumbers,
      LoseNumbers loseNumbers,
      SettleCancellation settleCancellation) {
    this.trackSeats = trackSeats;
    this.takePortedNumbers = takePortedNumbers;
    this.loseNumbers = loseNumbers;
    this.settleCancellation = settleCancellation;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(NumbersAssigned.class, this::numbersAssigned)
        .on(PortEffected.class, this::portEffected)
        .on(NumbersLeft.class, this::numbersLeft)
        .on(PhoneShipped.class, this::phoneShipped)
        .on(PhoneDelivered.class, this::phoneDelivered)
        .on(PhoneRegistered.class, this::phoneRegistered)
        .on(ReplacementShipped.class, this::replacementShipped)
        .on(ShipmentCancelled.class, event -> settle(event.accountId(), event.orderId(), true))
        .on(CancellationRefused.class, event -> settle(event.accountId(), event.orderId(), false));
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

  private void portEffected(PortEffected event) {
    takePortedNumbers.handle(
        new TakePortedNumbers.Command(
            event.accountId(),
            event.numbers().stream()
                .map(taken ->
                    new PortedNumber(
                        taken.number(),
                        taken.replaced(),
                        taken.replacedStays(),
                        role(taken.role())))
                .toList()));
  }

  private void numbersLeft(NumbersLeft event) {
    loseNumbers.handle(
        new LoseNumbers.Command(
            event.accountId(),
            event.numbers().stream()
                .map(lost -> new LostNumber(lost.number(), lost.replacement(), role(lost.role())))
                .toList()));
  }

  private static PortedNumber.Role role(PortEffected.Role role) {
    return switch (role) {
      case COMPANY -> PortedNumber.Role.COMPANY;
      case SEAT -> PortedNumber.Role.SEAT;
      case ADDITIONAL -> PortedNumber.Role.ADDITIONAL;
    };
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

  private void replacementShipped(ReplacementShipped event) {
    var parcel = new Seat.Parcel(event.parcelService(), event.trackingNumber());
    trackSeats.handle(
        new TrackSeats.Command(
            event.accountId(),
            event.orderId(),
            new TrackSeats.PhoneExchanged(
                event.seatId(),
                new Seat.Exchange(event.formerPhoneMac(), event.phoneMac(), parcel))));
  }

  private void settle(UUID accountId, UUID orderId, boolean cancelled) {
    settleCancellation.handle(new SettleCancellation.Command(accountId, orderId, cancelled));
  }
}
