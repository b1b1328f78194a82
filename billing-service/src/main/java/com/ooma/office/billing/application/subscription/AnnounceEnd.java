package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.subscription.port.Subscriptions;
import com.ooma.office.kernel.application.UseCase;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company says when it is going to leave, or that it stays: the next bill asks for no day after
/// that.
@UseCase
public class AnnounceEnd {

  /// @param lastDay null if it stays
  public record Command(UUID accountId, @Nullable LocalDate lastDay) {}

  private final Subscriptions subscriptions;

  public AnnounceEnd(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  public void handle(Command command) {
    var subscription = subscriptions.openForUpdate(command.accountId());
    if (command.lastDay() == null) {
      subscription.goesOn();
    } else {
      subscription.willEndAfter(command.lastDay());
    }
    subscriptions.save(subscription);
  }
}
