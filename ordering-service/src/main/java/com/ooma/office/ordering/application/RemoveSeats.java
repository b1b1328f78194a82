package com.ooma.office.ordering.application;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.ordering.application.port.Accounts;
import com.ooma.office.ordering.application.port.Orders;
import com.ooma.office.ordering.domain.Actor;
import com.ooma.office.ordering.domain.Order;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Users leave the company's telephone system: all of the named ones or none. Their phones come
/// back free of charge.
@UseCase
public class RemoveSeats {

  public record Command(UUID accountId, Set<UUID> seatIds, String by) {}

  private final Accounts accounts;
  private final Orders orders;
  private final Clock clock;

  public RemoveSeats(Accounts accounts, Orders orders, Clock clock) {
    this.accounts = accounts;
    this.orders = orders;
    this.clock = clock;
  }

  public void handle(Command command) {
    var account =
        accounts.findAlone(command.accountId()).orElseThrow(() -> Refused.notFound("account"));
    var now = clock.instant();
    ordersOf(command)
        .forEach((order, seatIds) -> {
          order.removeSeats(seatIds, now, Actor.member(command.by()));
          orders.save(order);
        });
    account.removeSeats(command.seatIds().size());
    accounts.save(account);
  }

  private Map<Order, Set<UUID>> ordersOf(Command command) {
    var orderOf = new LinkedHashMap<UUID, Order>();
    var seatsOf = new LinkedHashMap<Order, Set<UUID>>();
    for (var seatId : command.seatIds()) {
      var found =
          orders
              .findWithSeat(command.accountId(), seatId)
              .orElseThrow(() -> Refused.notFound("seat"));
      var order = orderOf.computeIfAbsent(found.id(), _ -> found);
      seatsOf.computeIfAbsent(order, _ -> new HashSet<>()).add(seatId);
    }
    return seatsOf;
  }
}
