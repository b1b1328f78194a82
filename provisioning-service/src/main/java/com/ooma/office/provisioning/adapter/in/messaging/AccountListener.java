package com.ooma.office.provisioning.adapter.in.messaging;

import com.ooma.office.kernel.contract.ordering.OptionsChanged;
import com.ooma.office.kernel.contract.ordering.SeatRenamed;
import com.ooma.office.kernel.contract.ordering.SeatsRemoved;
import com.ooma.office.kernel.contract.ordering.ServiceAddressChanged;
import com.ooma.office.kernel.contract.ordering.ServiceTerminated;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import com.ooma.office.provisioning.application.ChangeAdditionalNumbers;
import com.ooma.office.provisioning.application.ChangeServiceAddress;
import com.ooma.office.provisioning.application.RemoveSeats;
import com.ooma.office.provisioning.application.RenameSeat;
import com.ooma.office.provisioning.application.TerminateService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/// Hears from ordering how an account changes: its users, its options, where it sits, that it left.
@ApplicationScoped
class AccountListener implements EventListener {

  private final RemoveSeats removeSeats;
  private final RenameSeat renameSeat;
  private final ChangeAdditionalNumbers changeAdditionalNumbers;
  private final ChangeServiceAddress changeServiceAddress;
  private final TerminateService terminateService;

  AccountListener(
      RemoveSeats removeSeats,
      RenameSeat renameSeat,
      ChangeAdditionalNumbers changeAdditionalNumbers,
      ChangeServiceAddress changeServiceAddress,
      TerminateService terminateService) {
    this.removeSeats = removeSeats;
    this.renameSeat = renameSeat;
    this.changeAdditionalNumbers = changeAdditionalNumbers;
    this.changeServiceAddress = changeServiceAddress;
    this.terminateService = terminateService;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .on(SeatsRemoved.class, this::seatsRemoved)
        .on(SeatRenamed.class, this::seatRenamed)
        .on(OptionsChanged.class, this::optionsChanged)
        .on(ServiceAddressChanged.class, this::serviceAddressChanged)
        .on(ServiceTerminated.class, this::serviceTerminated);
  }

  private void seatsRemoved(SeatsRemoved event) {
    removeSeats.handle(
        new RemoveSeats.Command(event.accountId(), event.orderId(), event.seatIds()));
  }

  private void seatRenamed(SeatRenamed event) {
    renameSeat.handle(
        new RenameSeat.Command(
            event.accountId(), event.orderId(), event.seatId(), event.userName()));
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

  private void serviceAddressChanged(ServiceAddressChanged event) {
    changeServiceAddress.handle(
        new ChangeServiceAddress.Command(
            event.accountId(), event.formerSiteId(), OrderListener.site(event.site())));
  }

  private void serviceTerminated(ServiceTerminated event) {
    terminateService.handle(new TerminateService.Command(event.accountId()));
  }
}
