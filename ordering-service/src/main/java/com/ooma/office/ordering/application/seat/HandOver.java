package com.ooma.office.ordering.application.seat;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.account.Administrator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another person administers the company's telephone system from now on.
@UseCase
public class HandOver {

  /// Either a seat, whose user it is, or a person without one.
  ///
  /// @param expectedRevision the account's revision the portal read, or null if it read nothing
  public record Command(
      UUID accountId,
      @Nullable UUID seatId,
      @Nullable String name,
      @Nullable String email,
      @Nullable Long expectedRevision) {}

  private final Accounts accounts;
  private final Orders orders;
  private final Clock clock;

  public HandOver(Accounts accounts, Orders orders, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    account
        .administration()
        .handOver(successor(command), command.expectedRevision(), clock.instant());
    accounts.save(account);
  }

  private Administrator successor(Command command) {
    var seatId = command.seatId();
    if (seatId == null) {
      return Administrator.of(null, command.name(), command.email());
    }
    if (command.name() != null || command.email() != null) {
      throw Refused.invalid(
          "seat-or-person", "Name a seat, or a person with name and e-mail, not both.");
    }
    return orders.findWithSeats(command.accountId(), List.of(seatId)).stream()
        .findFirst()
        .map(order -> order.seat(seatId).toAdministrator())
        .orElseThrow(() -> Refused.notFound("seat"));
  }
}
