package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Users left: their seats are paid up to that day, and what was paid for later ones is credited on
/// the next invoice.
@UseCase
public class RemoveSeats {

  public record Command(UUID accountId, List<UUID> seatIds, LocalDate removedOn) {}

  private final Subscriptions subscriptions;

  public RemoveSeats(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    command.seatIds().forEach(seat -> subscription.removeSeat(seat, command.removedOn()));
    subscriptions.save(subscription);
  }
}
