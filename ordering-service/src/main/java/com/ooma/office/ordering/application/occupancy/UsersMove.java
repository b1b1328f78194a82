package com.ooma.office.ordering.application.occupancy;

import com.ooma.office.ordering.application.order.port.Orders;
import com.ooma.office.ordering.domain.company.Site;
import com.ooma.office.ordering.domain.order.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Puts the users of a site where they are now: at another site, or at the right address of theirs.
@ApplicationScoped
public class UsersMove {

  private final Orders orders;
  private final Clock clock;

  public UsersMove(Orders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  void move(UUID accountId, UUID fromSiteId, Site to, Actor by) {
    for (var order : orders.findLiveAt(accountId, fromSiteId)) {
      order.moveTo(to, clock.instant(), by);
      orders.save(order);
    }
  }
}
