package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.UUID;

/// A phone has arrived: if that is later than it was due, its seat is paid from then.
@UseCase
public class ReceivePhone {

  public record Command(UUID accountId, UUID seatId, LocalDate deliveredOn) {}

  private final Subscriptions subscriptions;

  public ReceivePhone(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    subscription.seatDelivered(command.seatId(), command.deliveredOn());
    subscriptions.save(subscription);
  }
}
