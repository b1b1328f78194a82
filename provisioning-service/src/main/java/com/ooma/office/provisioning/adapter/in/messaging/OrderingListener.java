package com.ooma.office.provisioning.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.AccountDescribed;
import com.ooma.office.kernel.contract.ordering.CancellationRequested;
import com.ooma.office.kernel.contract.ordering.OptionsChanged;
import com.ooma.office.kernel.contract.ordering.OrderPlaced;
import com.ooma.office.kernel.contract.ordering.SeatRenamed;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.contract.ordering.ServiceAddressChanged;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.provisioning.application.departure.RemoveSeats;
import com.ooma.office.provisioning.application.departure.TerminateService;
import com.ooma.office.provisioning.application.emergency.RecordEmergencyAddress;
import com.ooma.office.provisioning.application.number.TellNumbersGiven;
import com.ooma.office.provisioning.application.settings.RecordUsers;
import com.ooma.office.provisioning.application.shipment.AcceptOrder;
import com.ooma.office.provisioning.application.shipment.CancelShipment;
import com.ooma.office.provisioning.application.shipment.RedirectShipments;
import com.ooma.office.provisioning.application.shipment.RenameWantedSeat;
import com.ooma.office.provisioning.application.telephony.ChangeAdditionalNumbers;
import com.ooma.office.provisioning.application.telephony.MoveSeats;
import com.ooma.office.provisioning.application.telephony.RenameSeat;
import com.ooma.office.provisioning.domain.emergency.PostalAddress;
import com.ooma.office.provisioning.domain.emergency.Site;
import com.ooma.office.provisioning.domain.telephony.WantedSeat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/// Hears from ordering what is to be provisioned, and how an account changes: its users, its
/// options, where it sits, that it left. All that one event does is done in one transaction, in the
/// order in which it stands here.
@ApplicationScoped
class OrderingListener implements EventListener {

  private final AcceptOrder acceptOrder;
  private final TellNumbersGiven tellNumbersGiven;
  private final CancelShipment cancelShipment;
  private final RemoveSeats removeSeats;
  private final RenameWantedSeat renameWantedSeat;
  private final RenameSeat renameSeat;
  private final ChangeAdditionalNumbers changeAdditionalNumbers;
  private final RedirectShipments redirectShipments;
  private final MoveSeats moveSeats;
  private final RecordEmergencyAddress recordEmergencyAddress;
  private final TerminateService terminateService;
  private final RecordUsers recordUsers;

  OrderingListener(
      AcceptOrder acceptOrder,
      TellNumbersGiven tellNumbersGiven,
      CancelShipment cancelShipment,
      RemoveSeats removeSeats,
      RenameWantedSeat renameWantedSeat,
      RenameSeat renameSeat,
      ChangeAdditionalNumbers changeAdditionalNumbers,
      RedirectShipments redirectShipments,
      MoveSeats moveSeats,
      RecordEmergencyAddress recordEmergencyAddress,
      TerminateService terminateService,
      RecordUsers recordUsers) {
    this.acceptOrder = acceptOrder;
    this.tellNumbersGiven = tellNumbersGiven;
    this.cancelShipment = cancelShipment;
    this.removeSeats = removeSeats;
    this.renameWantedSeat = renameWantedSeat;
    this.renameSeat = renameSeat;
    this.changeAdditionalNumbers = changeAdditionalNumbers;
    this.redirectShipments = redirectShipments;
    this.moveSeats = moveSeats;
    this.recordEmergencyAddress = recordEmergencyAddress;
    this.terminateService = terminateService;
    this.recordUsers = recordUsers;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(OrderPlaced.class, this::orderPlaced)
        .on(AccountDescribed.class, this::accountDescribed)
        .on(CancellationRequested.class, this::cancellationRequested)
        .on(SeatsRemoved.class, this::seatsRemoved)
        .on(SeatRenamed.class, this::seatRenamed)
        .on(OptionsChanged.class, this::optionsChanged)
        .on(ServiceAddressChanged.class, this::serviceAddressChanged)
        .on(ServiceTerminated.class, this::serviceTerminated);
  }

  private void orderPlaced(OrderPlaced event) {
    acceptOrder.handle(
        new AcceptOrder.Command(
            event.accountId(),
            event.orderId(),
            site(event.site()),
            event.seats().stream()
                .map(seat -> new WantedSeat(seat.seatId(), seat.userName(), seat.number()))
                .toList(),
            event.companyNumber(),
            Objects.requireNonNullElse(event.additionalNumbers(), 0),
            event.promise().shipsOn(),
            event.promise().arrivesOn()));
    tellNumbersGiven.handle(new TellNumbersGiven.Command(event.accountId()));
    recordUsers.handle(
        new RecordUsers.Command(
            event.accountId(),
            event.company().legalName(),
            event.seats().stream()
                .map(seat -> new RecordUsers.User(seat.seatId(), seat.email()))
                .toList()));
  }

  /// Callers are told the company's name.
  private void accountDescribed(AccountDescribed event) {
    recordUsers.handle(
        new RecordUsers.Command(event.accountId(), event.company().legalName(), List.of()));
  }

  private void cancellationRequested(CancellationRequested event) {
    cancelShipment.handle(new CancelShipment.Command(event.accountId(), event.orderId()));
  }

  private void seatsRemoved(SeatsRemoved event) {
    removeSeats.handle(
        new RemoveSeats.Command(event.accountId(), event.orderId(), event.seatIds()));
  }

  /// The order's row is locked before the office's, as everywhere.
  private void seatRenamed(SeatRenamed event) {
    renameWantedSeat.handle(
        new RenameWantedSeat.Command(
            event.accountId(), event.orderId(), event.seatId(), event.userName()));
    renameSeat.handle(new RenameSeat.Command(event.accountId(), event.seatId(), event.userName()));
    recordUsers.handle(
        new RecordUsers.Command(
            event.accountId(), null, List.of(new RecordUsers.User(event.seatId(), event.email()))));
  }

  /// What ports brought is here already, whether or not ordering has heard of it.
  private void optionsChanged(OptionsChanged event) {
    int fromPorts = Objects.requireNonNullElse(event.numbersFromPorts(), 0);
    changeAdditionalNumbers.handle(
        new ChangeAdditionalNumbers.Command(
            event.accountId(),
            event.additionalNumbers() - fromPorts,
            Objects.requireNonNullElse(event.droppedNumbers(), List.of())));
  }

  /// Emergency services and parcels that have not left go to the new address.
  private void serviceAddressChanged(ServiceAddressChanged event) {
    var site = site(event.site());
    redirectShipments.handle(
        new RedirectShipments.Command(event.accountId(), event.formerSiteId(), site));
    moveSeats.handle(new MoveSeats.Command(event.accountId(), event.formerSiteId(), site.siteId()));
    recordEmergencyAddress.handle(new RecordEmergencyAddress.Command(event.accountId(), site));
  }

  private void serviceTerminated(ServiceTerminated event) {
    terminateService.handle(new TerminateService.Command(event.accountId()));
  }

  private static Site site(OrderPlaced.Site site) {
    var address = site.address();
    return new Site(
        site.siteId(),
        site.name(),
        new PostalAddress(
            address.street(), address.postalCode(), address.city(), address.inseeCode()));
  }
}
