package com.ooma.office.ordering.application.seat;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.account.port.Accounts;
import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.order.Actor;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Users leave the company's telephone system: all of the named ones or none. Their phones come
/// back free of charge.
@UseCase
public class RemoveSeats {

  /// @param reason for the company's own records, or null
  public record Command(UUID accountId, Set<UUID> seatIds, @Nullable String reason, String by) {}

  private final Accounts accounts;
  private final Orders orders;
  private final Clock clock;

  public RemoveSeats(Accounts accounts, Orders orders, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account = accounts.getForUpdate(command.accountId());
    var now = clock.instant();
    var by = Actor.member(command.by());
    var removed = new HashSet<UUID>();
    for (var order : orders.findWithSeats(command.accountId(), command.seatIds())) {
      removed.addAll(order.removeSeats(command.seatIds(), command.reason(), now, by));
      orders.save(order);
    }
    if (removed.size() < command.seatIds().size()) {
      throw Refused.notFound("seat");
    }
    account.removeSeats(removed);
    accounts.save(account);
  }
}
