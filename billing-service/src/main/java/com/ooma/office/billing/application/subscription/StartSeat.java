package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.UUID;

/// A phone is on its way: its seat is paid from the day it is due to arrive.
@UseCase
public class StartSeat {

  public record Command(UUID accountId, UUID seatId, LocalDate dueOn) {}

  private final Subscriptions subscriptions;

  public StartSeat(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    subscription.seatFrom(command.seatId(), command.dueOn());
    subscriptions.save(subscription);
  }
}
