package com.ooma.office.ordering.application.seat;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.order.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seat has another user now, or its user another name or address. If it is the administrator's,
/// the account knows, too.
@UseCase
public class RenameSeat {

  /// @param userName null to leave it
  /// @param email null to leave it
  /// @param expectedRevision the seat's revision the portal read, or null if it read nothing
  public record Command(
      UUID accountId,
      UUID seatId,
      @Nullable String userName,
      @Nullable String email,
      @Nullable Long expectedRevision,
      String by) {}

  private final Accounts accounts;
  private final Orders orders;
  private final Clock clock;

  public RenameSeat(Accounts accounts, Orders orders, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    var now = clock.instant();
    var order =
        orders.findWithSeats(command.accountId(), List.of(command.seatId())).stream()
            .findFirst()
            .orElseThrow(() -> Refused.notFound("seat"));
    order.renameSeat(
        command.seatId(),
        command.userName(),
        command.email(),
        command.expectedRevision(),
        now,
        Actor.member(command.by()));
    orders.save(order);
    var user = order.seat(command.seatId()).wanted();
    account.administration().renamed(command.seatId(), user.userName(), user.email(), now);
    accounts.save(account);
  }
}
