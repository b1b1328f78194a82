package com.ooma.office.billing.application;

import com.ooma.office.billing.application.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.util.List;
import java.util.UUID;

/// An order was cancelled: its seats are never paid, whatever is heard of their phones.
@UseCase
public class CancelSeats {

  public record Command(UUID accountId, List<UUID> seatIds) {}

  private final Subscriptions subscriptions;

  public CancelSeats(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openAlone(command.accountId());
    command.seatIds().forEach(subscription::cancelSeat);
    subscriptions.save(subscription);
  }
}
